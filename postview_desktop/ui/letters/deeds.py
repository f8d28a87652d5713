"""What can be done with the letter that is open: send, hand over, take back, decide, delete, bring back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.letter import Letter, SentVia
from postview_desktop.domain.letter_checks import blocking
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.history import History
from postview_desktop.services.letters import Letters
from postview_desktop.services.outbox import Outbox
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.half_typed import HalfTyped
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.ui.common.versions import Version, VersionsSheet
from postview_desktop.ui.letters.finding_words import words_of
from postview_desktop.ui.letters.handing_over import HandingOver, file_name
from postview_desktop.ui.letters.send_options import NOW, OTHER, advised_at
from postview_desktop.ui.letters.state_words import title_of, when
from postview_desktop.ui.letters.time_sheet import TimeSheet

if TYPE_CHECKING:
    from postview_desktop.ui.letters.editor import LetterEditor

SECONDS_TO_TAKE_BACK = 10


class LetterDeeds(QObject):
    """Asks the services; what the world refuses is said over the letter."""

    said = Signal(str, int)
    done = Signal()
    deleted = Signal()
    settings_requested = Signal()
    interview_requested = Signal(int, str)

    def __init__(
        self,
        editor: LetterEditor,
        look: Look,
        *,
        letters: Letters,
        outbox: Outbox,
        clock: Clock,
        history: History | None,
        handing_over: HandingOver,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._look = look
        self._letters = letters
        self._outbox = outbox
        self._clock = clock
        self._history = history
        self._handing_over = handing_over
        self._drafts = drafts

    # sending

    def send(self, at: int) -> None:
        """Put the letter into the outbox for an instant (epoch seconds), for now (0), or ask for a time (-1)."""
        letter = self._ready()
        if letter is None or not self._may_go():
            return
        if at == OTHER:
            self._ask_time(letter)
        else:
            self._schedule(letter, at)

    def _schedule(self, letter: Letter, at: int) -> bool:
        at_once = at == NOW
        instant = self._clock.now() + SECONDS_TO_TAKE_BACK if at_once else at
        if not self._try(lambda: self._outbox.schedule(letter.id, instant)):
            return False
        self._editor.clear_banners()
        self._editor.strip.take_focus()
        if not at_once:
            words = self.tr("It leaves {when}. Until then you can take it back.")
            self.said.emit(
                words.format(when=when(instant, self._look, self._clock)), self._last_change(Verb.LETTER_SCHEDULED)
            )
        return True

    def _may_go(self) -> bool:
        """False, with the place shown, while a finding holds the letter back."""
        held = blocking(self._letters.check(self._editor.typed_letter()))
        if not held:
            return True
        words = words_of(held[0], self._look)
        self._editor.say_held(self.tr("Not yet. {title}: {detail}").format(title=words.title, detail=words.detail))
        if held[0].where is not None:
            self._editor.paper.text.select(*held[0].where)
        return False

    def _ask_time(self, letter: Letter) -> None:
        zone = ""
        if letter.interview_id is not None:
            zone = self._letters.advised_at(letter.interview_id).zone
        proposed = advised_at(letter, self._letters, self._clock) or self._clock.now() + 3600
        sheet = TimeSheet(self._look, self._editor, self._clock, proposed, zone)
        half = HalfTyped(self._look, sheet, self._drafts, f"send time:{letter.id}")
        sheet.picked.connect(lambda at: half.settled_if(self._schedule(letter, at) or None))
        sheet.open()

    # where it is

    def wish(self, key: str) -> None:
        """What was pressed on the strip: see `StateStrip`."""
        letter = self._ready()
        if letter is None:
            return
        match key:
            case "take_back" | "mend":
                if self._try(lambda: self._outbox.take_back(letter.id)):
                    self.said.emit(self.tr("It is a draft again"), self._last_change(Verb.LETTER_TAKEN_BACK))
            case "send_now":
                self.send(NOW)
            case "arrived":
                if self._try(lambda: self._outbox.decide(letter.id, True)):
                    self.said.emit(self.tr("Noted as sent"), 0)
            case "not_arrived":
                if self._try(lambda: self._outbox.decide(letter.id, False)):
                    self.said.emit(self.tr("It is a draft again, and you can send it once more"), 0)
            case "resume":
                self._try(lambda: self._outbox.resume(letter.id))
            case "interview" if letter.interview_id is not None:
                self.interview_requested.emit(letter.interview_id, "")
            case "card" if letter.interview_id is not None:
                self.interview_requested.emit(letter.interview_id, "people")
            case "account":
                self.settings_requested.emit()

    # other ways

    def open_mail_program(self) -> None:
        letter = self._ready()
        if letter is None:
            return
        try:
            as_file = self._handing_over.mail_program(
                self._letters.mailto(letter.id), lambda: self._letters.eml(letter.id), self._name(letter)
            )
        except PostviewError as error:
            self._editor.show_refusal(error)
            return
        text = self.tr(
            "It was handed to your mail program. Once you have sent it there, say so here. If no window opened, copy it"
            " or save it as a file."
        )
        if self._encloses():
            text = self.tr(
                "The text was handed to your mail program, without the documents: nothing takes them along this way."
                " Put them in there (“Show files” finds them), send it, and say so here. A mail file (.eml) has all."
            )
        if as_file:
            text = self.tr(
                "It is long, so your mail program was given it as a file. Once it is sent, say so here. If no window"
                " opened, copy it."
            )
        self._ask_whether_sent(text, SentVia.MAIL_PROGRAM)

    def copy(self) -> None:
        letter = self._ready()
        if letter is None:
            return
        self._handing_over.copy(self._letters.plain_text(letter.id))
        text = self.tr("Copied. Once it is sent, say so here.")
        if self._encloses():
            text = self.tr(
                "The text is copied, the documents are not: “Show files” finds them. Once it is sent, say so here."
            )
        self._ask_whether_sent(text, SentVia.COPY)

    def as_file(self, open_it: bool) -> None:
        letter = self._ready()
        if letter is None:
            return
        if open_it:
            try:
                self._handing_over.open_eml(self._letters.eml(letter.id), self._name(letter))
            except PostviewError as error:
                self._editor.show_refusal(error)
                return
            self._ask_whether_sent(
                self.tr(
                    "Your mail program was given it as a file. Once it is sent, say so here. If no window opened, copy"
                    " it."
                ),
                SentVia.MAIL_PROGRAM,
            )
            return
        dialog = QFileDialog(self._editor, self.tr("Save the letter"), file_name(self._name(letter)))
        dialog.setObjectName("save_eml_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.setNameFilter(self.tr("Mail files (*.eml)"))
        dialog.fileSelected.connect(lambda path: self._save_file(letter, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_calendar(self) -> None:
        """The answer to an invitation as a file for another calendar program."""
        letter = self._ready()
        if letter is None:
            return
        dialog = QFileDialog(self._editor, self.tr("Save the answer"), file_name(self._name(letter), ".ics"))
        dialog.setObjectName("save_ics_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.setNameFilter(self.tr("Calendar files (*.ics)"))
        dialog.fileSelected.connect(lambda path: self._write(letter.calendar.encode("utf-8"), Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_file(self, letter: Letter, path: Path) -> None:
        try:
            content = self._letters.eml(letter.id)
        except PostviewError as error:
            self._editor.show_refusal(error)
        else:
            self._write(content, path)

    def _write(self, content: bytes, path: Path) -> None:
        try:
            self._handing_over.save_eml(content, path)
        except PostviewError as error:
            self._editor.show_refusal(error)
        else:
            self.said.emit(self.tr("Saved as {file}").format(file=path.name), 0)

    def _ask_whether_sent(self, text: str, via: SentVia) -> None:
        self._editor.asking.say(text, self.tr("I sent it"), lambda: self.mark_sent(via))

    def mark_sent(self, via: SentVia) -> None:
        letter = self._ready()
        if letter is not None and self._try(lambda: self._letters.mark_sent(letter.id, via)):
            self._editor.clear_banners()
            self.said.emit(self.tr("Noted as sent"), self._last_change(Verb.LETTER_MARKED_SENT))

    # text

    def restore_starter(self) -> None:
        letter = self._ready()
        if letter is not None:
            self._bring(
                lambda: self._letters.restore_starter(letter.id),
                self.tr("Back to the starter letter. Yours is among the earlier versions."),
            )

    def _bring(self, restore: Callable[[], int], words: str) -> None:
        """Puts other words into the letter and says so, with Undo."""
        changes: list[int] = []
        if self._try(lambda: changes.append(restore())):
            self.said.emit(words, changes[0])

    def open_versions(self) -> None:
        letter = self._ready()
        if letter is None:
            return
        zone, today = self._clock.zone(), self._clock.today()
        earlier = earlier_versions(self._letters, letter)
        versions = [
            Version(moment_in_words(self._look, at, zone, today), f"{old.subject}\n\n{old.body}".strip())
            for at, old in earlier
        ]
        now = f"{letter.subject}\n\n{letter.body}".strip()
        sheet = VersionsSheet(self._look, self._editor, self.tr("Earlier versions of this letter"), versions, now)
        sheet.bring_back_requested.connect(
            lambda place: self._bring(
                lambda: self._letters.restore(letter.id, earlier[place][0]), self.tr("The earlier words are back")
            )
        )
        sheet.open()

    def delete(self) -> None:
        letter = self._ready()
        if letter is None:
            return
        try:
            change = self._letters.delete(letter.id)
        except PostviewError as error:
            self._editor.show_refusal(error)
            return
        self.deleted.emit()
        self.said.emit(self.tr("Letter deleted"), change)

    # inside

    def _encloses(self) -> bool:
        enclosures = self._editor.enclosures
        return enclosures is not None and bool(enclosures.documents())

    def _ready(self) -> Letter | None:
        """The letter with everything typed kept."""
        self._editor.flush()
        return self._editor.letter

    def _last_change(self, verb: Verb) -> int:
        return change_just_made(self._history, verb)

    def _name(self, letter: Letter) -> str:
        return title_of(letter.kind, letter.to_name)

    def _try(self, verb: Callable[[], object]) -> bool:
        try:
            verb()
        except PostviewError as error:
            self._editor.show_refusal(error)
            self.done.emit()
            return False
        self.done.emit()
        return True


def change_just_made(history: History | None, verb: Verb) -> int:
    """The newest change, for Undo, if it is the one that was just made; 0 else."""
    line = history.last() if history is not None else None
    return line.id if line is not None and line.verb is verb else 0


def earlier_versions(letters: Letters, letter: Letter) -> list[tuple[int, Letter]]:
    """What the letter said before, without what it says now."""
    now = (letter.subject, letter.body)
    return [(at, old) for at, old in letters.versions(letter.id) if (old.subject, old.body) != now]
