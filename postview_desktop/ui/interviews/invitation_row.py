"""The invitation that an interview came by: whether it was answered, and the answers that can be given."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from postview_desktop.domain.interview import Answered, Interview
from postview_desktop.domain.invitation_answer import asks_for_answer
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.outbox import NEEDS_PERSON
from postview_desktop.services.invitations import Invitations, Invited, ProposedTime
from postview_desktop.ui.common.answer_buttons import AnswerButtons, verb_of
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.half_typed import HalfTyped
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.ui.interviews.when_fields import WhenFields
from postview_desktop.wording import names

ANSWERS = (Answered.ACCEPTED, Answered.TENTATIVE, Answered.DECLINED)


class InvitationRow(QWidget):
    """Seen only where the sender asks for an answer. Nothing is sent before a button is pressed, and then it can be
    taken back for ten seconds."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("invitation_row")
        self._look = look
        self._desk = desk
        self._shown: Invited | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 14, 4)
        box.setSpacing(6)
        self.words = Muted(look)
        self.words.setObjectName("invitation_words")
        box.addWidget(self.words)
        self.buttons = AnswerButtons(look)
        self.buttons.chosen.connect(self._answer)
        self.comment = self._button(self.tr("Answer with a few words…"), "answer_with_words")
        self.comment.clicked.connect(self._open_answer)
        self.propose = self._button(self.tr("Propose another time…"), "propose_time")
        self.propose.clicked.connect(lambda: self.open_proposal())
        self.letter = self._button(self.tr("See the answer"), "see_answer")
        self.letter.clicked.connect(self._open_letter)
        self.whole = QCheckBox()
        self.whole.setObjectName("answer_whole_series")
        box.addWidget(self.whole)
        box.addWidget(self.buttons)
        self.hide()

    def _button(self, text: str, name: str) -> Button:
        button = Button(self._look, text, quiet=True)
        button.setObjectName(name)
        self.buttons.flow.addWidget(button)
        return button

    def show_interview(self, interview: Interview) -> None:
        """Ask how its invitation stands, and show it."""
        service = self._service()
        if service is None or not asks_for_answer(interview):
            self._shown = None
            self.whole.setChecked(False)
            self.hide()
            return
        if self._shown is not None and self._shown.interview.id != interview.id:
            self.whole.setChecked(False)  # never for another one than it was meant for
        shown = self._shown = service.state(interview.id)
        letter = shown.letter
        self.letter.setVisible(letter is not None)
        for button in self.buttons.findChildren(Button):
            if button is not self.letter:
                button.setVisible(shown.open)
        self.whole.setVisible(shown.open and shown.days > 0)
        whole = self.tr("For all {days} days of the series that are to come").format(days=shown.days)
        self.whole.setText(whole if shown.days > 1 else self.tr("For the whole series, of which one day is left"))
        words = self._words(shown)
        self.words.setText(breakable(words))
        self.setAccessibleName(words)
        # What has begun or was called off, and was never answered, needs no word about it.
        self.setVisible(shown.open or letter is not None or interview.answered is not Answered.NOT_YET)

    def _service(self) -> Invitations | None:
        made = self._desk.services.invitations
        return made() if made is not None else None

    def _words(self, shown: Invited) -> str:
        interview, letter = shown.interview, shown.letter
        who = interview.organiser_name or interview.organiser_email
        if letter is not None and letter.state is not LetterState.SENT:
            return self._of_letter(letter, shown)
        if interview.answered is not Answered.NOT_YET:
            clock = self._desk.services.clock
            at = moment_in_words(self._look, interview.answered_at, clock.zone(), clock.today(), within=True)
            said = self.tr("You told {who}: {answer} ({moment}).")
            return said.format(who=who, answer=names.label(interview.answered), moment=at)
        if not shown.open:
            return self.tr("{who} asked for an answer to the invitation.").format(who=who)
        if letter is not None:
            return self.tr("{who} asks for an answer: the invitation has changed since the last one.").format(who=who)
        return self.tr("{who} asks whether you come. Nothing is answered before you say so.").format(who=who)

    def _of_letter(self, letter: Letter, shown: Invited) -> str:
        answer = self.tr("another time") if shown.proposes else names.label(shown.answer)
        if shown.whole_series:
            answer = self.tr("{answer}, all days of the series").format(answer=answer)
        match letter.state:
            case _ if shown.outdated:
                return self.tr(
                    "The invitation has changed since you made your answer, which has not left. Answer again."
                )
            case LetterState.DRAFT:
                words = self.tr("Your answer is ready and has not left: {answer}.")
            case state if state in NEEDS_PERSON:
                words = self.tr("Your answer waits for you in the outbox: {answer}. It counts once it is sent.")
            case _:
                words = self.tr("Your answer is in the outbox: {answer}. It counts once it is sent.")
        return words.format(answer=answer)

    # what is pressed

    def _answer(self, answer: Answered, comment: str = "") -> Letter | None:
        service, shown = self._service(), self._shown
        if service is None or shown is None:
            return None
        whole = shown.days > 0 and self.whole.isChecked()
        return self._made(
            shown, lambda send: service.reply(shown.interview.id, answer, comment, send=send, whole_series=whole)
        )

    def _propose(self, instead: ProposedTime, comment: str) -> Letter | None:
        service, shown = self._service(), self._shown
        if service is None or shown is None:
            return None
        return self._made(shown, lambda send: service.propose(shown.interview.id, instead, comment, send=send))

    def _made(self, shown: Invited, verb: Callable[[bool], Letter]) -> Letter | None:
        if shown.by_account:
            words = self.tr("Your answer leaves in 10 seconds")
            return self._desk.do(lambda: verb(True), words)
        letter = self._desk.do(lambda: verb(False), self.tr("The answer is ready. Hand it to your mail program."))
        if letter is not None:
            self._desk.letter_requested.emit(letter.id)
        return letter

    def _open_letter(self) -> None:
        if self._shown is not None and self._shown.letter is not None:
            self._desk.letter_requested.emit(self._shown.letter.id)

    def _open_answer(self) -> None:
        if self._shown is None:
            return
        sheet = AnswerSheet(self._look, self)
        half = HalfTyped(self._look, sheet, self._desk.services.drafts, f"answer:{self._shown.interview.id}")
        sheet.accepted.connect(lambda: half.settled_if(self._answer(sheet.answer(), sheet.comment())))
        sheet.open()

    def open_proposal(self, instead: ProposedTime | None = None) -> None:
        """Ask which other time is to be proposed; `instead` is the one that was thought of already."""
        if self._shown is None:
            return
        interview = self._shown.interview
        sheet = ProposeSheet(self._look, self, interview, self._desk.services.clock.zone(), instead)
        half = HalfTyped(self._look, sheet, self._desk.services.drafts, f"proposal:{interview.id}")
        sheet.accepted.connect(lambda: half.settled_if(self._propose(sheet.proposal(), sheet.comment())))
        sheet.open()


