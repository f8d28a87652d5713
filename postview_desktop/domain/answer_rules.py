"""Whose mail it is: from the header of a mail that came in to the organisation and the letter that it is about (F6).

Only what is sure counts by itself: an answer in the thread of a letter, a mail from an address on a card, one from
their house that repeats the subject of a letter. What comes from their house otherwise is doubtful, and the person
is asked. Lists, bulk mail and the user's own mails are nobody's answer.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.answer import AnswerKind, AnswerState, Trace
from postview_desktop.domain.folding import fold
from postview_desktop.domain.incoming import MailHead, Matter, Nature, Recognised, Sought, SoughtLetter, SoughtPerson
from postview_desktop.domain.mail_domains import company_domain, is_robot, is_service, registered_domain
from postview_desktop.domain.names import word_set

CLOCK_SLACK = 600
"""Seconds by which a mail server's clock may differ from this computer's."""
WRONG_CLOCK = 24 * 3600
"""Seconds by which a clock may be wrong at most, a zone mistaken included; beyond the slack nothing is sure."""
REPORTS_WITHIN = 5 * 24 * 3600
"""Seconds for which a mail server tries before it gives up and reports (RFC 5321, 4.5.4.1: four to five days)."""
_MAIL_BEGAN = 1_262_304_000
"""2010: a Date before that was set by no clock that goes."""


@dataclass(frozen=True, slots=True)
class _Where:
    """What a mail is about; None and None for no application in particular. `in_time`: it surely came after that."""

    application_id: int | None
    interview_id: int | None
    in_time: bool = True


class Recogniser:
    """Knows mail by its head. Made once for a look: what is sought is put in order, so that each mail costs little."""

    def __init__(self, sought: Sought) -> None:
        self._own = frozenset(same_mailbox(address) for address in sought.own)
        self._people: dict[str, list[SoughtPerson]] = defaultdict(list)
        for person in sought.people:
            self._people[same_mailbox(person.address)].append(person)
        self._houses: dict[str, set[int]] = defaultdict(set)
        for house in sought.houses:
            self._houses[house.domain].add(house.organisation_id)
        self._matters: dict[int, list[Matter]] = defaultdict(list)
        for matter in sought.matters:
            self._matters[matter.organisation_id].append(matter)
        self._letters: dict[int, list[SoughtLetter]] = defaultdict(list)
        self._threads: dict[str, list[SoughtLetter]] = defaultdict(list)
        for letter in sought.letters:
            self._letters[letter.organisation_id].append(letter)
            for id in {letter.message_id, letter.token} - {""}:
                self._threads[id].append(letter)

    def recognise(self, head: MailHead) -> tuple[Recognised, ...]:
        """What this mail is: mostly nothing, else one answer, or one for each organisation that it may be from.

        Delivery reports are not looked at here: what they are about stands inside (`Nature.REPORT`).
        """
        if head.nature is Nature.REPORT or same_mailbox(head.from_address) in self._own:
            return ()
        answered = [letter for id in head.thread for letter in self._threads.get(id, ())]
        if letter := letter_of_thread(head, answered):
            return (self._in_thread(head, letter),)
        if head.nature is Nature.LIST:
            return ()
        return self._from_card(head) or self._from_house(head)

    def _in_thread(self, head: MailHead, letter: SoughtLetter) -> Recognised:
        person = next((one for one in self._writers(head) if one.organisation_id == letter.organisation_id), None)
        kind, state = _weight(head, AnswerState.COUNTS)
        if (
            # A machine's is mostly a vacation reply, but a recruiting system hands on what people wrote, too.
            head.nature in {Nature.LIST, Nature.BULK, Nature.MACHINE}
            or self._looks_like_own(head, letter)
            or (person is None and _is_private(head, letter))
        ):
            state = AnswerState.DOUBTFUL if kind is AnswerKind.ANSWER else state
        return Recognised(
            head=head,
            kind=kind,
            state=state,
            trace=Trace.THREAD,
            organisation_id=letter.organisation_id,
            application_id=letter.application_id,
            interview_id=letter.interview_id,
            person_id=person.person_id if person else None,
            letter_id=letter.letter_id,
        )

    def _looks_like_own(self, head: MailHead, letter: SoughtLetter) -> bool:
        """Whether it went to the recipient of the letter and not to the user: perhaps from an address of the user's
        that is not known here."""
        to = {same_mailbox(one) for one in head.to}
        return same_mailbox(letter.to_address) in to and not to & self._own

    def _writers(self, head: MailHead) -> list[SoughtPerson]:
        """Those on whose card the address of From or Sender stands."""
        addresses = dict.fromkeys(same_mailbox(one) for one in (head.from_address, head.sender) if one)
        return [person for address in addresses for person in self._people.get(address, ())]

    def _from_card(self, head: MailHead) -> tuple[Recognised, ...]:
        placed: dict[int, tuple[SoughtPerson, _Where]] = {}
        for person in self._writers(head):
            where = self._matter_of(head, person.organisation_id, person.person_id)
            if where is not None:
                placed.setdefault(person.organisation_id, (person, where))
        alone = len(placed) == 1 and head.nature not in {Nature.BULK, Nature.MACHINE}
        found: list[Recognised] = []
        for organisation_id, (person, where) in placed.items():
            kind, state = _weight(head, AnswerState.COUNTS if alone and where.in_time else AnswerState.DOUBTFUL)
            found.append(
                Recognised(
                    head=head,
                    kind=kind,
                    state=state,
                    trace=Trace.CARD,
                    organisation_id=organisation_id,
                    application_id=where.application_id,
                    interview_id=where.interview_id,
                    person_id=person.person_id,
                )
            )
        return tuple(found)

    def _from_house(self, head: MailHead) -> tuple[Recognised, ...]:
        domain = domain_of(head.from_address)
        if head.nature is Nature.BULK or not domain:
            return ()
        ids = self._houses.get(domain, set()) | self._houses.get(registered_domain(domain), set())
        if not ids and is_service(domain):
            ids = self._named_in(head)
        found: list[Recognised] = []
        for organisation_id in sorted(ids):
            where = self._matter_of(head, organisation_id, None)
            letter = _same_subject(head, self._letters.get(organisation_id, ()))
            if where is None or (
                # A shop's parcel notices are no word about the job.
                letter is None and _is_office(head.from_address) and not self._speaks_of_the_job(head, organisation_id)
            ):
                continue
            alone = len(ids) == 1 and letter is not None and head.nature is Nature.PERSONAL
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

    def _named_in(self, head: MailHead) -> set[int]:
        """Organisations whose whole name stands in the sender's name or the subject of a service's mail."""
        text = f"{head.from_name} {head.subject}"
        return {
            organisation_id
            for organisation_id, (matter, *_) in self._matters.items()
            if len(matter.organisation_name) > 2 and _holds(text, matter.organisation_name)
        }

    def _speaks_of_the_job(self, head: MailHead, organisation_id: int) -> bool:
        if set(_words(head.subject)) & _JOB_WORDS:
            return True
        return any(_holds(head.subject, one.role) for one in self._matters.get(organisation_id, ()))

    def _matter_of(self, head: MailHead, organisation_id: int, person_id: int | None) -> _Where | None:
        """Which interview the mail may be about: those that had ended when it came, of the person if there is one.

        The newest of an application; with several applications the one whose role the subject names, or none of them
        in particular. None where nothing was open there yet.
        """
        ended = [one for one in self._matters.get(organisation_id, ()) if one.since <= _until(head)]
        if not ended:
            return None
        in_time = min(one.since for one in ended) <= _from(head)
        theirs = [one for one in ended if person_id is not None and person_id in one.person_ids]
        newest: dict[int, Matter] = {}
        for one in sorted(theirs or ended, key=lambda one: (one.since, one.interview_id or 0)):
            newest[one.application_id] = one
        named = [one for one in newest.values() if _holds(head.subject, one.role)]
        choice: Sequence[Matter] = named if len(named) == 1 else list(newest.values())
        if len(choice) == 1:
            return _Where(choice[0].application_id, choice[0].interview_id, in_time)
        return _Where(None, None, in_time)


def recognise(head: MailHead, sought: Sought) -> tuple[Recognised, ...]:
    """What one mail is; see `Recogniser`."""
    return Recogniser(sought).recognise(head)


def _is_private(head: MailHead, letter: SoughtLetter) -> bool:
    """Whether it is from a mail provider's customer who is not the letter's recipient: somebody there, or a friend to
    whom the user has shown the letter."""
    domain = domain_of(head.from_address)
    return (
        not company_domain(head.from_address)
        and not is_service(domain)
        and same_mailbox(head.from_address) != same_mailbox(letter.to_address)
    )


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
    letters = list(letters)
    exact = [letter for letter in letters if letter.message_id and letter.message_id in ids]
    if exact := [letter for letter in exact if letter.since <= at + WRONG_CLOCK]:
        letter = max(exact, key=_newest)
        return letter, letter.since <= at + CLOCK_SLACK  # else it may be about an earlier try with the same id
    known = [letter for letter in letters if letter.since <= at + CLOCK_SLACK]
    to_them = [letter for letter in known if same_mailbox(letter.to_address) in failed]
    by_token = [letter for letter in to_them if letter.token and letter.token in ids]
    if by_token:
        return max(by_token, key=_newest), True
    if ids:
        return None  # it returns another mail of the user's
    recent = [letter for letter in to_them if at - letter.since <= REPORTS_WITHIN]
    return (max(recent, key=_newest), len(recent) == 1) if recent else None


def _weight(head: MailHead, sure: AnswerState) -> tuple[AnswerKind, AnswerState]:
    """An automatic reply is one, and stops nothing; where only its subject sounds like one, the person is asked."""
    if head.nature is Nature.AUTO_REPLY:
        return AnswerKind.AUTOMATIC, AnswerState.COUNTS
    return AnswerKind.ANSWER, AnswerState.DOUBTFUL if head.nature_in_doubt else sure


_JOB_WORDS = word_set(
    "application applied applying interview interviews position role vacancy job candidate candidacy recruiting "
    "recruitment hiring offer bewerbung vorstellungsgesprach stelle gesprach kandidat kandidatin candidature "
    "entretien poste recrutement candidatura entrevista puesto vacante oferta colloquio selezione posizione"
)


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


def _same_subject(head: MailHead, letters: Iterable[SoughtLetter]) -> SoughtLetter | None:
    if not _PREFIXES.match(head.subject.strip()):
        return None
    bare = bare_subject(head.subject)
    if len(bare.split()) < _GENERIC_SUBJECT:
        return None
    fitting = [letter for letter in letters if letter.since <= _until(head) and bare_subject(letter.subject) == bare]
    return max(fitting, key=_newest, default=None)


def _until(head: MailHead) -> int:
    """The latest instant at which it may have been written: what began later it is no answer to."""
    if _was_put_there(head):
        return head.written + CLOCK_SLACK
    server_is_behind = 0 < head.written - head.at <= WRONG_CLOCK
    return (head.written if server_is_behind else head.at) + CLOCK_SLACK


def _from(head: MailHead) -> int:
    """The earliest instant at which it may have been written; no mail is under way for longer than some days."""
    return (min(head.at, head.written) if head.written >= _MAIL_BEGAN else head.at) + CLOCK_SLACK


def _was_put_there(head: MailHead) -> bool:
    """Whether it is older than any mail on its way: an old mailbox was moved to this server."""
    return head.written >= _MAIL_BEGAN and head.at - head.written > REPORTS_WITHIN


def _is_office(address: str) -> bool:
    """Whether it belongs to no person, or is where a house writes to its customers from."""
    return is_robot(address) or bool(_SHOP.match(address.partition("@")[0].casefold()))


_SHOP = re.compile(
    r"^(?:(?:auto-?confirm|order|ship(?:ment|ping)?|delivery|billing|invoices?|receipts?|payments?|rechnung(?:en)?"
    r"|bestellung(?:en)?|versand|facture|factures|commandes?|pedidos?|facturas?|newsletters?|news|marketing|promo(?:tions?)?"
    r"|deals|rewards|loyalty|store|shop|account-?(?:update|security|alert)s?|security|alerts?|statements?)s?)"
    r"(?:[-_.].*)?$"
)
"""Boxes from which a house writes to its customers: whoever was there for an interview may buy there, too."""
