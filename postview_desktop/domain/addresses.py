"""Mail addresses on paper: is it one at all, and is it probably mistyped (T4)?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from postview_desktop.domain.names import word_set

_LOCAL = re.compile(r"[^\s@\"(),:;<>\[\]\\.]+(?:\.[^\s@\"(),:;<>\[\]\\.]+)*")
_LABEL = re.compile(r"[^\W_](?:(?:[^\W_]|-){0,61}[^\W_])?")

WELL_KNOWN_DOMAINS = word_set(
    "gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.co.uk "
    "hotmail.fr hotmail.de hotmail.it hotmail.es live.com live.co.uk live.fr live.de msn.com icloud.com me.com "
    "mac.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.ca yahoo.co.in yahoo.co.jp "
    "yahoo.com.br yahoo.com.au ymail.com rocketmail.com aol.com aim.com gmx.de gmx.net gmx.at gmx.ch gmx.com "
    "web.de t-online.de freenet.de posteo.de posteo.net mailbox.org proton.me protonmail.com pm.me tutanota.com "
    "tuta.io fastmail.com fastmail.fm zoho.com zohomail.com zohomail.eu yandex.com yandex.ru ya.ru mail.ru bk.ru "
    "list.ru inbox.ru mail.com email.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it "
    "virgilio.it tiscali.it alice.it bluewin.ch seznam.cz wp.pl o2.pl onet.pl interia.pl qq.com 163.com 126.com "
    "sina.com comcast.net verizon.net att.net sbcglobal.net btinternet.com sky.com virginmedia.com ntlworld.com "
    "telenet.be skynet.be ziggo.nl kpnmail.nl telia.com bigpond.com optusnet.com.au naver.com hanmail.net"
)
"""Houses of mail with so many customers that a domain one letter away from them is a slip of the finger."""

_LONG_ENOUGH = 5
"""Letters of a name from which one letter more, less or different means the same name: aon.com is not aol.com."""


def is_address(address: str) -> bool:
    """Whether it has the form of one address of the internet: no spaces, one @, a domain with a dot."""
    local, at, domain = address.rpartition("@")
    if not at or len(local) > 64 or len(address) > 254 or not _LOCAL.fullmatch(local):
        return False
    labels = domain.split(".")
    return (
        len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
        and not labels[-1].isdigit()
        and len(labels[-1]) > 1
    )


def domain_of(address: str) -> str:
    """The part behind the last @, in small letters; "" where there is none."""
    return address.rpartition("@")[2].strip().lower() if "@" in address else ""


def one_step_apart(one: str, other: str) -> bool:
    """Whether one letter added, left out, changed, or two neighbours swapped make `other` of `one`."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    start = 0
    while start < len(one) and one[start] == other[start]:
        start += 1
    if len(one) < len(other):
        return one[start:] == other[start + 1 :]
    if one[start + 1 :] == other[start + 1 :]:
        return True
    return (
        start + 1 < len(one)
        and one[start] == other[start + 1]
        and one[start + 1] == other[start]
        and one[start + 2 :] == other[start + 2 :]
    )


def probably_meant(address: str, known_domains: Iterable[str] = ()) -> str:
    """The address as it was probably meant, or "" where nothing speaks against it.

    A domain one step away from a well-known one, or from one of `known_domains` (those of colleagues and of
    the organisation's web site), is a slip; two steps are noise. A known domain itself never is.
    """
    local, _, _ = address.rpartition("@")
    domain = domain_of(address)
    known = {name.lower() for name in known_domains if name}
    if not local or not domain or domain in known or domain in WELL_KNOWN_DOMAINS:
        return ""
    for candidate in sorted(known) + sorted(WELL_KNOWN_DOMAINS):
        if _slip(domain, candidate):
            return f"{local}@{candidate}"
    return ""


def _slip(domain: str, candidate: str) -> bool:
    if not one_step_apart(domain, candidate):
        return False
    name, _, ending = domain.partition(".")
    candidate_name, _, candidate_ending = candidate.partition(".")
    if name == candidate_name:
        # yahoo.dk beside yahoo.de is a house of its own; gmail.con and gmail.cm are none
        return _is_no_ending(ending) or ending in _HALF_TYPED.get(candidate_ending, ())
    return ending == candidate_ending and len(candidate_name) >= _LONG_ENOUGH


_HALF_TYPED = {"com": {"co", "cm", "om"}, "net": {"nt", "ne", "et"}, "org": {"og", "or", "rg"}}
"""Endings that are countries, and yet slips beside a well-known name with the longer one."""

_LONG_ENDINGS = word_set("com org net edu gov int info biz name mobi app dev xyz online site email club example")


def _is_no_ending(ending: str) -> bool:
    """Whether no country and none of the usual words ends a domain so."""
    last = ending.rpartition(".")[2]
    return len(last) != 2 and last not in _LONG_ENDINGS


def mixes_scripts(address: str) -> bool:
    """Whether letters that look alike but are not (Cyrillic "а" among Latin ones) stand in one word of it."""
    if address.isascii():
        return False
    for word in re.split(r"[@.\-_]", address):
        scripts = {unicodedata.name(letter, "?").split()[0] for letter in word if letter.isalpha()}
        if len(scripts & {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"}) > 1:
            return True
    return False
