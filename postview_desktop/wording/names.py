"""What the members of the domain's enums are called in front of a person."""

from __future__ import annotations

from enum import StrEnum

from postview_desktop.domain.answer import AnswerKind, AnswerState, Trace
from postview_desktop.domain.application import Stage
from postview_desktop.domain.attachment import AttachmentKind
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.change import Verb
from postview_desktop.domain.follow_up import (
    AwayReason,
    Channel,
    ContactPurpose,
    DecisionKind,
    InstructionKind,
    PlanState,
    Step,
)
from postview_desktop.domain.interview import (
    Answered,
    Interview,
    InterviewKind,
    InterviewState,
    ParticipantRole,
    Thanks,
)
from postview_desktop.domain.letter import LetterKind, LetterState, SentCopy, SentVia, SignIn
from postview_desktop.domain.reflection import ReflectionState
from postview_desktop.domain.reminder import DueKind
from postview_desktop.domain.taking import Noticed, Part, Taken
from postview_desktop.domain.template import Formality, Medium
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, translate

_LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    Stage: {
        Stage.LEAD: QT_TRANSLATE_NOOP("Stage", "lead"),
        Stage.APPLIED: QT_TRANSLATE_NOOP("Stage", "applied"),
        Stage.INTERVIEWING: QT_TRANSLATE_NOOP("Stage", "interviewing"),
        Stage.OFFERED: QT_TRANSLATE_NOOP("Stage", "offered (spoken)"),
        Stage.LETTER_IN_HAND: QT_TRANSLATE_NOOP("Stage", "letter in hand"),
        Stage.ACCEPTED: QT_TRANSLATE_NOOP("Stage", "accepted"),
        Stage.DECLINED: QT_TRANSLATE_NOOP("Stage", "declined"),
        Stage.REJECTED: QT_TRANSLATE_NOOP("Stage", "rejected"),
        Stage.WITHDRAWN: QT_TRANSLATE_NOOP("Stage", "withdrawn"),
        Stage.GONE_QUIET: QT_TRANSLATE_NOOP("Stage", "gone quiet"),
    },
    InterviewKind: {
        InterviewKind.PHONE: QT_TRANSLATE_NOOP("InterviewKind", "phone"),
        InterviewKind.VIDEO: QT_TRANSLATE_NOOP("InterviewKind", "video"),
        InterviewKind.ON_SITE: QT_TRANSLATE_NOOP("InterviewKind", "on site"),
        InterviewKind.PANEL: QT_TRANSLATE_NOOP("InterviewKind", "panel"),
        InterviewKind.TECHNICAL: QT_TRANSLATE_NOOP("InterviewKind", "technical"),
        InterviewKind.ASSESSMENT: QT_TRANSLATE_NOOP("InterviewKind", "assessment"),
        InterviewKind.FINAL: QT_TRANSLATE_NOOP("InterviewKind", "final"),
        InterviewKind.INFORMAL: QT_TRANSLATE_NOOP("InterviewKind", "informal"),
    },
    Answered: {
        Answered.NOT_YET: QT_TRANSLATE_NOOP("Answered", "not answered yet"),
        Answered.ACCEPTED: QT_TRANSLATE_NOOP("Answered", "accepted"),
        Answered.TENTATIVE: QT_TRANSLATE_NOOP("Answered", "maybe"),
        Answered.DECLINED: QT_TRANSLATE_NOOP("Answered", "declined"),
    },
    InterviewState: {
        InterviewState.PLANNED: QT_TRANSLATE_NOOP("InterviewState", "planned"),
        InterviewState.TOOK_PLACE: QT_TRANSLATE_NOOP("InterviewState", "took place"),
        InterviewState.MOVED: QT_TRANSLATE_NOOP("InterviewState", "moved"),
        InterviewState.CANCELLED: QT_TRANSLATE_NOOP("InterviewState", "cancelled"),
        InterviewState.NOBODY_CAME: QT_TRANSLATE_NOOP("InterviewState", "nobody came"),
    },
    ParticipantRole: {
        ParticipantRole.HOST: QT_TRANSLATE_NOOP("ParticipantRole", "host"),
        ParticipantRole.PANEL: QT_TRANSLATE_NOOP("ParticipantRole", "panel"),
        ParticipantRole.INVITED: QT_TRANSLATE_NOOP("ParticipantRole", "on the invitation"),
    },
    Thanks: {
        Thanks.OWN: QT_TRANSLATE_NOOP("Thanks", "a letter of their own"),
        Thanks.VIA_HOST: QT_TRANSLATE_NOOP("Thanks", "passed on by the host"),
        Thanks.NONE: QT_TRANSLATE_NOOP("Thanks", "no letter"),
    },
    Channel: {
        Channel.EMAIL: QT_TRANSLATE_NOOP("Channel", "e-mail"),
        Channel.PHONE: QT_TRANSLATE_NOOP("Channel", "phone"),
        Channel.MESSAGE: QT_TRANSLATE_NOOP("Channel", "message"),
        Channel.VISIT: QT_TRANSLATE_NOOP("Channel", "visit"),
        Channel.LETTER: QT_TRANSLATE_NOOP("Channel", "letter by post"),
    },
    InstructionKind: {
        InstructionKind.CONTACT_ON: QT_TRANSLATE_NOOP("InstructionKind", "contact us on a day"),
        InstructionKind.DECIDE_BY: QT_TRANSLATE_NOOP("InstructionKind", "we decide by a day"),
        InstructionKind.WE_CALL_YOU: QT_TRANSLATE_NOOP("InstructionKind", "we call you"),
        InstructionKind.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("InstructionKind", "do not contact us"),
        InstructionKind.NOT_ASKED: QT_TRANSLATE_NOOP("InstructionKind", "nothing was said"),
    },
    ContactPurpose: {
        ContactPurpose.FOLLOW_UP: QT_TRANSLATE_NOOP("ContactPurpose", "follow-up"),
        ContactPurpose.CLOSING: QT_TRANSLATE_NOOP("ContactPurpose", "closing note"),
        ContactPurpose.THANK_YOU: QT_TRANSLATE_NOOP("ContactPurpose", "thank-you"),
        ContactPurpose.OTHER: QT_TRANSLATE_NOOP("ContactPurpose", "something else"),
    },
    Step: {
        Step.FIRST: QT_TRANSLATE_NOOP("Step", "first follow-up"),
        Step.SECOND: QT_TRANSLATE_NOOP("Step", "second follow-up"),
        Step.CLOSING: QT_TRANSLATE_NOOP("Step", "closing note"),
    },
    DecisionKind: {
        DecisionKind.PUT_OFF: QT_TRANSLATE_NOOP("DecisionKind", "put off"),
        DecisionKind.PUT_AWAY: QT_TRANSLATE_NOOP("DecisionKind", "put away"),
        DecisionKind.OTHERWISE: QT_TRANSLATE_NOOP("DecisionKind", "decided otherwise"),
    },
    AwayReason: {
        AwayReason.NO_CONTACT_KNOWN: QT_TRANSLATE_NOOP("AwayReason", "no contact known"),
        AwayReason.TOLD_NOT_TO: QT_TRANSLATE_NOOP("AwayReason", "told not to"),
        AwayReason.SETTLED: QT_TRANSLATE_NOOP("AwayReason", "settled otherwise"),
        AwayReason.WITHDREW: QT_TRANSLATE_NOOP("AwayReason", "withdrew"),
    },
    PlanState: {
        PlanState.WAITING: QT_TRANSLATE_NOOP("PlanState", "waiting for the interview"),
        PlanState.ACTIVE: QT_TRANSLATE_NOOP("PlanState", "active"),
        PlanState.STOPPED: QT_TRANSLATE_NOOP("PlanState", "stopped: they got in touch"),
        PlanState.NONE: QT_TRANSLATE_NOOP("PlanState", "no follow-up"),
        PlanState.TAKEN_OVER: QT_TRANSLATE_NOOP("PlanState", "taken over by the next round"),
        PlanState.ENDED: QT_TRANSLATE_NOOP("PlanState", "ended"),
        PlanState.FINISHED: QT_TRANSLATE_NOOP("PlanState", "everything was sent"),
    },
    LetterKind: {
        LetterKind.THANK_YOU: QT_TRANSLATE_NOOP("LetterKind", "thank-you"),
        LetterKind.FOLLOW_UP: QT_TRANSLATE_NOOP("LetterKind", "follow-up"),
        LetterKind.CLOSING: QT_TRANSLATE_NOOP("LetterKind", "closing note"),
        LetterKind.PASS_THANKS_ON: QT_TRANSLATE_NOOP("LetterKind", "request to pass thanks on"),
        LetterKind.NO_SHOW: QT_TRANSLATE_NOOP("LetterKind", "note after nobody came"),
        LetterKind.ACCEPTANCE: QT_TRANSLATE_NOOP("LetterKind", "acceptance"),
        LetterKind.DECLINE: QT_TRANSLATE_NOOP("LetterKind", "decline"),
        LetterKind.WITHDRAWAL: QT_TRANSLATE_NOOP("LetterKind", "withdrawal"),
        LetterKind.REPLY_TO_REJECTION: QT_TRANSLATE_NOOP("LetterKind", "reply to a rejection"),
        LetterKind.INVITATION_REPLY: QT_TRANSLATE_NOOP("LetterKind", "answer to an invitation"),
    },
    LetterState: {
        LetterState.DRAFT: QT_TRANSLATE_NOOP("LetterState", "draft"),
        LetterState.SCHEDULED: QT_TRANSLATE_NOOP("LetterState", "waiting"),
        LetterState.CLAIMED: QT_TRANSLATE_NOOP("LetterState", "sending"),
        LetterState.COMMITTING: QT_TRANSLATE_NOOP("LetterState", "sending"),
        LetterState.SENT: QT_TRANSLATE_NOOP("LetterState", "sent"),
        LetterState.REJECTED: QT_TRANSLATE_NOOP("LetterState", "refused"),
        LetterState.BLOCKED: QT_TRANSLATE_NOOP("LetterState", "waiting for the account"),
        LetterState.LATE: QT_TRANSLATE_NOOP("LetterState", "late"),
        LetterState.HELD: QT_TRANSLATE_NOOP("LetterState", "waiting for you"),
        LetterState.UNKNOWN: QT_TRANSLATE_NOOP("LetterState", "uncertain"),
        LetterState.UNDELIVERED: QT_TRANSLATE_NOOP("LetterState", "came back"),
    },
    SentVia: {
        SentVia.SMTP: QT_TRANSLATE_NOOP("SentVia", "by PostView"),
        SentVia.MAIL_PROGRAM: QT_TRANSLATE_NOOP("SentVia", "by the mail program"),
        SentVia.COPY: QT_TRANSLATE_NOOP("SentVia", "copied by hand"),
        SentVia.POST: QT_TRANSLATE_NOOP("SentVia", "by post"),
    },
    ReflectionState: {
        ReflectionState.OPEN: QT_TRANSLATE_NOOP("ReflectionState", "open"),
        ReflectionState.DONE: QT_TRANSLATE_NOOP("ReflectionState", "done"),
        ReflectionState.SKIPPED: QT_TRANSLATE_NOOP("ReflectionState", "skipped"),
    },
    DueKind: {
        DueKind.ASK: QT_TRANSLATE_NOOP("DueKind", "how to follow up"),
        DueKind.THANK_YOU: QT_TRANSLATE_NOOP("DueKind", "thank-you"),
        DueKind.FOLLOW_UP: QT_TRANSLATE_NOOP("DueKind", "follow-up"),
        DueKind.CLOSING: QT_TRANSLATE_NOOP("DueKind", "closing note"),
        DueKind.THEIR_ANSWER: QT_TRANSLATE_NOOP("DueKind", "what they said"),
        DueKind.DOUBT: QT_TRANSLATE_NOOP("DueKind", "is this an answer of theirs?"),
        DueKind.REFLECTION: QT_TRANSLATE_NOOP("DueKind", "reflection"),
        DueKind.LETTER: QT_TRANSLATE_NOOP("DueKind", "letter"),
        DueKind.GOAL: QT_TRANSLATE_NOOP("DueKind", "weekly goal"),
        DueKind.INTERVIEW: QT_TRANSLATE_NOOP("DueKind", "interview"),
    },
    Noticed: {
        Noticed.FLOATING: QT_TRANSLATE_NOOP(
            "Noticed", "The invitation names no time zone; PostView took yours. Check the time."
        ),
        Noticed.ZONE_OF_FILE: QT_TRANSLATE_NOOP(
            "Noticed", "The start names no time zone; PostView took the one that the file describes. Check the time."
        ),
        Noticed.ZONE_GUESSED: QT_TRANSLATE_NOOP(
            "Noticed", "PostView does not know the name of the time zone; it took one with the same hours."
        ),
        Noticed.ALL_DAY: QT_TRANSLATE_NOOP(
            "Noticed", "The invitation names a day and no hour; PostView took 09:00 to 17:00. Put in the hours."
        ),
        Noticed.NO_END: QT_TRANSLATE_NOOP("Noticed", "The invitation names no end; PostView took one hour."),
        Noticed.ENDS_BEFORE_START: QT_TRANSLATE_NOOP(
            "Noticed", "The invitation ends before it starts; PostView took one hour. Check the times."
        ),
        Noticed.BAD_END: QT_TRANSLATE_NOOP(
            "Noticed", "The end of the invitation cannot be right; PostView took one hour. Check the times."
        ),
        Noticed.SERIES: QT_TRANSLATE_NOOP("Noticed", "It is a series; PostView made an interview of each of its days."),
        Noticed.NEXT_OF_SERIES: QT_TRANSLATE_NOOP(
            "Noticed", "It repeats for long or without an end; PostView took the next day only."
        ),
        Noticed.REPEATS: QT_TRANSLATE_NOOP(
            "Noticed", "It repeats in a way that PostView does not follow; it took the first day only."
        ),
        Noticed.LATER_DAYS_TOO: QT_TRANSLATE_NOOP("Noticed", "This change counts for all later days of the series."),
        Noticed.ANSWER_AGAIN: QT_TRANSLATE_NOOP(
            "Noticed", "Your answer was for the earlier time. Answer the invitation again."
        ),
        Noticed.NO_UID: QT_TRANSLATE_NOOP(
            "Noticed", "The invitation has no identifier, so PostView may not recognise a later change of it."
        ),
        Noticed.ORGANISATION_GUESSED: QT_TRANSLATE_NOOP(
            "Noticed", "PostView guessed the organisation's name. If it is wrong, change it in the interview's details."
        ),
        Noticed.SHORTENED: QT_TRANSLATE_NOOP("Noticed", "A text was very long; PostView kept its beginning."),
    },
    Taken: {
        Taken.ADDED: QT_TRANSLATE_NOOP("Taken", "added"),
        Taken.UPDATED: QT_TRANSLATE_NOOP("Taken", "updated"),
        Taken.CANCELLED: QT_TRANSLATE_NOOP("Taken", "cancelled"),
        Taken.ALREADY: QT_TRANSLATE_NOOP("Taken", "already there"),
        Taken.STALE: QT_TRANSLATE_NOOP("Taken", "left alone"),
        Taken.REPLY: QT_TRANSLATE_NOOP("Taken", "answer"),
        Taken.PROPOSAL: QT_TRANSLATE_NOOP("Taken", "proposal"),
        Taken.PROPOSAL_DECLINED: QT_TRANSLATE_NOOP("Taken", "proposal declined"),
        Taken.ASKS_FOR_NEWEST: QT_TRANSLATE_NOOP("Taken", "asked for the newest"),
    },
    Part: {
        Part.TIME: QT_TRANSLATE_NOOP("Part", "time"),
        Part.PLACE: QT_TRANSLATE_NOOP("Part", "place"),
        Part.LINK: QT_TRANSLATE_NOOP("Part", "link"),
        Part.PEOPLE: QT_TRANSLATE_NOOP("Part", "people"),
        Part.STATE: QT_TRANSLATE_NOOP("Part", "planned again"),
    },
    AnswerKind: {
        AnswerKind.ANSWER: QT_TRANSLATE_NOOP("AnswerKind", "answer"),
        AnswerKind.AUTOMATIC: QT_TRANSLATE_NOOP("AnswerKind", "automatic reply"),
        AnswerKind.BOUNCE: QT_TRANSLATE_NOOP("AnswerKind", "report of a mail server"),
    },
    AnswerState: {
        AnswerState.COUNTS: QT_TRANSLATE_NOOP("AnswerState", "counts"),
        AnswerState.DOUBTFUL: QT_TRANSLATE_NOOP("AnswerState", "in doubt"),
        AnswerState.DISMISSED: QT_TRANSLATE_NOOP("AnswerState", "no answer"),
    },
    Trace: {
        Trace.THREAD: QT_TRANSLATE_NOOP("Trace", "answers your letter"),
        Trace.CARD: QT_TRANSLATE_NOOP("Trace", "from an address on a card"),
        Trace.DOMAIN: QT_TRANSLATE_NOOP("Trace", "from their house"),
        Trace.REPORT: QT_TRANSLATE_NOOP("Trace", "names your letter"),
    },
    Medium: {
        Medium.EMAIL: QT_TRANSLATE_NOOP("Medium", "e-mail"),
        Medium.MESSAGE: QT_TRANSLATE_NOOP("Medium", "message"),
    },
    Formality: {
        Formality.FORMAL: QT_TRANSLATE_NOOP("Formality", "formal"),
        Formality.WARM: QT_TRANSLATE_NOOP("Formality", "warm"),
    },
    SignIn: {
        SignIn.PASSWORD: QT_TRANSLATE_NOOP("SignIn", "password"),
        SignIn.GOOGLE: QT_TRANSLATE_NOOP("SignIn", "Google's sign-in page"),
        SignIn.MICROSOFT: QT_TRANSLATE_NOOP("SignIn", "Microsoft's sign-in page"),
    },
    SentCopy: {
        SentCopy.UNKNOWN: QT_TRANSLATE_NOOP("SentCopy", "not found out yet"),
        SentCopy.PROVIDER: QT_TRANSLATE_NOOP("SentCopy", "kept by the provider"),
        SentCopy.OURS: QT_TRANSLATE_NOOP("SentCopy", "put there by PostView"),
        SentCopy.NONE: QT_TRANSLATE_NOOP("SentCopy", "none"),
    },
    AttachmentKind: {
        AttachmentKind.CV: QT_TRANSLATE_NOOP("AttachmentKind", "CV"),
        AttachmentKind.COVER_LETTER: QT_TRANSLATE_NOOP("AttachmentKind", "cover letter"),
        AttachmentKind.JOB_DESCRIPTION: QT_TRANSLATE_NOOP("AttachmentKind", "job description"),
        AttachmentKind.APPOINTMENT_LETTER: QT_TRANSLATE_NOOP("AttachmentKind", "appointment letter"),
        AttachmentKind.OTHER: QT_TRANSLATE_NOOP("AttachmentKind", "document"),
    },
    Verb: {
        Verb.INTERVIEW_ADDED: QT_TRANSLATE_NOOP("Verb", "interview added"),
        Verb.INTERVIEW_IMPORTED: QT_TRANSLATE_NOOP("Verb", "invitation imported"),
        Verb.INTERVIEW_UPDATED_BY_INVITATION: QT_TRANSLATE_NOOP("Verb", "interview changed by an invitation"),
        Verb.INTERVIEW_CANCELLED_BY_INVITATION: QT_TRANSLATE_NOOP("Verb", "interview cancelled by the organiser"),
        Verb.INTERVIEW_CHANGED: QT_TRANSLATE_NOOP("Verb", "interview changed"),
        Verb.INTERVIEW_STATE: QT_TRANSLATE_NOOP("Verb", "state of the interview changed"),
        Verb.INTERVIEW_DELETED: QT_TRANSLATE_NOOP("Verb", "interview deleted"),
        Verb.PEOPLE_CHANGED: QT_TRANSLATE_NOOP("Verb", "people changed"),
        Verb.INSTRUCTION_RECORDED: QT_TRANSLATE_NOOP("Verb", "how to follow up recorded"),
        Verb.CONTACT_LOGGED: QT_TRANSLATE_NOOP("Verb", "contact logged"),
        Verb.REMINDER_PUT_OFF: QT_TRANSLATE_NOOP("Verb", "reminder put off"),
        Verb.REMINDER_PUT_AWAY: QT_TRANSLATE_NOOP("Verb", "reminder put away"),
        Verb.DECIDED_OTHERWISE: QT_TRANSLATE_NOOP("Verb", "decided otherwise"),
        Verb.INVITATION_ANSWERED: QT_TRANSLATE_NOOP("Verb", "invitation answered"),
        Verb.LETTER_STARTED: QT_TRANSLATE_NOOP("Verb", "letter started"),
        Verb.LETTER_EDITED: QT_TRANSLATE_NOOP("Verb", "letter edited"),
        Verb.LETTER_DELETED: QT_TRANSLATE_NOOP("Verb", "letter deleted"),
        Verb.LETTER_SCHEDULED: QT_TRANSLATE_NOOP("Verb", "letter put into the outbox"),
        Verb.LETTER_TAKEN_BACK: QT_TRANSLATE_NOOP("Verb", "letter taken back"),
        Verb.LETTER_MOVED_ON: QT_TRANSLATE_NOOP("Verb", "letter moved on"),
        Verb.LETTER_SENT: QT_TRANSLATE_NOOP("Verb", "letter sent"),
        Verb.LETTER_MARKED_SENT: QT_TRANSLATE_NOOP("Verb", "letter noted as sent"),
        Verb.LETTER_BOUNCED: QT_TRANSLATE_NOOP("Verb", "letter came back"),
        Verb.ANSWER_NOTICED: QT_TRANSLATE_NOOP("Verb", "mail found in the mailbox"),
        Verb.ANSWER_DECIDED: QT_TRANSLATE_NOOP("Verb", "decided whether it is an answer"),
        Verb.REFLECTION_EDITED: QT_TRANSLATE_NOOP("Verb", "reflection written"),
        Verb.REFLECTION_SKIPPED: QT_TRANSLATE_NOOP("Verb", "reflection skipped"),
        Verb.QUESTION_ADDED: QT_TRANSLATE_NOOP("Verb", "question added"),
        Verb.QUESTION_EDITED: QT_TRANSLATE_NOOP("Verb", "question edited"),
        Verb.QUESTION_DELETED: QT_TRANSLATE_NOOP("Verb", "question deleted"),
        Verb.FEELING_EDITED: QT_TRANSLATE_NOOP("Verb", "how it felt written"),
        Verb.APPLICATION_ADDED: QT_TRANSLATE_NOOP("Verb", "application added"),
        Verb.APPLICATION_CHANGED: QT_TRANSLATE_NOOP("Verb", "application changed"),
        Verb.APPLICATION_STAGE: QT_TRANSLATE_NOOP("Verb", "stage changed"),
        Verb.APPLICATION_DELETED: QT_TRANSLATE_NOOP("Verb", "application deleted"),
        Verb.TEMPLATE_ADDED: QT_TRANSLATE_NOOP("Verb", "template added"),
        Verb.TEMPLATE_CHANGED: QT_TRANSLATE_NOOP("Verb", "template changed"),
        Verb.TEMPLATE_DELETED: QT_TRANSLATE_NOOP("Verb", "template deleted"),
        Verb.ATTACHMENT_ADDED: QT_TRANSLATE_NOOP("Verb", "document added"),
        Verb.ATTACHMENT_CHANGED: QT_TRANSLATE_NOOP("Verb", "document changed"),
        Verb.ATTACHMENT_DELETED: QT_TRANSLATE_NOOP("Verb", "document deleted"),
        Verb.ACCOUNT_CHANGED: QT_TRANSLATE_NOOP("Verb", "mail account changed"),
        Verb.ACCOUNT_DELETED: QT_TRANSLATE_NOOP("Verb", "mail account deleted"),
        Verb.SETTING_CHANGED: QT_TRANSLATE_NOOP("Verb", "setting changed"),
        Verb.DATA_IMPORTED: QT_TRANSLATE_NOOP("Verb", "data imported"),
        Verb.DATA_RESTORED: QT_TRANSLATE_NOOP("Verb", "backup restored"),
        Verb.BROUGHT_BACK: QT_TRANSLATE_NOOP("Verb", "brought back from the bin"),
        Verb.UNDONE: QT_TRANSLATE_NOOP("Verb", "change taken back"),
    },
    BackupReason: {
        BackupReason.DAILY: QT_TRANSLATE_NOOP("BackupReason", "daily"),
        BackupReason.UPGRADE: QT_TRANSLATE_NOOP("BackupReason", "before an upgrade"),
        BackupReason.IMPORT: QT_TRANSLATE_NOOP("BackupReason", "before an import"),
        BackupReason.RESTORE: QT_TRANSLATE_NOOP("BackupReason", "before a restore"),
        BackupReason.ASKED: QT_TRANSLATE_NOOP("BackupReason", "asked for"),
    },
}


def label(member: StrEnum) -> str:
    """What a member is called, as it stands inside a sentence or on a chip ("took place")."""
    kind = type(member)
    return translate(kind.__name__, _LABELS[kind][member])


def state_of(interview: Interview, now: int) -> str:
    """The name of an interview's state; one that has ended is not called planned any more. `now` in epoch seconds."""
    if interview.state is InterviewState.PLANNED and interview.end_utc <= now:
        return translate("InterviewState", "ended")
    return label(interview.state)


def heading(member: StrEnum) -> str:
    """The same with a capital letter, as it stands alone or begins a line ("Took place")."""
    words = label(member)
    return words[:1].upper() + words[1:]
