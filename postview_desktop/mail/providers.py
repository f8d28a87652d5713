"""Own table of providers: where mail for an address is handed in and comes in, and which password that takes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.letter import SignIn
from postview_desktop.domain.provider import Guess, PasswordKind, Source
from postview_desktop.mail.addresses import is_loopback

K = PasswordKind


@dataclass(frozen=True, slots=True)
class _Provider:
    name: str
    domains: str
    host: str
    port: int = 465
    security: str = "tls"
    password: PasswordKind = PasswordKind.USUAL
    link: str = ""
    inbox: str = ""
    """Where mail comes in (IMAP)."""
    inbox_port: int = 993
    inbox_security: str = "tls"
    local_user: bool = False
    """Signs in with the part before the @ alone."""
    sign_in: SignIn = SignIn.PASSWORD
    """Its sign-in page, if it has one for programs (OAuth 2.0)."""
    exchangers: str = ""
    """How the names end of the hosts that take in mail for its customers' own domains (MX)."""


_PROVIDERS = (
    _Provider(
        "Gmail",
        "gmail.com googlemail.com",
        "smtp.gmail.com",
        password=K.APP_PASSWORD,
        link="https://myaccount.google.com/apppasswords",
        inbox="imap.gmail.com",
        sign_in=SignIn.GOOGLE,
    ),
    _Provider(
        "Outlook.com",
        "outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.co.uk hotmail.de hotmail.fr "
        "hotmail.it hotmail.es live.com live.co.uk live.de live.fr msn.com",
        "smtp-mail.outlook.com",
        587,
        "starttls",
        K.OAUTH_ONLY,
        "https://support.microsoft.com/outlook",
        inbox="outlook.office365.com",
        sign_in=SignIn.MICROSOFT,
    ),
    _Provider(
        "iCloud",
        "icloud.com me.com mac.com",
        "smtp.mail.me.com",
        587,
        "starttls",
        K.APP_PASSWORD,
        "https://account.apple.com",
        inbox="imap.mail.me.com",
        exchangers="mail.icloud.com",
    ),
    _Provider(
        "Yahoo",
        "yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.ca yahoo.co.in yahoo.com.au yahoo.com.br "
        "ymail.com rocketmail.com",
        "smtp.mail.yahoo.com",
        password=K.APP_PASSWORD,
        link="https://login.yahoo.com/account/security",
        inbox="imap.mail.yahoo.com",
    ),
    _Provider(
        "AOL",
        "aol.com aol.de aol.fr aol.co.uk aim.com",
        "smtp.aol.com",
        password=K.APP_PASSWORD,
        link="https://login.aol.com/account/security",
        inbox="imap.aol.com",
    ),
    _Provider(
        "GMX",
        "gmx.de gmx.net gmx.at gmx.ch",
        "mail.gmx.net",
        password=K.SWITCHED_ON,
        link="https://hilfe.gmx.net",
        inbox="imap.gmx.net",
    ),
    _Provider(
        "GMX",
        "gmx.com gmx.us gmx.co.uk",
        "mail.gmx.com",
        password=K.SWITCHED_ON,
        link="https://support.gmx.com",
        inbox="imap.gmx.com",
    ),
    _Provider(
        "WEB.DE", "web.de", "smtp.web.de", password=K.SWITCHED_ON, link="https://hilfe.web.de", inbox="imap.web.de"
    ),
    _Provider(
        "Telekom",
        "t-online.de magenta.de",
        "securesmtp.t-online.de",
        password=K.MAIL_PASSWORD,
        link="https://email.t-online.de",
        inbox="secureimap.t-online.de",
    ),
    _Provider(
        "freenet",
        "freenet.de",
        "mx.freenet.de",
        password=K.USUAL,
        link="https://www.freenet.de/hilfe",
        inbox="mx.freenet.de",
    ),
    _Provider(
        "Fastmail",
        "fastmail.com fastmail.fm fastmail.net",
        "smtp.fastmail.com",
        password=K.APP_PASSWORD,
        link="https://app.fastmail.com/settings/security/apps",
        inbox="imap.fastmail.com",
        exchangers="messagingengine.com",
    ),
    _Provider(
        "Zoho Mail",
        "zohomail.com zoho.com",
        "smtp.zoho.com",
        password=K.APP_PASSWORD,
        link="https://accounts.zoho.com",
        inbox="imap.zoho.com",
        exchangers="zoho.com",
    ),
    _Provider(
        "Zoho Mail",
        "zohomail.eu",
        "smtp.zoho.eu",
        password=K.APP_PASSWORD,
        link="https://accounts.zoho.eu",
        inbox="imap.zoho.eu",
        exchangers="zoho.eu",
    ),
    _Provider(
        "Posteo",
        "posteo.de posteo.net posteo.at posteo.ch posteo.eu",
        "posteo.de",
        link="https://posteo.de/hilfe",
        inbox="posteo.de",
    ),
    _Provider(
        "mailbox.org",
        "mailbox.org",
        "smtp.mailbox.org",
        link="https://kb.mailbox.org",
        inbox="imap.mailbox.org",
        exchangers="mailbox.org",
    ),
    _Provider(
        "Proton Mail Bridge",
        "proton.me protonmail.com protonmail.ch pm.me",
        "127.0.0.1",
        1025,
        "starttls",
        K.BRIDGE,
        "https://proton.me/mail/bridge",
        inbox="127.0.0.1",
        inbox_port=1143,
        inbox_security="starttls",
        exchangers="mail.protonmail.ch mailsec.protonmail.ch",
    ),
    _Provider(
        "Tuta",
        "tuta.com tuta.io tutanota.com tutanota.de tutamail.com",
        "",
        password=K.NO_PROGRAMS,
        link="https://tuta.com",
        exchangers="mail.tutanota.de",
    ),
    _Provider(
        "Yandex",
        "yandex.com yandex.ru ya.ru yandex.by yandex.kz",
        "smtp.yandex.com",
        password=K.APP_PASSWORD,
        link="https://id.yandex.com/security/app-passwords",
        inbox="imap.yandex.com",
        exchangers="mx.yandex.net mx.yandex.ru",
    ),
    _Provider(
        "Mail.ru",
        "mail.ru inbox.ru list.ru bk.ru internet.ru",
        "smtp.mail.ru",
        password=K.APP_PASSWORD,
        link="https://account.mail.ru/user/2-step-auth/passwords",
        inbox="imap.mail.ru",
        exchangers="emx.mail.ru",
    ),
    _Provider(
        "QQ",
        "qq.com foxmail.com",
        "smtp.qq.com",
        password=K.AUTHORISATION_CODE,
        link="https://service.mail.qq.com",
        inbox="imap.qq.com",
    ),
    _Provider(
        "163",
        "163.com",
        "smtp.163.com",
        password=K.AUTHORISATION_CODE,
        link="https://help.mail.163.com",
        inbox="imap.163.com",
    ),
    _Provider(
        "126",
        "126.com",
        "smtp.126.com",
        password=K.AUTHORISATION_CODE,
        link="https://help.mail.163.com",
        inbox="imap.126.com",
    ),
    _Provider(
        "Orange", "orange.fr wanadoo.fr", "smtp.orange.fr", link="https://assistance.orange.fr", inbox="imap.orange.fr"
    ),
    _Provider(
        "Free",
        "free.fr",
        "smtp.free.fr",
        password=K.SWITCHED_ON,
        link="https://assistance.free.fr",
        local_user=True,
        inbox="imap.free.fr",
    ),
    _Provider(
        "La Poste",
        "laposte.net",
        "smtp.laposte.net",
        password=K.SWITCHED_ON,
        link="https://aide.laposte.net",
        inbox="imap.laposte.net",
    ),
    _Provider("SFR", "sfr.fr neuf.fr", "smtp.sfr.fr", link="https://assistance.sfr.fr", inbox="imap.sfr.fr"),
    _Provider(
        "Libero",
        "libero.it iol.it inwind.it",
        "smtp.libero.it",
        password=K.SWITCHED_ON,
        link="https://aiuto.libero.it",
        inbox="imapmail.libero.it",
    ),
    _Provider(
        "Virgilio",
        "virgilio.it",
        "out.virgilio.it",
        password=K.USUAL,
        link="https://aiuto.virgilio.it",
        inbox="in.virgilio.it",
    ),
    _Provider(
        "Seznam",
        "seznam.cz email.cz post.cz",
        "smtp.seznam.cz",
        link="https://napoveda.seznam.cz",
        inbox="imap.seznam.cz",
    ),
    _Provider("WP", "wp.pl", "smtp.wp.pl", password=K.SWITCHED_ON, link="https://pomoc.wp.pl", inbox="imap.wp.pl"),
    _Provider(
        "Xfinity",
        "comcast.net",
        "smtp.comcast.net",
        password=K.SWITCHED_ON,
        link="https://www.xfinity.com/support",
        inbox="imap.comcast.net",
    ),
    _Provider(
        "Bluewin", "bluewin.ch", "smtpauths.bluewin.ch", link="https://www.swisscom.ch/help", inbox="imaps.bluewin.ch"
    ),
    _Provider(
        "Infomaniak",
        "ik.me ikmail.com etik.com",
        "mail.infomaniak.com",
        link="https://www.infomaniak.com/support",
        inbox="mail.infomaniak.com",
        exchangers="infomaniak.ch",
    ),
    _Provider(
        "IONOS",
        "online.de onlinehome.de",
        "smtp.ionos.de",
        link="https://www.ionos.de/hilfe",
        inbox="imap.ionos.de",
        exchangers="kundenserver.de ionos.de",
    ),
    _Provider(
        "IONOS",
        "",
        "smtp.ionos.com",
        link="https://www.ionos.com/help",
        inbox="imap.ionos.com",
        exchangers="ionos.com perfora.net",
    ),
    _Provider(
        "Microsoft 365",
        "",
        "smtp.office365.com",
        587,
        "starttls",
        K.OAUTH_ONLY,
        "https://support.microsoft.com/outlook",
        inbox="outlook.office365.com",
        sign_in=SignIn.MICROSOFT,
        exchangers="mail.protection.outlook.com mx.microsoft",
    ),
    _Provider(
        "Google Workspace",
        "",
        "smtp.gmail.com",
        password=K.APP_PASSWORD,
        link="https://myaccount.google.com/apppasswords",
        inbox="imap.gmail.com",
        sign_in=SignIn.GOOGLE,
        exchangers="aspmx.l.google.com googlemail.com smtp.google.com",
    ),
    _Provider(
        "OVHcloud",
        "",
        "ssl0.ovh.net",
        link="https://help.ovhcloud.com",
        inbox="ssl0.ovh.net",
        exchangers="mail.ovh.net",
    ),
    _Provider(
        "Strato",
        "",
        "smtp.strato.de",
        password=K.MAIL_PASSWORD,
        link="https://www.strato.de/faq",
        inbox="imap.strato.de",
        exchangers="rzone.de",
    ),
    _Provider(
        "Gandi",
        "",
        "mail.gandi.net",
        password=K.MAIL_PASSWORD,
        link="https://docs.gandi.net",
        inbox="mail.gandi.net",
        exchangers="mail.gandi.net",
    ),
    _Provider(
        "Migadu",
        "",
        "smtp.migadu.com",
        password=K.MAIL_PASSWORD,
        link="https://www.migadu.com/guides",
        inbox="imap.migadu.com",
        exchangers="migadu.com",
    ),
    _Provider("Runbox", "runbox.com", "mail.runbox.com", link="https://help.runbox.com", inbox="mail.runbox.com"),
)

