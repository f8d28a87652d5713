"""What a notification says about mail that was noticed: who wrote, what is asked, and what came back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from postview_desktop.domain.follow_up import Reason, Why
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.services.reminders import Announcement
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.desktop.announcement_words import notice_of

ON = date(2026, 11, 23)
MAIL = {"on": ON, "who": "Dana Whitfield", "address": "dana@northwind.example", "subject": "Re: Data analyst"}


@pytest.mark.parametrize(
    ("kind", "reason", "title", "part"),
    [
        (
            DueKind.THEIR_ANSWER,
            Reason(Why.ANSWER_CAME, MAIL),
            "Dana Whitfield of Northwind wrote: what did they say?",
            "“Re: Data analyst”",
        ),
        (
            DueKind.THEIR_ANSWER,
            Reason(Why.ANSWER_CAME, {"on": ON}),
            "Northwind got in touch: what did they say?",
            "They got in touch",
        ),
        (
            DueKind.DOUBT,
            Reason(Why.PERHAPS_THEIRS, MAIL),
            "Is this mail from Northwind?",
            "Dana Whitfield (dana@northwind.example)",
        ),
        (
            DueKind.DOUBT,
            Reason(Why.PERHAPS_BOUNCED, {**MAIL, "to": "Ana Souza", "report": "5.2.2 over quota"}),
            "Did a letter to Ana Souza come back?",
            "5.2.2 over quota",
        ),
        (
            DueKind.LETTER,
            Reason(Why.LETTER_NEEDS_YOU, {"state": "undelivered", "problem": "no_such_mailbox"}),
            "Your letter to Ana Souza came back",
            "Correct the address",
        ),
    ],
)
def test_the_notification_says_who_and_what(kind: DueKind, reason: Reason, title: str, part: str) -> None:
    item = DueItem(
        key="one",
        kind=kind,
        organisation="Northwind",
        day=ON,
        earliest=ON,
        latest=ON,
        people=("Ana Souza",),
        reasons=(reason,),
    )
    notice = notice_of(Announcement(key="one", item=item), Dates(QLocale("en_GB")), "Europe/London")
    assert notice.title == title
    assert part in notice.text