class AnswerSheet(Sheet):
    """`answer()` and `comment()` are what was chosen and typed."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, self.tr("Answer the invitation"), self.tr("Answer"))
        self.setObjectName("answer_sheet")
        self._radios: dict[Answered, QRadioButton] = {}
        for answer in ANSWERS:
            radio = QRadioButton(verb_of(answer))
            radio.setObjectName(f"sheet_{answer.value}")
            self._radios[answer] = radio
            self.body.addWidget(radio)
        self._radios[Answered.ACCEPTED].setChecked(True)
        self._comment = comment_field(self, look, self.tr("A few words to them, if you like"))

    def answer(self) -> Answered:
        return next(answer for answer, radio in self._radios.items() if radio.isChecked())

    def comment(self) -> str:
        return self._comment.text()


class ProposeSheet(Sheet):
    """`proposal()` is the time that is proposed, `comment()` the words to it."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        interview: Interview,
        my_zone: str,
        instead: ProposedTime | None = None,
    ) -> None:
        super().__init__(look, parent, self.tr("Propose another time"), self.tr("Propose"))
        self.setObjectName("propose_sheet")
        self._interview = interview
        self.body.addWidget(Small(look, self.tr("The interview stays where it is until they send a new invitation.")))
        form = Form(look)
        self._when = WhenFields(look, form, my_zone)
        first = instead or interview
        self._when.show_when(first.start, first.end, first.zone, my_zone)
        self.body.addWidget(form)
        self._comment = comment_field(self, look, self.tr("A few words to them, if you like"))
        self.set_check(self._trouble)

    def proposal(self) -> ProposedTime:
        zone = self._when.zone_name() or self._interview.zone
        return ProposedTime(start=self._when.start.value(), end=self._when.end.value(), zone=zone)

    def comment(self) -> str:
        return self._comment.text()

    def _trouble(self) -> str:
        if not self._when.check():
            return self.tr("Something above needs a look.")
        proposed, known = self.proposal(), self._interview
        if (proposed.start, proposed.end, proposed.zone) == (known.start, known.end, known.zone):
            return self.tr("That is the time of the invitation. Choose another.")
        return ""


def comment_field(sheet: Sheet, look: Look, title: str) -> GrowingText:
    field = GrowingText(2, 6)
    field.setObjectName("answer_comment")
    sheet.body.addWidget(Labelled(look, title, field))
    return field