_BY_DOMAIN = {domain: provider for provider in _PROVIDERS for domain in provider.domains.split()}
_BY_EXCHANGER = {ending: provider for provider in _PROVIDERS for ending in provider.exchangers.split()}
_BY_HOST = {host: provider for provider in reversed(_PROVIDERS) for host in (provider.host, provider.inbox) if host}


def guess(address: str) -> Guess | None:
    """The settings for an address, or None for a domain that is not in the table."""
    provider = _BY_DOMAIN.get(domain_of(address))
    return None if provider is None else _settings(provider, address)


def guess_by_exchanger(address: str, exchanger: str) -> Guess | None:
    """The settings of the provider that takes in the mail of the address's domain (MX), or None."""
    labels = exchanger.rstrip(".").lower().split(".")
    for at in range(len(labels) - 1):
        provider = _BY_EXCHANGER.get(".".join(labels[at:]))
        if provider is not None:
            return replace(_settings(provider, address), source=Source.MAIL_EXCHANGER, place=domain_of(address))
    return None


def guess_by_host(address: str, host: str) -> Guess | None:
    """The settings of the provider that has this server, or None."""
    provider = _BY_HOST.get(host.lower())
    return None if provider is None or is_loopback(host) else _settings(provider, address)


def _settings(provider: _Provider, address: str) -> Guess:
    return Guess(
        provider=provider.name,
        host=provider.host,
        port=provider.port,
        security=provider.security,
        user=address.strip().rpartition("@")[0] if provider.local_user else address.strip(),
        password=provider.password,
        link=provider.link,
        imap_host=provider.inbox,
        imap_port=provider.inbox_port,
        imap_security=provider.inbox_security,
        sign_in=provider.sign_in,
    )


def provider_names() -> list[str]:
    """The names in the table, each once."""
    return sorted({provider.name for provider in _PROVIDERS}, key=str.casefold)
