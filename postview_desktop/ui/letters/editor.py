"""One letter: what it says, what the checks make of it, and the ways it can take."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.letter_checks import blocking
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.outbox import EDITABLE
from postview_desktop.domain.template import Medium
from postview_desktop.services.accounts import Accounts
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.letters import Letters
from postview_desktop.services.outbox import Outbox
from postview_desktop.services.spelling import Spelling
from postview_desktop.services.templates import Templates
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.autosave import AutoSave, refused
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.two_columns import TwoColumns
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.letters.addressing import first_name, short_name
from postview_desktop.ui.letters.deeds import LetterDeeds, earlier_versions
from postview_desktop.ui.letters.enclosures import Enclosures
from postview_desktop.ui.letters.findings_card import FindingsCard, without_echoes
from postview_desktop.ui.letters.fold import AboveTheFold
from postview_desktop.ui.letters.forms import LetterForms
from postview_desktop.ui.letters.handing_over import HandingOver
from postview_desktop.ui.letters.moments_card import MomentsCard
from postview_desktop.ui.letters.paper import LetterPaper
from postview_desktop.ui.letters.people_switch import PanelPerson, PeopleSwitch
from postview_desktop.ui.letters.send_options import send_options
from postview_desktop.ui.letters.spelling import LetterSpelling, SpellingCard
from postview_desktop.ui.letters.state_strip import StateStrip
from postview_desktop.ui.letters.state_words import WhyOf, title_of
from postview_desktop.wording import problems

CHECK_AFTER_MS = 250


class _About(Enum):
    """What the banner over the letter speaks of, so that it goes when that is settled."""

    TROUBLE = auto()
    ACCOUNT = auto()
    HELD = auto()


class LetterEditor(QWidget):
    """`open` shows a letter. What is typed is kept within a second of a pause, and on leaving."""

    closed = Signal()
    letter_opened = Signal(int)
    interview_requested = Signal(int, str)
    settings_requested = Signal()
    templates_requested = Signal()
    said = Signal(str, int)

    def __init__(
        self,
        look: Look,
        *,
        letters: Letters,
        outbox: Outbox,
        accounts: Accounts,
        interviews: Interviews,
        clock: Clock,
        why_of: WhyOf,
        templates: Templates,
        spelling: Spelling,
        jobs: Jobs,
        history: History | None = None,
        handing_over: HandingOver | None = None,
        porter: Porter | None = None,
        drafts: Drafts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._letters = letters
        self.enclosures = Enclosures(look, porter) if porter is not None else None
        self._accounts = accounts
        self._interviews = interviews
        self._clock = clock
        self._letter: Letter | None = None
        self._filling = False
        self._dirty = False
        self._keeping = False
        """Whether what was typed is being kept: all is shown anew right after it, and once is enough."""
        self._about = _About.TROUBLE
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._page = Page(look)
        self.people = PeopleSwitch(look)
        self.back = Button(look, self.tr("All letters"), icon="arrow-left", quiet=True)
        self.back.setObjectName("all_letters")
        self._page.header("", "", [self.people, self.back])
        self.banner = Banner(look, "late")
        self.banner.setObjectName("letter_banner")
        self.asking = Banner(look, "accent")
        self.asking.setObjectName("letter_asking")
        self.strip = StateStrip(look, clock, outbox.trouble_of, why_of)
        for widget in (self.strip, self.banner, self.asking):
            self._page.body.addWidget(widget)
        self.paper = LetterPaper(look, letters.languages())
        fold = AboveTheFold(self.paper, self._page)
        columns = TwoColumns(fold, self._beside(), side_chars=35)
        fold.watch(columns)
        self._page.body.addWidget(columns, 1)
        box.addWidget(self._page)
        self._autosave = AutoSave(self, save=self._save)
        self._check_soon = QTimer(self)
        self._check_soon.setSingleShot(True)
        self._check_soon.setInterval(CHECK_AFTER_MS)
        self._check_soon.timeout.connect(self.check_now)
        self.deeds = LetterDeeds(
            self,
            look,
            letters=letters,
            outbox=outbox,
            clock=clock,
            history=history,
            handing_over=handing_over or HandingOver(None),
            drafts=drafts,
        )
        self.forms = LetterForms(self, self.paper.form, letters=letters, templates=templates)
        self.spelling = LetterSpelling(self.paper.text, self.spelling_card, spelling, jobs)
        self._connect()

    # what the page asks for

    @property
    def letter(self) -> Letter | None:
        return self._letter

    def open(self, letter_id: int) -> None:
        """Show a letter. Raises `PostviewError(GONE)`."""
        self.flush()
        if self._dirty and self._letter is not None:
            self._autosave.kept_or_refused()
        letter = self._letters.fill_open(letter_id)
        fresh = self._letter is None or self._letter.id != letter_id
        self._letter = letter
        if fresh:
            self.paper.kept.reset()
            self.clear_banners()
        self._show(letter)
        self.letter_opened.emit(letter_id)

    def refresh(self) -> None:
        """Show what is kept now; leaves everything alone while something typed is not kept yet."""
        if self._letter is None or self._dirty or self._keeping:
            return
        try:
            self._letter = self._letters.get(self._letter.id)
        except PostviewError as error:
            if error.problem is not Problem.GONE:
                raise
            self._letter = None
            self.closed.emit()
            return
        self._show(self._letter)

    def flush(self) -> None:
        """Keep at once whatever is not kept yet."""
        self._autosave.flush()

    def leave(self) -> None:
        """Nothing is open any more."""
        self._autosave.kept_or_refused()
        self._letter = None
        self._check_soon.stop()

    def show_refusal(self, error: PostviewError) -> None:
        """Say what the world refused, over the letter."""
        self._about = _About.TROUBLE
        self.banner.say(problems.sentence(error))

    def say_held(self, text: str) -> None:
        """Say what holds the letter back; it goes by itself once that is put right."""
        self._about = _About.HELD
        self.banner.say(text)

    def clear_banners(self) -> None:
        self.banner.clear()
        self.asking.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        letter = self._letter
        if letter is not None and not self._dirty and not event.spontaneous():
            # Back from the settings or the people: what was open there may be known now.
            try:
                self._letters.fill_open(letter.id)
            except PostviewError as error:
                if error.problem is not Problem.GONE:
                    raise
            self.refresh()

    # the parts

    def _beside(self) -> QWidget:
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        self.findings = FindingsCard(self._look)
        self.moments = MomentsCard(self._look)
        self.spelling_card = SpellingCard(self._look)
        box.addWidget(self.findings)
        # Mostly a moment is what is left to fill in.
        box.addWidget(self.moments)
        box.addWidget(self.spelling_card)
        if self.enclosures is not None:
            box.addWidget(self.enclosures)
        box.addStretch(1)
        return side

    def _connect(self) -> None:
        self.paper.typed.connect(self._on_typed)
        self._autosave.watch(*self.paper.fields)
        if self.enclosures is not None:
            self.enclosures.said.connect(self.said)
            self.enclosures.changed.connect(self._on_enclosed)
        self.people.chosen.connect(self._open_person)
        self.back.clicked.connect(self.closed)
        self.findings.pressed.connect(self.paper.text.select)
        self.moments.picked.connect(self.paper.text.insert_moment)
        self.moments.note_requested.connect(self._to_interview)
        self.strip.wished.connect(self.deeds.wish)
        self.strip.focus_let_go.connect(self._take_focus)
        self.paper.ways.send_requested.connect(self.deeds.send)
        self.paper.ways.set_up_requested.connect(self._say_set_up)
        self.paper.ways.mail_program_requested.connect(self.deeds.open_mail_program)
        self.paper.ways.eml_requested.connect(self.deeds.as_file)
        self.paper.ways.calendar_requested.connect(self.deeds.save_calendar)
        self.paper.ways.copy_requested.connect(self.deeds.copy)
        self.paper.ways.sent_requested.connect(self.deeds.mark_sent)
        self.paper.ways.starter_requested.connect(self.deeds.restore_starter)
        self.paper.ways.versions_requested.connect(self.deeds.open_versions)
        self.paper.ways.delete_requested.connect(self.deeds.delete)
        self.spelling.said.connect(self.said)
        self.spelling.loaded.connect(self.spelling.look)
        next_word = QShortcut(QKeySequence(Qt.Key.Key_F7), self)
        next_word.activated.connect(self.paper.text.next_unknown)
        self.forms.said.connect(self.said)
        self.forms.done.connect(self.refresh)
        self.forms.templates_requested.connect(self.templates_requested)
        self.deeds.said.connect(self.said)
        self.deeds.done.connect(self.refresh)
        self.deeds.deleted.connect(self._on_deleted)
        self.deeds.settings_requested.connect(self.settings_requested)
        self.deeds.interview_requested.connect(self.interview_requested)

    # showing

    def _show(self, letter: Letter) -> None:
        self._filling = True
        # The answer to an invitation is made anew, not written on: what its calendar says and its words stay one.
        made = bool(letter.calendar)
        waits = letter.state in EDITABLE
        editable = waits and not made
        sendable = waits or letter.state is LetterState.BLOCKED
        self._page.set_title(breakable(title_of(letter.kind, letter.to_name)))
        people = self._panel(letter)
        self._page.set_subtitle(breakable(self._subtitle(letter, people)))
        self.people.show_people(people, letter.person_id or 0)
        self.paper.show_letter(letter, editable=editable)
        self.forms.show_letter(letter, editable=editable)
        self.spelling.show_letter(letter, editable=editable)
        self.strip.show_letter(letter)
        account = self._accounts.get() is not None
        if account and self._about is _About.ACCOUNT:
            self.banner.clear()
        self.paper.ways.show_ways(
            account=account,
            message=form_of(letter.language).medium is Medium.MESSAGE,
            editable=editable,
            sendable=sendable,
            options=send_options(letter, self._letters, self._look, self._clock) if waits else (),
            made=made,
        )
        self.paper.form.setVisible(not made)
        self.paper.ways.show_versions(len(earlier_versions(self._letters, letter)))
        self._show_moments(letter)
        self.moments.let_insert(editable)
        self._show_enclosures()
        self._filling = False
        self.check_now()

    def _panel(self, letter: Letter) -> list[PanelPerson]:
        if letter.kind is not LetterKind.THANK_YOU or letter.interview_id is None:
            return []
        coverage = self._letters.coverage(letter.interview_id)
        names = [thanks.person.name for thanks in coverage.people]
        return [
            PanelPerson(thanks.person.id, short_name(thanks.person.name, names), thanks.person.name)
            for thanks in coverage.people
        ]

    def _subtitle(self, letter: Letter, people: list[PanelPerson]) -> str:
        parts: list[str] = []
        if letter.interview_id is not None:
            view = self._interviews.get(letter.interview_id)
            where = view.organisation.name
            if view.interview.title:
                where = self.tr("{organisation}, {round}").format(
                    organisation=view.organisation.name, round=view.interview.title
                )
            parts.append(where)
        places = [person.person_id for person in people]
        if len(places) > 1 and letter.person_id in places:
            place = places.index(letter.person_id) + 1
            parts.append(self.tr("{place} of {count}").format(place=place, count=len(places)))
        if letter.calendar and letter.state in EDITABLE:
            parts.append(self.tr("to change it, answer again on the interview's page"))
        return " · ".join(parts)

    def _show_moments(self, letter: Letter) -> None:
        known = letter.interview_id is not None and letter.person_id is not None
        self.moments.setVisible(known)
        if letter.interview_id is not None and letter.person_id is not None:
            moments = self._letters.moments(letter.interview_id, letter.person_id)
            self.moments.show_moments(first_name(letter.to_name), moments)

    def _show_enclosures(self) -> None:
        if self.enclosures is None or self._letter is None:
            return
        editable = self._letter.state in EDITABLE
        sendable = editable or self._letter.state is LetterState.BLOCKED
        message = form_of(self._letter.language).medium is Medium.MESSAGE
        self.enclosures.show_letter(self._letter.id, editable=editable, sendable=sendable, message=message)
        if self._letter.calendar:
            self.enclosures.hide()

    def _on_enclosed(self) -> None:
        """What is typed may be of no rest yet: the documents and the checks are shown anew all the same."""
        self._show_enclosures()
        self.check_now()

    def takes_documents(self) -> str:
        """Whom the letter goes to that a dropped file would travel with; "" where it takes none."""
        letter = self._letter
        if self.enclosures is None or letter is None or letter.state not in EDITABLE or letter.calendar:
            return ""
        return title_of(letter.kind, letter.to_name)

    # typing

    def _on_typed(self) -> None:
        if self._filling or self._letter is None:
            return
        self._dirty = True
        self._autosave.touch()
        self._check_soon.start()

    def _save(self) -> None:
        if not self._dirty or self._letter is None:
            return
        self._dirty = False
        self._keeping = True
        try:
            self._letter = self._letters.edit(self._letter.id, **self.paper.words())
        except PostviewError as error:
            # What was typed stays on the page and is tried again with the next keystroke, unless there is no letter.
            self._dirty = error.problem is not Problem.GONE
            if refused(error):
                self.paper.kept.waiting()
            else:
                self.paper.kept.not_kept(problems.sentence(error))
            return
        finally:
            self._keeping = False
        self.paper.kept.kept()
        self.refresh()

    def check_now(self) -> None:
        """Everything that is looked at when the typing pauses."""
        if self._letter is None:
            return
        self._check_soon.stop()
        with self.paper.text.painted_once():
            self._check(self._letter)

    def _check(self, letter: Letter) -> None:
        self.spelling.look()
        if letter.state not in EDITABLE:
            if self._about is _About.HELD:
                self.banner.clear()
            self.findings.hide()
            self.paper.mark(())
            return
        found = without_echoes(self._letters.check(self.typed_letter()))
        if self._about is _About.HELD and not blocking(found):
            self.banner.clear()
        self.findings.setVisible(bool(found) or not letter.calendar)
        self.findings.show_findings(found)
        self.paper.mark(found)

    def typed_letter(self) -> Letter:
        """The letter with what stands in the fields now."""
        assert self._letter is not None
        return replace(self._letter, **self.paper.words())

    # wishes

    def _open_person(self, person_id: int) -> None:
        self.flush()
        letter = self._letter
        if letter is None or letter.interview_id is None:
            return
        known = {thanks.person.id: thanks.letter_id for thanks in self._letters.coverage(letter.interview_id).people}
        letter_id = known.get(person_id) or 0
        if not letter_id:
            letter_id = self._letters.start(
                LetterKind.THANK_YOU, interview_id=letter.interview_id, person_id=person_id
            ).id
        self.open(letter_id)

    def _take_focus(self) -> None:
        """The keyboard stays with the letter: to write on, or to copy what is on its way or sent."""
        letter = self._letter
        editable = letter is not None and (letter.state in EDITABLE or bool(letter.calendar))
        (self.paper.text if editable else self.paper.ways.copy).setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_interview(self) -> None:
        if self._letter is not None and self._letter.interview_id is not None:
            self.interview_requested.emit(self._letter.interview_id, "")

    def _say_set_up(self) -> None:
        self._about = _About.ACCOUNT
        self.banner.say(
            self.tr("To send it from here, PostView needs your mail account. Your mail program and Copy work without."),
            self.tr("Set up mail"),
            self.settings_requested.emit,
        )

    def _on_deleted(self) -> None:
        self._letter = None
        self.closed.emit()
