"""Addresses that PostView was started with: they lead to a place or a person, and send or change nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.given import Place, PlaceKind, mailbox_of, place_of
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.acquaintances import Acquaintance, Acquaintances
from postview_desktop.services.letters import Letters
from postview_desktop.ui.shell.main_window import MainWindow

SHOWN = 80
"""Characters of a strange address that are told."""


class Addresses(QObject):
    """Opens them in the window. What a letter needs is loaded when one is asked for."""

    def __init__(
        self,
        window: MainWindow,
        acquaintances: Callable[[], Acquaintances],
        letters: Callable[[], Letters],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._acquaintances = acquaintances
        self._letters = letters

    def open(self, addresses: Iterable[str]) -> None:
        """Go where each of them leads; the last one stays in front."""
        for address in addresses:
            place = place_of(address)
            if place is not None:
                self._go_to(place)
            elif address.lower().startswith("mailto:"):
                self._write_to(mailbox_of(address))
            else:
                words = self.tr("PostView does not know the place “{address}”. Nothing was done.")
                self._window.say(words.format(address=_shortened(address)))

    def _go_to(self, place: Place) -> None:
        window = self._window
        match place.kind:
            case PlaceKind.INTERVIEW:
                window.open_interview(place.id)
            case PlaceKind.LETTER:
                window.open_letter(place.id)
            case PlaceKind.APPLICATION:
                window.open_application(place.id)
            case PlaceKind.PAGE:
                window.show_page(place.page)

    def _write_to(self, mailbox: str) -> None:
        window = self._window
        if not mailbox:
            window.say(self.tr("This is not the mail address of one person. Nothing was done."))
            return
        known = self._acquaintances().with_address(mailbox)
        if known is None:
            words = self.tr("Nobody with the address {address} is known here. Add the interview in which you meet.")
            window.say_with(
                words.format(address=_shortened(mailbox)),
                self.tr("New interview"),
                lambda: window.new_interview(None),
            )
        elif known.interview_id is None:
            words = self.tr("{name} of {organisation} is in no interview yet; PostView writes after one.")
            window.say(words.format(name=known.person.name, organisation=known.organisation))
        else:
            window.open_interview(known.interview_id, "letters")
            self._offer(known)

    def _offer(self, known: Acquaintance) -> None:
        """The letter is begun by a press, not by whoever made the address."""
        window, name = self._window, known.person.name
        match known.next_kind:
            case LetterKind.THANK_YOU:
                words = self.tr("{name}, {organisation}: a thank-you?")
            case LetterKind.FOLLOW_UP:
                words = self.tr("{name}, {organisation}: a follow-up?")
            case _:
                words = self.tr("You have yet to meet {name} of {organisation}; letters come after the interview.")
        text = words.format(name=name, organisation=known.organisation)
        if known.next_kind is None:
            window.say(text)
            return
        kind = known.next_kind
        window.say_with(text, self.tr("Begin the letter"), lambda: self._begin(known, kind))

    def _begin(self, known: Acquaintance, kind: LetterKind) -> None:
        try:
            letter = self._letters().start(kind, known.interview_id, person_id=known.person.id)
        except PostviewError as error:
            self._window.fail(error)
            return
        self._window.open_letter(letter.id)


def _shortened(words: str) -> str:
    clean = "".join(one if one.isprintable() else " " for one in words[: SHOWN + 1])
    return clean if len(clean) <= SHOWN else clean[:SHOWN] + "…"
