"""F2: what they said becomes a date that the user only has to confirm; what is not clear is left to the user."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.follow_up import InstructionKind
from postview_desktop.domain.span_days import Reading
from postview_desktop.domain.spans import understand
from postview_desktop.domain.working_days import working_days_of

MONDAY = date(2026, 11, 23)
CONTACT, DECIDE, CALL = InstructionKind.CONTACT_ON, InstructionKind.DECIDE_BY, InstructionKind.WE_CALL_YOU

DATED = [
    # spans, counted from the day they were said
    ("in two weeks", CONTACT, "2026-12-07"),
    ("Call us in two weeks' time", CONTACT, "2026-12-07"),
    ("within ten days", DECIDE, "2026-12-03"),
    ("You will hear from us within a week.", DECIDE, "2026-11-30"),
    ("we'll get back to you in 2–3 weeks", DECIDE, "2026-12-14"),
    ("in a week or two", CONTACT, "2026-12-07"),
    ("in a couple of weeks", CONTACT, "2026-12-07"),
    ("hear back in 7 to 10 days", DECIDE, "2026-12-03"),
    ("within 5 working days", DECIDE, "2026-11-30"),
    ("ten business days", CONTACT, "2026-12-07"),
    ("in a fortnight", CONTACT, "2026-12-07"),
    ("in a month", CONTACT, "2026-12-23"),
    ("within 48 hours", DECIDE, "2026-11-25"),
    ("two weeks from Monday", CONTACT, "2026-12-14"),
    ("give us two weeks", DECIDE, "2026-12-07"),
    ("It takes about three weeks", DECIDE, "2026-12-14"),
    # weeks
    ("We decide by the end of next week. Drop Ana a line if you have heard nothing.", DECIDE, "2026-12-04"),
    ("by the end of next week", DECIDE, "2026-12-04"),
    ("by the end of the week", DECIDE, "2026-11-27"),
    ("call us early next week", CONTACT, "2026-12-01"),
    ("we'll let you know early next week", DECIDE, "2026-12-02"),
    ("call Ana at the beginning of next week", CONTACT, "2026-12-01"),
    ("we'll make a decision next week", DECIDE, "2026-12-04"),
    ("get in touch next week", CONTACT, "2026-11-30"),
    ("the week after next", CONTACT, "2026-12-07"),
    ("call me after the weekend", CONTACT, "2026-11-30"),
    # days of the week
    ("on Friday", CONTACT, "2026-11-27"),
    ("on Monday", CONTACT, "2026-11-30"),
    ("next Tuesday", CONTACT, "2026-12-01"),
    ("Friday next week", CONTACT, "2026-12-04"),
    ("a week on Tuesday", CONTACT, "2026-12-01"),
    ("Tuesday week", CONTACT, "2026-12-01"),
    ("by wed", DECIDE, "2026-11-25"),
    ("Call us any time after Friday", CONTACT, "2026-11-30"),
    ("tomorrow", CONTACT, "2026-11-24"),
    ("call me the day after tomorrow", CONTACT, "2026-11-25"),
    ("we tell you by tomorrow", DECIDE, "2026-11-24"),
    # days of the month
    ("by the 4th of December", DECIDE, "2026-12-04"),
    ("by the fourth of December", DECIDE, "2026-12-04"),
    ("3 December", CONTACT, "2026-12-03"),
    ("we decide on 3.12.", DECIDE, "2026-12-03"),
    ("by 3.12.2026", DECIDE, "2026-12-03"),
    ("by 3. 12. 26", DECIDE, "2026-12-03"),
    ("4/12", CONTACT, "2026-12-04"),
    ("31/12", CONTACT, "2026-12-31"),
    ("Dec. 4", CONTACT, "2026-12-04"),
    ("Friday, December 4th, 2026", CONTACT, "2026-12-04"),
    ("2026-12-04", CONTACT, "2026-12-04"),
    ("on the 4th", CONTACT, "2026-12-04"),
    ("8 January", CONTACT, "2027-01-08"),
    ("before Christmas", DECIDE, "2026-12-24"),
    # months
    ("by the end of the month", DECIDE, "2026-11-30"),
    ("end of next month", DECIDE, "2026-12-31"),
    ("we decide in early December", DECIDE, "2026-12-10"),
    ("mid-December", DECIDE, "2026-12-15"),
    ("by the end of January", DECIDE, "2027-01-31"),
    ("we will know more in December", DECIDE, "2026-12-31"),
    ("by the end of the year", DECIDE, "2026-12-31"),
    # whose turn it is
    ("Call us on Monday and ask for me.", CONTACT, "2026-11-30"),
    ("call me tomorrow", CONTACT, "2026-11-24"),
    ("They call me by Thursday", CALL, "2026-11-26"),
    ("We will ring you on Thursday", CALL, "2026-11-26"),
    ("Someone from HR will reach out by Thursday", CALL, "2026-11-26"),
    ("we will be in touch within the next two weeks", CALL, "2026-12-07"),
    ("expect an answer by 10 December", DECIDE, "2026-12-10"),
    ("If you don't hear from us by Friday, call us", DECIDE, "2026-11-27"),
    ("If you have heard nothing by Friday, call us on Monday", CONTACT, "2026-11-30"),
    ("We are seeing others until Friday, you will hear by 4 December", DECIDE, "2026-12-04"),
    ("Please don't hesitate to call us on Monday", CONTACT, "2026-11-30"),
    ("Please do not contact us before Friday", CONTACT, "2026-11-27"),
]


@pytest.mark.parametrize(("words", "kind", "on"), DATED)
def test_F2_a_span_becomes_a_date(words: str, kind: InstructionKind, on: str) -> None:
    understood = understand(words, MONDAY)
    assert understood is not None
    assert (understood.kind, understood.on) == (kind, date.fromisoformat(on))


@pytest.mark.parametrize(
    "words",
    [
        "",
        "after the holidays",
        "we'll call you after the holidays",
        "Call us then and ask for me.",
        "soon",
        "in a few days",
        "we had a nice chat about 3 projects",
        "there were two weeks of training",
        "the office opens at 9.10 am",
        "at 10.30",
        "the second round is on Friday",
        "They sat down with me",
        "You may ask for Ana",
        "I have worked there 3 months ago",
        "by the 31st of February",
        "99/99",
        "on 4.13.",
    ],
)
def test_F2_what_is_not_clear_is_left_to_the_user(words: str) -> None:
    assert understand(words, MONDAY) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("We'll call you.", CALL),
        ("we will be in touch", CALL),
        ("You'll hear from us", CALL),
        ("She’ll get back to me", CALL),
        ("Please do not contact us", InstructionKind.DO_NOT_CONTACT),
        ("Don't call us, we'll call you.", InstructionKind.DO_NOT_CONTACT),
        ("no calls, please; we decide by Friday", InstructionKind.DO_NOT_CONTACT),
        ("there is no need to follow up", InstructionKind.DO_NOT_CONTACT),
        ("nothing was said", InstructionKind.NOT_ASKED),
        ("I forgot to ask", InstructionKind.NOT_ASKED),
    ],
)
def test_F2_words_without_a_day_still_tell_whose_turn_it_is(words: str, kind: InstructionKind) -> None:
    understood = understand(words, MONDAY)
    assert understood is not None
    assert (understood.kind, understood.on, understood.reading) == (kind, None, Reading.NO_DAY)


@pytest.mark.parametrize("words", ["3.12.", "3.12.2026", "by 3.12"])
@pytest.mark.parametrize("country", ["", "DE", "US"])
def test_F2_with_dots_the_day_comes_first_everywhere(words: str, country: str) -> None:
    understood = understand(words, MONDAY, country)
    assert understood is not None and understood.on == date(2026, 12, 3)


@pytest.mark.parametrize(
    ("words", "country", "on"),
    [
        ("12/4", "US", date(2026, 12, 4)),
        ("12/4", "GB", date(2027, 4, 12)),
        ("12/4/2026", "us", date(2026, 12, 4)),
        ("13/12", "US", date(2026, 12, 13)),
        ("12/13", "GB", date(2026, 12, 13)),
    ],
)
def test_F2_with_strokes_the_country_decides(words: str, country: str, on: date) -> None:
    understood = understand(words, MONDAY, country)
    assert understood is not None and understood.on == on


def test_F2_a_counted_day_to_get_in_touch_on_is_a_working_day_there() -> None:
    # In ten days from the 16th of December is the second day of Christmas.
    said_on = date(2026, 12, 16)
    understood = understand("call us in ten days", said_on, days=working_days_of("GB"))
    assert understood is not None and understood.on == date(2026, 12, 29)
    decided = understand("we decide within ten days", said_on, days=working_days_of("GB"))
    assert decided is not None and decided.on == date(2026, 12, 26)


def test_F2_working_days_know_the_holidays_there() -> None:
    understood = understand("within 5 working days", date(2026, 12, 23), days=working_days_of("GB"))
    assert understood is not None and understood.on == date(2027, 1, 4)


def test_F2_the_week_ends_when_it_ends_there() -> None:
    understood = understand("by the end of next week", MONDAY, days=working_days_of("SA"))
    assert understood is not None and understood.on == date(2026, 12, 3)


def test_F2_said_at_the_weekend_the_week_is_the_coming_one() -> None:
    understood = understand("by the end of the week", date(2026, 11, 28))
    assert understood is not None and understood.on == date(2026, 12, 4)


def test_F2_tells_what_it_was_read_from() -> None:
    understood = understand("Well, we decide by the end of next week, I think.", MONDAY)
    assert understood is not None
    assert (understood.words, understood.reading) == ("the end of next week", Reading.PART_OF_WEEK)


@given(st.text(alphabet=st.characters(max_codepoint=0x2FF), max_size=120), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_F2_any_text_at_all_is_read_without_failing(words: str, said_on: date) -> None:
    understood = understand(words, said_on)
    if understood is not None and understood.on is not None:
        assert said_on <= understood.on


@given(
    st.sampled_from([words for words, _, _ in DATED if "26" not in words]),
    st.dates(date(2020, 1, 1), date(2090, 1, 1)),
)
def test_F2_no_day_is_before_it_was_said_or_years_ahead(words: str, said_on: date) -> None:
    understood = understand(words, said_on)
    if understood is None:
        # "Early December", said at its end: nobody can tell which one is meant.
        assert "early" in words or "mid" in words
        return
    assert understood.on is not None and said_on <= understood.on <= said_on + timedelta(days=420)
