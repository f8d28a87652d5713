"""Whose a mail domain is: an organisation's, a mail provider's, or that of a service which sends invitations."""

from __future__ import annotations

import re

from postview_desktop.domain.addresses import WELL_KNOWN_DOMAINS
from postview_desktop.domain.folding import fold

_PROVIDERS = WELL_KNOWN_DOMAINS | {
    "tutanota.com", "tuta.com", "arcor.de", "hey.com", "duck.com", "talktalk.net", "cox.net", "charter.net", "shaw.ca",
    "rogers.com", "telus.net", "sympatico.ca", "xtra.co.nz", "rediffmail.com", "daum.net", "centrum.cz", "abv.bg",
    "ukr.net", "uol.com.br", "bol.com.br", "terra.com.br", "hispeed.ch", "xs4all.nl", "home.nl", "online.no",
}  # fmt: skip
_PROVIDER_NAMES = frozenset(("yahoo", "hotmail", "outlook", "live", "gmx", "googlemail"))

_SERVICES = frozenset((
    "calendly.com", "goodtime.io", "greenhouse.io", "greenhouse-mail.io", "lever.co", "ashbyhq.com",
    "smartrecruiters.com", "teamtailor.com", "teamtailor-mail.com", "personio.de", "personio.com", "recruitee.com",
    "workable.com", "workablemail.com", "jobvite.com", "icims.com", "myworkday.com", "myworkdayjobs.com",
    "successfactors.com", "taleo.net", "bamboohr.com", "breezy.hr", "modernloop.io", "prelude.co", "gem.com",
    "cronofy.com", "doodle.com", "zoom.us", "webex.com", "hirevue.com", "karat.com", "coderpad.io", "hackerrank.com",
    "codility.com", "linkedin.com", "indeed.com", "stepstone.de", "xing.com", "google-calendar.com", "sendgrid.net",
    "mailgun.org", "amazonses.com", "eventbrite.com", "cal.com", "savvycal.com", "chilipiper.com", "hubspot.com",
    "paradox.ai", "softgarden.io", "rexx-systems.com", "join.com", "welcometothejungle.com", "pinpointhq.com",
    "candidate.fyi",
))  # fmt: skip
"""Services that send invitations for others: their name says nothing about the employer."""

_ROBOT = re.compile(
    r"^(?:no-?_?\.?reply|do-?not-?reply|donotreply|noreply.*|calendar-notification|unknownorganizer|mailer-daemon"
    r"|notifications?|invites?|calendar|scheduler|scheduling|bounce.*)$",
    re.IGNORECASE,
)

_SECOND_LEVEL = frozenset(
    ("co", "com", "org", "net", "ac", "gov", "edu", "gob", "gouv", "nhs", "or", "ne", "go", "ltd")
)


def company_domain(address: str) -> str:
    """The domain of an organisation's address in small letters; "" for mail providers, services and robots' own."""
    local, at, domain = address.rpartition("@")
    domain = domain.strip(". ").casefold()
    if not at or not local or "." not in domain:
        return ""
    registered = registered_domain(domain)
    if registered in _PROVIDERS or is_service(domain) or domain.endswith(".calendar.google.com"):
        return ""
    if registered.split(".")[0] in _PROVIDER_NAMES and len(registered.split(".")[-1]) <= 3:
        return ""
    if local.casefold() == "calendar-notification":
        return ""
    return registered


def is_service(domain: str) -> bool:
    """Whether a domain belongs to a service that writes for many employers (applicant tracking, calendars)."""
    domain = domain.casefold()
    return registered_domain(domain) in _SERVICES or domain in _SERVICES


def is_robot(address: str) -> bool:
    """Whether an address belongs to no person (no-reply and its like, calendars, rooms of Google)."""
    local, _, domain = address.casefold().rpartition("@")
    return bool(_ROBOT.match(local)) or domain.endswith("calendar.google.com")


def name_of_domain(domain: str) -> str:
    """A readable name from a domain: "northwind-labs.co.uk" gives "Northwind Labs"."""
    stem = registered_domain(domain).split(".")[0]
    words = [word for word in re.split(r"[-_]+", stem) if word]
    if len(words) == 1 and len(stem) <= 3:
        return stem.upper()
    return " ".join(word[:1].upper() + word[1:] for word in words)


def registered_domain(domain: str) -> str:
    """The part of a domain that somebody registered: two labels, or three under "co.uk" and its like."""
    labels = domain.split(".")
    if len(labels) >= 3 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def squeezed(text: str) -> str:
    """Letters and digits only, small, without accents: for comparing names."""
    return "".join(char for char in fold(text) if char.isalnum())
