"""The table of providers."""

from __future__ import annotations

from postview_desktop.domain.addresses import WELL_KNOWN_DOMAINS, probably_meant
from postview_desktop.domain.letter import SignIn
from postview_desktop.domain.provider import PasswordKind
from postview_desktop.mail.addresses import is_loopback
from postview_desktop.mail.providers import (
    _BY_DOMAIN,
    _PROVIDERS,
    _settings,
    guess,
    guess_by_exchanger,
    guess_by_host,
    provider_names,
)
from postview_desktop.wording.mail_settings import provider_sentence


def test_the_settings_come_from_the_address() -> None:
    found = guess("Alice.Field@GMail.com ")
    assert found is not None
    assert (found.host, found.port, found.security, found.user) == (
        "smtp.gmail.com",
        465,
        "tls",
        "Alice.Field@GMail.com",
    )
    assert found.password is PasswordKind.APP_PASSWORD
    assert guess("alice@jobseeker.example") is None
    assert guess("alice") is None


def test_who_lets_no_password_in_is_told_apart() -> None:
    outlook = guess("a@outlook.com")
    tuta = guess("a@tuta.com")
    assert outlook is not None and outlook.password is PasswordKind.OAUTH_ONLY and not outlook.possible
    assert tuta is not None and tuta.password is PasswordKind.NO_PROGRAMS and not tuta.possible


def test_no_server_of_the_table_is_spoken_to_in_plain_text() -> None:
    assert len(provider_names()) >= 30
    for domain in _BY_DOMAIN:
        found = guess(f"a@{domain}")
        assert found is not None
        assert found.security in {"tls", "starttls"}
        assert (found.security, found.port) in {("tls", 465), ("starttls", 587)} or is_loopback(found.host)
        assert (found.imap_security, found.imap_port) == ("tls", 993) or is_loopback(found.imap_host)
        assert bool(found.imap_host) == (found.password is not PasswordKind.NO_PROGRAMS), domain
        assert found.link.startswith("https://")


def test_no_domain_of_the_table_passes_for_a_slip_of_another() -> None:
    for domain in _BY_DOMAIN:
        assert domain in WELL_KNOWN_DOMAINS or probably_meant(f"a@{domain}") == "", domain


def test_every_house_that_people_ask_for_is_there() -> None:
    wanted = (
        "Gmail, Outlook.com, Microsoft 365, iCloud, Yahoo, AOL, GMX, WEB.DE, Telekom, Fastmail, Zoho Mail, "
        "Proton Mail Bridge, Mail.ru, Yandex, QQ, 163, 126, Orange, Free, Libero, Seznam, WP, Xfinity, Bluewin, "
        "Posteo, mailbox.org, Infomaniak, OVHcloud, IONOS, Strato, Gandi, Migadu"
    )
    assert set(wanted.split(", ")) <= set(provider_names())


def test_a_provider_without_a_domain_of_its_own_is_known_by_who_takes_in_the_mail() -> None:
    found = guess_by_exchanger("alice@tidy.example", "Tidy-example.mail.protection.OUTLOOK.com.")
    assert found is not None
    assert (found.provider, found.sign_in, found.user) == ("Microsoft 365", SignIn.MICROSOFT, "alice@tidy.example")
    assert guess_by_exchanger("alice@tidy.example", "mx.protection.outlook.com.evil.example") is None
    assert guess_by_exchanger("alice@tidy.example", "notmail.ovh.net") is None


def test_a_provider_is_known_by_its_server_but_for_this_computer() -> None:
    found = guess_by_host("alice@tidy.example", "SMTP.gmail.com")
    assert found is not None and found.provider == "Gmail"
    assert guess_by_host("alice@tidy.example", "127.0.0.1") is None


def test_each_house_says_what_password_it_wants_with_a_link() -> None:
    assert len(provider_names()) >= 30
    for provider in _PROVIDERS:
        found = _settings(provider, "alice@tidy.example")
        assert found.link.startswith("https://"), provider.name
        assert len(provider_sentence(found)) > 30, provider.name
        assert found.imap_host or found.password is PasswordKind.NO_PROGRAMS, provider.name
