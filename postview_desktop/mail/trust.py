"""Whose certificates count: those that this computer trusts, or certifi's where it keeps none."""

from __future__ import annotations

import os
import ssl
import sys
from pathlib import Path


def tls_context() -> ssl.SSLContext:
    """A client's context that checks chain and name, TLS 1.2 at least.

    The system's store is asked through truststore (also on Windows and macOS; on Linux SSL_CERT_FILE is honoured).
    A Linux without any store (a bare container, a bundle far from home) gets certifi's list.
    """
    if _has_system_store():
        try:
            import truststore

            context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        except (ImportError, OSError):
            context = _without_truststore()
    else:
        context = _without_truststore()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _without_truststore() -> ssl.SSLContext:
    if sys.platform == "win32":
        # Python itself reads the store of Windows; the bundle has no certifi there.
        return ssl.create_default_context()
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def _has_system_store() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    if os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR"):
        return True
    defaults = ssl.get_default_verify_paths()
    places = [
        defaults.cafile,
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/etc/pki/tls/cert.pem",
        "/etc/ssl/ca-bundle.pem",
        "/etc/ssl/cert.pem",
    ]
    return any(place and Path(place).is_file() for place in places)
