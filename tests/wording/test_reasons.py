"""F9: every date says why it is that date, in whole sentences."""

from __future__ import annotations

import re
from datetime import date

import pytest

from postview_desktop.domain.application import Stage
from postview_desktop.domain.follow_up import AwayReason, Reason, Why
from postview_desktop.domain.letter import LetterState
from postview_desktop.wording.reasons import sentence, sentences
from postview_desktop.wording.translate import install

DAY = date(2026, 12, 4)
VALUES: dict[Why, list[dict[str, date | int | str]]] = {
    Why.THEY_SAID_CONTACT_ON: [{"said": DAY}, {"said": DAY, "words": "Call us on Friday."}],
    Why.AFTER_THEIR_DATE: [{"their": DAY, "first": date(2026, 12, 7)}],
    Why.WE_CALL_YOU_DATED: [{"their": DAY, "first": date(2026, 12, 7)}],
    Why.WE_CALL_YOU: [{"days": 14}],
    Why.NOTHING_SAID: [{"days": 7}, {"days": 7, "since": DAY}],
    Why.NOT_BEFORE_EARLIEST: [{"working_days": 5}],
    Why.NAMED_DAY_OFF: [{"on": DAY, "holiday": ""}, {"on": DAY, "holiday": "Christmas Day"}],
    Why.MOVED_FROM_WEEKEND: [{"from": DAY, "to": DAY}],
    Why.MOVED_FROM_HOLIDAY: [{"from": DAY, "to": DAY, "holiday": "Christmas Day"}],
    Why.DAYS_SINCE_LAST: [{"days": 7, "last": DAY}],
    Why.OTHER_PLANNED: [{"days": 7, "other": DAY}],
    Why.AFTER_FIRST: [{"days": 7, "last": DAY}],
    Why.AFTER_SECOND: [{"days": 14, "last": DAY}],
    Why.PUT_OFF: [{"until": DAY}],
    Why.PAST_LATEST: [{"latest": DAY}],
    Why.DECIDED_OTHERWISE: [{"until": DAY, "reason": "another offer ends {then}"}],
    Why.TOO_EARLY: [{"earliest": DAY, "working_days": 5}],
    Why.DAY_OFF: [{"on": DAY, "holiday": ""}, {"on": DAY, "holiday": "Christmas Day"}],
    Why.THEY_ANSWERED: [{"on": DAY}],
    Why.NEW_ROUND: [{"on": DAY}],
    Why.OUTCOME: [{"stage": stage.value} for stage in Stage],
    Why.PUT_AWAY: [
        *({"away": away.value, "reason": ""} for away in AwayReason),
        {"away": "settled", "reason": "they rang."},
        {"away": "", "reason": ""},
    ],
    Why.THANKS_TWO_HOURS: [{"at": "16:45"}],
    Why.THANKS_NEXT_MORNING: [{"at": "09:00"}],
    Why.THANKS_SAME_EVENING: [{"at": "19:30"}],
    Why.OVERLAPS: [{"organisation": "Contoso", "at": "14:00"}],
    Why.HOUR_MISSING: [{"at": "02:30", "taken": "03:30"}],
    Why.HOUR_TWICE: [{"at": "02:30"}],
    Why.HOUR_SECOND: [{"at": "02:30"}],
    Why.NOBODY_TOLD: [{"who": "Dana Whitfield"}],
    Why.NIGHT_THERE: [{"at": "03:00"}],
    Why.LETTER_TOO: [{"at": "09:00"}],
    Why.OTHERS_MAKE_ROOM: [{"other": DAY}],
    Why.ANSWER_CAME: [
        {"on": DAY},
        {"on": DAY, "who": "Dana Whitfield", "subject": ""},
        {"on": DAY, "who": "Dana Whitfield", "subject": "Re: Data analyst " + "and more " * 40},
    ],
    Why.PERHAPS_THEIRS: [
        {"on": DAY, "who": "Dana Whitfield", "address": "dana@northwind.example", "subject": "Your visit"},
        {"on": DAY, "who": "dana@northwind.example", "address": "dana@northwind.example", "subject": ""},
    ],
    Why.PERHAPS_BOUNCED: [
        {"on": DAY, "to": "Dana Whitfield", "report": report} for report in ("", "5.1.1 No such user")
    ],
    Why.WEEKLY_GOAL: [{"added": 0, "goal": 2}, {"added": 1, "goal": 2}],
    Why.LETTER_NEEDS_YOU: [
        *({"state": state.value, "problem": ""} for state in LetterState),
        *({"state": "undelivered", "problem": problem} for problem in ("no_such_mailbox", "mailbox_full", "try_later")),
        {"state": "late", "problem": "day_passed"},
        *({"state": "held", "problem": problem} for problem in ("address_changed", "clock_set_back")),
    ],
}
CASES = [Reason(why, values) for why in Why for values in VALUES.get(why, [{}])]


def say(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"


@pytest.mark.parametrize("reason", CASES, ids=lambda one: f"{one.why.value}-{len(one.values)}")
def test_F9_every_reason_is_a_whole_sentence(reason: Reason) -> None:
    text = sentence(reason, say)
    assert re.fullmatch(r"[A-Z0-9].*[.?]", text) and not text.endswith("..")
    without_their_words = text.replace("{then}", "")
    assert not re.search(r"[{}]|None|  |Why\.|: \.", without_their_words)
    for value in reason.values.values():
        if isinstance(value, date) and reason.why not in (
            Why.AFTER_THEIR_DATE,
            Why.WE_CALL_YOU_DATED,
            Why.NAMED_DAY_OFF,
        ):
            assert say(value) in text


def test_the_sentences_that_people_read_most() -> None:
    def said(why: Why, **values: date | int | str) -> str:
        return sentence(Reason(why, values), say)

    assert said(Why.THEY_SAID_CONTACT_ON, said=DAY, words="Call us then and ask for me.") == (
        "They asked you to get in touch on Friday 4 December: “Call us then and ask for me”."
    )
    assert said(Why.NOTHING_SAID, days=7) == "No date was given, so one week after the interview."
    assert said(Why.TOO_EARLY, earliest=DAY, working_days=5) == (
        "The earliest day is Friday 4 December: 5 working days after the interview."
    )


def test_a_long_quote_is_cut_between_two_words() -> None:
    text = sentence(Reason(Why.THEY_SAID_CONTACT_ON, {"said": DAY, "words": "please call us " * 40}), say)
    assert text.endswith(("please…”.", "call…”.", "us…”."))
    assert len(text) < 200


def test_several_reasons_are_one_text() -> None:
    reasons = (Reason(Why.NOTHING_SAID, {"days": 7}), Reason(Why.PUT_OFF, {"until": DAY}))
    assert sentences(reasons, say) == (
        "No date was given, so one week after the interview. You put it off to Friday 4 December."
    )
    assert sentences((), say) == ""


def test_the_language_is_asked_for_anew_each_time() -> None:
    install(lambda _context, text: "Du hast es auf {until} verschoben." if text.startswith("You put it off") else text)
    try:
        assert sentence(Reason(Why.PUT_OFF, {"until": DAY}), lambda _day: "Freitag") == (
            "Du hast es auf Freitag verschoben."
        )
    finally:
        install(None)


def test_an_hour_is_written_as_the_reader_is_used_to() -> None:
    reason = Reason(Why.OVERLAPS, {"organisation": "Contoso", "at": "14:30"})
    assert sentence(reason, str) == "At 14:30 is your interview with Contoso."
    american = sentence(reason, str, lambda moment: f"{moment:%I:%M %p}".lstrip("0"))
    assert american == "At 2:30 PM is your interview with Contoso."
