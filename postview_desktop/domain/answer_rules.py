"""Whose mail it is: from the header of a mail that came in to the organisation and the letter that it is about (F6).

Only what is sure counts by itself: an answer in the thread of a letter, a mail from an address on a card, one from
their house that repeats the subject of a letter. What comes from their house otherwise is doubtful, and the person
is asked. Lists, bulk mail and the user's own mails are nobody's answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.answer import AnswerKind, AnswerState, Trace
from postview_desktop.domain.folding import fold
from postview_desktop.domain.mail_domains import is_robot, is_service, registered_domain
from postview_desktop.domain.names import word_set

CLOCK_SLACK = 600
"""Seconds by which a mail server's clock may differ from this computer's."""


class Nature(StrEnum):
    """What kind of mail it is, by its header alone."""

    PERSONAL = "personal"
    AUTO_REPLY = "auto_reply"
    """a vacation reply, a confirmation of receipt"""
    MACHINE = "machine"
    """made by a program (an invitation, a message of an applicant tracking system)"""
    BULK = "bulk"
    """sent to many: it can be unsubscribed from"""
    LIST = "list"
    """by a mailing list, or called bulk or junk by its sender"""
    REPORT = "report"
    """a mail server's report about the delivery of a mail"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailHead:
    """What the header of a mail says. `at` is when the server took it in, epoch seconds; addresses in small letters.

    `thread` are the ids of In-Reply-To and References, `to` the addresses of To and Cc. `nature_in_doubt`: only the
    wording of the subject makes it an automatic reply.
    """

    message_id: str = ""
    thread: tuple[str, ...] = ()
    from_name: str = ""
    from_address: str = ""
    sender: str = ""
    to: tuple[str, ...] = ()
    subject: str = ""
    at: int = 0
    nature: Nature = Nature.PERSONAL
    nature_in_doubt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtLetter:
    """A letter that left, or may have left. `token` is the first id of its References, the thread's own.

    `since` in epoch seconds: when it was sent, or last tried.
    """

    letter_id: int
    organisation_id: int
    application_id: int
    interview_id: int | None
    person_id: int | None
    message_id: str
    token: str
    to_address: str
    subject: str
    since: int
    uncertain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtPerson:
    """An address on somebody's card."""

    organisation_id: int
    person_id: int
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtHouse:
    """A domain at home at an organisation: never one of a mail provider or a service."""

    organisation_id: int
    domain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a mail may be about: an interview that has ended, or an application with a letter. `since` epoch seconds."""

    organisation_id: int
    organisation_name: str
    application_id: int
    interview_id: int | None
    role: str
    person_ids: frozenset[int]
    since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """All by which a mail is recognised. `own` are the user's addresses."""

    own: frozenset[str] = frozenset()
    letters: tuple[SoughtLetter, ...] = ()
    people: tuple[SoughtPerson, ...] = ()
    houses: tuple[SoughtHouse, ...] = ()
    matters: tuple[Matter, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """One mail and what it is about. `application_id` is None where it may be about several."""

    head: MailHead
    kind: AnswerKind
    state: AnswerState
    trace: Trace
    organisation_id: int
    application_id: int | None = None
    interview_id: int | None = None
    person_id: int | None = None
    letter_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Where:
    organisation_id: int
    application_id: int | None
    interview_id: int | None


def recognise(head: MailHead, sought: Sought) -> tuple[Recognised, ...]:
    """What this mail is: mostly nothing, else one answer, or one for each organisation that it may be from.

    Delivery reports are not looked at here: what they are about stands inside (`Nature.REPORT`).
    """
    if head.nature is Nature.REPORT or is_own(head, sought.own):
        return ()
    if letter := letter_of_thread(head, sought.letters):
        return (_in_thread(head, letter, sought),)
    if head.nature is Nature.LIST:
        return ()
    if found := _from_card(head, sought):
        return found
    return _from_house(head, sought)


def is_own(head: MailHead, own: Iterable[str]) -> bool:
    """Whether the user wrote it."""
    mine = {same_mailbox(address) for address in own}
    return same_mailbox(head.from_address) in mine


def same_mailbox(address: str) -> str:
    """The address without what makes no difference: case, a "+tag", and at Gmail the dots and the domain's other name.

    For comparing only.
    """
    local, _, domain = address.strip().casefold().rpartition("@")
    local = local.partition("+")[0] or local
    if domain in {"gmail.com", "googlemail.com"}:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


def letter_of_thread(head: MailHead, letters: Iterable[SoughtLetter]) -> SoughtLetter | None:
    """The letter that this mail answers: by its Message-ID, or else by the thread's own token, which stands in
    References also where a provider has rewritten the Message-ID. The newest where several fit."""
    ids = frozenset(head.thread)
    if not ids:
        return None
    known = list(letters)
    by_id = [letter for letter in known if letter.message_id and letter.message_id in ids]
    by_token = [letter for letter in known if letter.token and letter.token in ids and letter.since <= _until(head)]
    return max(by_id or by_token, key=_newest, default=None)


def _newest(letter: SoughtLetter) -> tuple[int, int]:
    return letter.since, letter.letter_id


def is_copy_of(head: MailHead, letter: SoughtLetter) -> bool:
    """Whether this mail is the letter itself, as it lies in Sent, in all mail, or at a recipient who is oneself.

    The token alone names the thread only: with it, recipient, subject and time must fit.
    """
    if letter.message_id and head.message_id == letter.message_id:
        return True
    same_person = same_mailbox(letter.to_address) in {same_mailbox(one) for one in head.to}
    return (
        bool(letter.token)
        and letter.token in head.thread
        and same_person
        and fold(head.subject).split() == fold(letter.subject).split()
        and head.at >= letter.since - CLOCK_SLACK
    )


def letter_of_report(
    message_ids: Iterable[str], recipients: Iterable[str], at: int, letters: Iterable[SoughtLetter]
) -> tuple[SoughtLetter, bool] | None:
    """The letter that a delivery report is about, and whether that is sure.

    `message_ids` are those of the mail that it returns, with its References. Where the report names none, the newest
    letter to that recipient in the five days before is probably it.
    """
    ids = frozenset(message_ids)
    failed = {same_mailbox(one) for one in recipients}
    known = [letter for letter in letters if letter.since <= at + CLOCK_SLACK]
    exact = [letter for letter in known if letter.message_id and letter.message_id in ids]
    if exact:
        return max(exact, key=_newest), True
    to_them = [letter for letter in known if same_mailbox(letter.to_address) in failed]
    by_token = [letter for letter in to_them if letter.token and letter.token in ids]
    if by_token:
        return max(by_token, key=_newest), True
    if ids:
        return None  # it returns another mail of the user's
    recent = [letter for letter in to_them if at - letter.since <= REPORTS_WITHIN]
    return (max(recent, key=_newest), len(recent) == 1) if recent else None


REPORTS_WITHIN = 5 * 24 * 3600
"""Seconds for which a mail server tries before it gives up and reports (RFC 5321, 4.5.4.1: four to five days)."""


# -- by the thread ---------------------------------------------------------------------------------------------------


def _in_thread(head: MailHead, letter: SoughtLetter, sought: Sought) -> Recognised:
    kind, state = _weight(head, AnswerState.COUNTS)
    if head.nature is Nature.MACHINE:
        # Exchange calls its vacation replies "auto-generated"; in the thread of a letter that is what they are.
        kind, state = AnswerKind.AUTOMATIC, AnswerState.COUNTS
    elif head.nature in {Nature.LIST, Nature.BULK} or _looks_like_own(head, letter, sought.own):
        state = AnswerState.DOUBTFUL
    person = next((one for one in sought.people if _is_from(head, one.address)), None)
    here = person is not None and person.organisation_id == letter.organisation_id
    return Recognised(
        head=head,
        kind=kind,
        state=state,
        trace=Trace.THREAD,
        organisation_id=letter.organisation_id,
        application_id=letter.application_id,
        interview_id=letter.interview_id,
        person_id=person.person_id if person is not None and here else None,
        letter_id=letter.letter_id,
    )


def _looks_like_own(head: MailHead, letter: SoughtLetter, own: Iterable[str]) -> bool:
    """Whether it went to the recipient of the letter and not to the user: perhaps from an address of the user's that
    is not known here."""
    to = {same_mailbox(one) for one in head.to}
    return same_mailbox(letter.to_address) in to and not to & {same_mailbox(one) for one in own}


# -- by who wrote ----------------------------------------------------------------------------------------------------


def _from_card(head: MailHead, sought: Sought) -> tuple[Recognised, ...]:
    people = [one for one in sought.people if _is_from(head, one.address)]
    placed = [(one, where) for one in people if (where := _matter_of(head, sought, one.organisation_id, one.person_id))]
    by_organisation = {where.organisation_id: (one, where) for one, where in reversed(placed)}
    sure = AnswerState.COUNTS if len(by_organisation) == 1 else AnswerState.DOUBTFUL
    if head.nature in {Nature.BULK, Nature.MACHINE}:
        sure = AnswerState.DOUBTFUL
    kind, state = _weight(head, sure)
    return tuple(
        Recognised(
            head=head,
            kind=kind,
            state=state,
            trace=Trace.CARD,
            organisation_id=where.organisation_id,
            application_id=where.application_id,
            interview_id=where.interview_id,
            person_id=person.person_id,
        )
        for person, where in by_organisation.values()
    )


def _is_from(head: MailHead, address: str) -> bool:
    return bool(address) and same_mailbox(address) in {same_mailbox(head.from_address), same_mailbox(head.sender)}


def _from_house(head: MailHead, sought: Sought) -> tuple[Recognised, ...]:
    if head.nature is Nature.BULK:
        return ()
    domain = domain_of(head.from_address)
    house = registered_domain(domain) if domain else ""
    ids = {one.organisation_id for one in sought.houses if one.domain in {house, domain}}
    if not ids and domain and is_service(domain):
        ids = _named_in(head, sought.matters)
    found: list[Recognised] = []
    for organisation_id in sorted(ids):
        where = _matter_of(head, sought, organisation_id, None)
        if where is None:
            continue
        letter = _same_subject(head, organisation_id, sought.letters)
        alone = len(ids) == 1 and letter is not None and head.nature is Nature.PERSONAL
        if letter is None and is_robot(head.from_address) and not _speaks_of_the_job(head, sought, organisation_id):
            continue  # a shop's parcel notices are no word about the job
        kind, state = _weight(head, AnswerState.COUNTS if alone else AnswerState.DOUBTFUL)
        found.append(
            Recognised(
                head=head,
                kind=kind,
                state=state,
                trace=Trace.DOMAIN,
                organisation_id=organisation_id,
                application_id=letter.application_id if letter else where.application_id,
                interview_id=letter.interview_id if letter else where.interview_id,
                letter_id=letter.letter_id if letter else None,
            )
        )
    return tuple(found)


def _weight(head: MailHead, sure: AnswerState) -> tuple[AnswerKind, AnswerState]:
    """An automatic reply is one, and stops nothing; where only its subject sounds like one, the person is asked."""
    if head.nature is Nature.AUTO_REPLY:
        return AnswerKind.AUTOMATIC, AnswerState.COUNTS
    return AnswerKind.ANSWER, AnswerState.DOUBTFUL if head.nature_in_doubt else sure


def _named_in(head: MailHead, matters: Iterable[Matter]) -> set[int]:
    """Organisations whose whole name stands in the sender's name or the subject of a service's mail."""
    text = f" {' '.join(_words(f'{head.from_name} {head.subject}'))} "
    return {
        one.organisation_id
        for one in matters
        if (name := " ".join(_words(one.organisation_name))) and len(name) > 2 and f" {name} " in text
    }


_JOB_WORDS = word_set(
    "application applied applying interview interviews position role vacancy job candidate candidacy recruiting "
    "recruitment hiring offer bewerbung vorstellungsgesprach stelle gesprach kandidat kandidatin candidature "
    "entretien poste recrutement candidatura entrevista puesto vacante oferta colloquio selezione posizione"
)


def _speaks_of_the_job(head: MailHead, sought: Sought, organisation_id: int) -> bool:
    words = set(_words(head.subject))
    roles = (one.role for one in sought.matters if one.organisation_id == organisation_id)
    return bool(words & _JOB_WORDS) or any(_holds(head.subject, role) for role in roles)


def _holds(text: str, part: str) -> bool:
    wanted = " ".join(_words(part))
    return bool(wanted) and f" {wanted} " in f" {' '.join(_words(text))} "


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


_PREFIXES = re.compile(
    r"^(?:(?:re|aw|antw|antwort|sv|vs|rv|ref|rép|rep|odp|r|res|wg|fwd?|tr|i|ynt|回复|答复|回覆)(?:\s*\[\d+\])?\s*[:\uff1a]\s*)+",
    re.IGNORECASE,
)
"""What mail programs put before the subject of an answer, in their languages."""

_GENERIC_SUBJECT = 3
"""Words that a subject needs at least before repeating it says anything."""


def bare_subject(subject: str) -> str:
    """The subject without what answering and forwarding put before it, folded."""
    return " ".join(fold(_PREFIXES.sub("", subject.strip())).split())


def _same_subject(head: MailHead, organisation_id: int, letters: Iterable[SoughtLetter]) -> SoughtLetter | None:
    if not _PREFIXES.match(head.subject.strip()):
        return None
    bare = bare_subject(head.subject)
    if len(bare.split()) < _GENERIC_SUBJECT:
        return None
    fitting = [
        letter
        for letter in letters
        if letter.organisation_id == organisation_id
        and letter.since <= _until(head)
        and bare_subject(letter.subject) == bare
    ]
    return max(fitting, key=_newest, default=None)


# -- what it is about ------------------------------------------------------------------------------------------------


def _until(head: MailHead) -> int:
    return head.at + CLOCK_SLACK


def _matter_of(head: MailHead, sought: Sought, organisation_id: int, person_id: int | None) -> _Where | None:
    """Which interview the mail may be about: those that had ended when it came, of the person if there is one.

    The newest of an application; with several applications the one whose role the subject names, or none of them in
    particular. None where nothing was open there yet.
    """
    ended = [one for one in sought.matters if one.organisation_id == organisation_id and one.since <= _until(head)]
    if not ended:
        return None
    theirs = [one for one in ended if person_id is not None and person_id in one.person_ids]
    newest: dict[int, Matter] = {}
    for one in sorted(theirs or ended, key=lambda one: (one.since, one.interview_id or 0)):
        newest[one.application_id] = one
    named = [one for one in newest.values() if _holds(head.subject, one.role)]
    choice: Sequence[Matter] = named if len(named) == 1 else list(newest.values())
    if len(choice) == 1:
        return _Where(
            organisation_id=organisation_id,
            application_id=choice[0].application_id,
            interview_id=choice[0].interview_id,
        )
    return _Where(organisation_id=organisation_id, application_id=None, interview_id=None)
