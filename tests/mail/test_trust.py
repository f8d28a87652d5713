"""Whose certificates count, where the first way to ask is not there."""

from __future__ import annotations

import ssl
import sys

import pytest

from postview_desktop.mail import trust


def test_the_systems_store_is_asked_first() -> None:
    assert trust.tls_context().minimum_version is ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_without_truststore_the_chain_and_the_name_are_still_checked(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setitem(sys.modules, "truststore", None)  # importing it fails
    if platform == "win32":
        monkeypatch.setitem(sys.modules, "certifi", None)  # the bundle of Windows has none
    asked: list[str] = []
    monkeypatch.setattr(ssl, "enum_certificates", lambda store: asked.append(store) or [], raising=False)
    monkeypatch.setattr(trust.sys, "platform", platform)
    context = trust.tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    if platform == "win32":
        assert "ROOT" in asked, "the store of Windows was read"
    else:
        assert context.get_ca_certs(), "certifi's list was loaded"
