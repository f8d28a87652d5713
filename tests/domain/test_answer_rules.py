"""Whose mail it is: by thread, by card, by house; what counts, what is doubtful, and what is nobody's answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.answer import AnswerKind, AnswerState, Trace
from postview_desktop.domain.answer_nature import nature_of
from postview_desktop.domain.answer_rules import (
    Recogniser,
    bare_subject,
    is_copy_of,
    letter_of_report,
    letter_of_thread,
    recognise,
    same_mailbox,
)
from postview_desktop.domain.incoming import MailHead, Matter, Nature, Sought, SoughtHouse, SoughtLetter, SoughtPerson

HOUR, DAY = 3600, 86400
ENDED = 1_795_445_100
SENT = ENDED + 2 * HOUR

THANKS = SoughtLetter(
    letter_id=1,
    organisation_id=10,
    application_id=100,
    interview_id=1000,
    person_id=5,
    message_id="<thanks@jobseeker.example>",
    token="<pv.token@jobseeker.example>",
    to_address="joel@northwind.example",
    subject="Thank you for this afternoon",
    since=SENT,
)
FIRST = Matter(
    organisation_id=10,
    organisation_name="Northwind",
    application_id=100,
    interview_id=1000,
    role="Data analyst",
    person_ids=frozenset({5}),
    since=ENDED,
)
OTHER = replace(
    FIRST, organisation_id=20, organisation_name="Acme Tools", application_id=200, interview_id=2000, role="Designer"
)
SOUGHT = Sought(
    own=frozenset({"alice@jobseeker.example"}),
    letters=(THANKS,),
    people=(
        SoughtPerson(organisation_id=10, person_id=5, address="Joel@Northwind.example"),
        SoughtPerson(organisation_id=10, person_id=6, address="ana.private@gmail.com"),
        SoughtPerson(organisation_id=20, person_id=7, address="kim@acme.example"),
    ),
    houses=(
        SoughtHouse(organisation_id=10, domain="northwind.example"),
        SoughtHouse(organisation_id=20, domain="acme.example"),
    ),
    matters=(FIRST, OTHER),
)
MAIL = MailHead(
    message_id="<new@northwind.example>",
    from_name="Joel Katz",
    from_address="joel@northwind.example",
    to=("alice@jobseeker.example",),
    subject="Our talk",
    at=SENT + HOUR,
)
C, D = AnswerState.COUNTS, AnswerState.DOUBTFUL
A, AUTO = AnswerKind.ANSWER, AnswerKind.AUTOMATIC
IN_THREAD = (THANKS.message_id,)
BY_TOKEN = (THANKS.token, "<rewritten@outlook.example>")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        # in the thread
        ({"thread": IN_THREAD}, (A, C, Trace.THREAD, 5)),
        ({"thread": BY_TOKEN}, (A, C, Trace.THREAD, 5)),
        ({"thread": IN_THREAD, "from_address": "someone@agency.example"}, (A, C, Trace.THREAD, None)),
        ({"thread": IN_THREAD, "from_address": "kim@acme.example"}, (A, C, Trace.THREAD, None)),
        ({"thread": IN_THREAD, "nature": Nature.AUTO_REPLY}, (AUTO, C, Trace.THREAD, 5)),
        # a vacation reply that does not say so, or a recruiting system that hands on what somebody wrote
        ({"thread": IN_THREAD, "nature": Nature.MACHINE}, (A, D, Trace.THREAD, 5)),
        ({"thread": IN_THREAD, "nature_in_doubt": True}, (A, D, Trace.THREAD, 5)),
        ({"thread": IN_THREAD, "nature": Nature.LIST}, (A, D, Trace.THREAD, 5)),
        ({"thread": IN_THREAD, "nature": Nature.BULK}, (A, D, Trace.THREAD, 5)),
        ({"thread": IN_THREAD, "from_address": "alice@jobseeker.example"}, None),
        ({"thread": IN_THREAD, "from_address": "Alice+jobs@Jobseeker.example"}, None),
        # somebody there, or a friend to whom the letter was shown
        ({"thread": IN_THREAD, "from_address": "friend@gmail.com"}, (A, D, Trace.THREAD, None)),
        ({"thread": IN_THREAD, "from_address": "friend@gmail.com", "nature": Nature.AUTO_REPLY},
         (AUTO, C, Trace.THREAD, None)),
        ({"thread": IN_THREAD, "from_address": "ana.private@gmail.com"}, (A, C, Trace.THREAD, 6)),
        ({"thread": IN_THREAD, "from_address": "x@us.greenhouse-mail.io"}, (A, C, Trace.THREAD, None)),
        # perhaps the user's own, from an address that is not known here
        ({"thread": IN_THREAD, "from_address": "alice@home.example", "to": ("joel@northwind.example",)},
         (A, D, Trace.THREAD, None)),
        # from a card
        ({}, (A, C, Trace.CARD, 5)),
        ({"from_address": "JOEL@northwind.example"}, (A, C, Trace.CARD, 5)),
        ({"from_address": "anaprivate@googlemail.com"}, (A, C, Trace.CARD, 6)),
        ({"from_address": "assistant@office.example", "sender": "joel@northwind.example"}, (A, C, Trace.CARD, 5)),
        ({"nature": Nature.AUTO_REPLY}, (AUTO, C, Trace.CARD, 5)),
        ({"nature": Nature.MACHINE}, (A, D, Trace.CARD, 5)),
        ({"nature": Nature.BULK}, (A, D, Trace.CARD, 5)),
        ({"nature": Nature.LIST}, None),
        ({"nature": Nature.REPORT}, None),
        ({"nature_in_doubt": True}, (A, D, Trace.CARD, 5)),
        ({"at": ENDED - HOUR}, None),
        ({"at": ENDED - 60}, (A, C, Trace.CARD, 5)),
        # the server's clock is wrong, or the sender's: one of them says that it came after the interview
        ({"at": ENDED - 3 * HOUR, "written": SENT}, (A, D, Trace.CARD, 5)),
        ({"at": SENT, "written": ENDED - 3 * HOUR}, (A, D, Trace.CARD, 5)),
        ({"at": SENT + 5 * HOUR, "written": SENT}, (A, C, Trace.CARD, 5)),
        ({"at": ENDED - 3 * HOUR, "written": ENDED - 3 * HOUR}, None),
        ({"at": ENDED - 2 * DAY, "written": 2 * SENT}, None),
        ({"at": SENT, "written": 86400}, (A, C, Trace.CARD, 5)),
        ({"at": ENDED - 3 * HOUR, "written": SENT, "thread": IN_THREAD}, (A, C, Trace.THREAD, 5)),
        # an old mailbox was moved to this server: what lay in it came in long before
        ({"at": SENT, "written": ENDED - 40 * DAY}, None),
        # from their house
        ({"from_address": "hr@northwind.example"}, (A, D, Trace.DOMAIN, None)),
        ({"from_address": "hr@jobs.northwind.example"}, (A, D, Trace.DOMAIN, None)),
        ({"from_address": "hr@northwind.example", "subject": "AW: Thank you for this afternoon"},
         (A, C, Trace.DOMAIN, None)),
        ({"from_address": "hr@northwind.example", "subject": "Re: [2] Thank you for this afternoon"},
         (A, D, Trace.DOMAIN, None)),
        ({"from_address": "hr@northwind.example", "subject": "Thank you for this afternoon"},
         (A, D, Trace.DOMAIN, None)),
        ({"from_address": "hr@northwind.example", "nature": Nature.AUTO_REPLY}, (AUTO, C, Trace.DOMAIN, None)),
        ({"from_address": "hr@northwind.example", "nature": Nature.BULK}, None),
        ({"from_address": "hr@northwind.example", "nature": Nature.LIST}, None),
        ({"from_address": "hr@northwind.example", "at": ENDED - HOUR}, None),
        ({"from_address": "no-reply@northwind.example", "subject": "Your parcel is on its way"}, None),
        ({"from_address": "order-update@northwind.example", "subject": "Your order 303-33"}, None),
        ({"from_address": "newsletter@northwind.example", "subject": "Autumn at Northwind"}, None),
        ({"from_address": "newton@northwind.example", "subject": "Autumn"}, (A, D, Trace.DOMAIN, None)),
        ({"from_address": "no-reply@northwind.example", "subject": "Your application"}, (A, D, Trace.DOMAIN, None)),
        ({"from_address": "no-reply@northwind.example", "subject": "Update: Data Analyst (m/w/d)"},
         (A, D, Trace.DOMAIN, None)),
        # an applicant tracking system writes for them
        ({"from_address": "no-reply@us.greenhouse-mail.io", "from_name": "Northwind Hiring", "subject": "Interview"},
         (A, D, Trace.DOMAIN, None)),
        ({"from_address": "no-reply@us.greenhouse-mail.io", "from_name": "Globex", "subject": "Your interview"}, None),
        ({"from_address": "no-reply@us.greenhouse-mail.io", "from_name": "Northwindows", "subject": "Interview"}, None),
        # strangers, free mail, look-alikes
        ({"from_address": "friend@gmail.com"}, None),
        ({"from_address": "joel@northwind.example.villain.example"}, None),
        ({"from_address": "joel@xnorthwind.example"}, None),
        ({"from_address": "news@elsewhere.example", "subject": "Re: Thank you for this afternoon"}, None),
        ({"from_address": ""}, None),
        ({"thread": ("<somebody@else.example>",), "from_address": "x@elsewhere.example"}, None),
    ],
)  # fmt: skip
def test_whose_mail_it_is(fields: dict, expected: tuple | None) -> None:
    found = recognise(replace(MAIL, **fields), SOUGHT)
    if expected is None:
        assert found == ()
        return
    assert len(found) == 1
    one = found[0]
    assert (one.kind, one.state, one.trace, one.person_id) == expected
    assert (one.organisation_id, one.application_id, one.interview_id) == (10, 100, 1000)


def test_a_recruiter_of_two_organisations_is_asked_about() -> None:
    both = replace(
        SOUGHT, people=(*SOUGHT.people, SoughtPerson(organisation_id=20, person_id=8, address=MAIL.from_address))
    )
    found = recognise(MAIL, both)
    assert {(one.organisation_id, one.person_id, one.state) for one in found} == {(10, 5, D), (20, 8, D)}


def test_with_two_applications_the_subject_decides_or_it_is_about_both() -> None:
    second = replace(FIRST, application_id=101, interview_id=1001, role="Team lead", since=ENDED + DAY)
    both = replace(SOUGHT, matters=(FIRST, second))
    late = replace(MAIL, at=ENDED + 2 * DAY)
    assert [(one.application_id, one.interview_id) for one in recognise(late, both)] == [(None, None)]
    named = recognise(replace(late, subject="Team Lead: next steps"), both)
    assert [(one.application_id, one.interview_id) for one in named] == [(101, 1001)]
    # before the second interview it can only be about the first
    assert [one.application_id for one in recognise(MAIL, both)] == [100]
    # somebody who was in one of them alone
    apart = replace(SOUGHT, matters=(FIRST, replace(second, person_ids=frozenset({6}))))
    assert [one.application_id for one in recognise(late, apart)] == [100]


def test_of_two_rounds_it_is_about_the_newer_one() -> None:
    second = replace(FIRST, interview_id=1001, since=ENDED + DAY)
    both = replace(SOUGHT, matters=(second, FIRST))
    assert [one.interview_id for one in recognise(replace(MAIL, at=ENDED + 2 * DAY), both)] == [1001]
    assert [one.interview_id for one in recognise(MAIL, both)] == [1000]


def test_of_a_thread_the_letter_that_is_answered_counts() -> None:
    follow_up = replace(THANKS, letter_id=2, message_id="<follow@jobseeker.example>", since=SENT + 7 * DAY)
    letters = (THANKS, follow_up)
    answered = replace(MAIL, thread=(THANKS.token, THANKS.message_id), at=SENT + 9 * DAY)
    assert letter_of_thread(answered, letters) == THANKS
    both = replace(answered, thread=(THANKS.token, THANKS.message_id, follow_up.message_id))
    assert letter_of_thread(both, letters) == follow_up
    # by the token alone: the newest that had left by then
    assert letter_of_thread(replace(answered, thread=(THANKS.token,)), letters) == follow_up
    assert letter_of_thread(replace(answered, thread=(THANKS.token,), at=SENT + DAY), letters) == THANKS
    assert letter_of_thread(replace(answered, thread=()), letters) is None


# -- copies and reports -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "copy"),
    [
        ({"message_id": THANKS.message_id}, True),
        # Outlook.com has rewritten the Message-ID: the token, the person and the subject are left
        ({"message_id": "<x@outlook.example>", "thread": (THANKS.token,)}, True),
        ({"message_id": "<x@outlook.example>", "thread": (THANKS.token,), "subject": "Another"}, False),
        ({"message_id": "<x@outlook.example>", "thread": (THANKS.token,), "to": ("ana@northwind.example",)}, False),
        ({"message_id": "<x@outlook.example>", "thread": (THANKS.token,), "at": SENT - DAY}, False),
        ({"message_id": "<x@outlook.example>", "thread": ()}, False),
    ],
)
def test_a_copy_in_sent_is_known(fields: dict, copy: bool) -> None:
    mine = MailHead(
        from_address="alice@jobseeker.example",
        to=("joel@northwind.example",),
        subject="Thank you  for this afternoon",
        at=SENT,
    )
    assert is_copy_of(replace(mine, **fields), THANKS) is copy


@pytest.mark.parametrize(
    ("ids", "failed", "after", "expected"),
    [
        ([THANKS.message_id], [], HOUR, (1, True)),
        ([THANKS.message_id], ["another@northwind.example"], HOUR, (1, True)),
        (["<rewritten@outlook.example>", THANKS.token], ["Joel@Northwind.example"], HOUR, (1, True)),
        # the thread's token with another recipient: another letter of the thread
        (["<x@y.example>", THANKS.token], ["ana@northwind.example"], HOUR, None),
        # another mail of the user's, written elsewhere
        (["<x@y.example>"], ["joel@northwind.example"], HOUR, None),
        # nothing to go by but the address
        ([], ["joel@northwind.example"], HOUR, (1, True)),
        ([], ["joel@northwind.example"], 9 * DAY, None),
        ([], ["ana@northwind.example"], HOUR, None),
        # a wrong clock, or an earlier try with the same id
        ([THANKS.message_id], ["joel@northwind.example"], -HOUR, (1, False)),
        ([THANKS.message_id], ["joel@northwind.example"], -2 * DAY, None),
    ],
)
def test_which_letter_came_back(
    ids: list[str], failed: list[str], after: int, expected: tuple[int, bool] | None
) -> None:
    found = letter_of_report(ids, failed, SENT + after, [THANKS])
    assert (None if found is None else (found[0].letter_id, found[1])) == expected


def test_of_two_letters_to_one_address_a_report_without_ids_is_in_doubt() -> None:
    second = replace(THANKS, letter_id=2, message_id="<two@jobseeker.example>", since=SENT + HOUR)
    found = letter_of_report([], ["joel@northwind.example"], SENT + DAY, [THANKS, second])
    assert found == (second, False)


# -- what kind of mail ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "nature"),
    [
        ({}, Nature.PERSONAL),
        ({"auto-submitted": "no"}, Nature.PERSONAL),
        ({"x-autoreply": "no"}, Nature.PERSONAL),
        ({"precedence": "first-class"}, Nature.PERSONAL),
        ({"return-path": "<joel@northwind.example>"}, Nature.PERSONAL),
        ({"auto-submitted": "auto-replied"}, Nature.AUTO_REPLY),
        ({"auto-submitted": "Auto-Replied (vacation)"}, Nature.AUTO_REPLY),
        ({"auto-submitted": "auto-replied; owner-email=x"}, Nature.AUTO_REPLY),
        ({"auto-submitted": "auto-generated", "subject": "Automatic reply: Thank you"}, Nature.AUTO_REPLY),
        ({"auto-submitted": "auto-generated", "subject": "Automatische Antwort: Danke"}, Nature.AUTO_REPLY),
        ({"auto-submitted": "auto-generated", "subject": "Réponse automatique : Merci"}, Nature.AUTO_REPLY),
        ({"auto-submitted": "auto-generated", "subject": "Invitation: Second round"}, Nature.MACHINE),
        ({"x-autoreply": "yes"}, Nature.AUTO_REPLY),
        ({"x-autorespond": ""}, Nature.PERSONAL),
        ({"x-autorespond": "Out of office"}, Nature.AUTO_REPLY),
        ({"precedence": "auto_reply"}, Nature.AUTO_REPLY),
        ({"precedence": "bulk", "x-autoreply": "yes"}, Nature.AUTO_REPLY),
        ({"return-path": "<>"}, Nature.AUTO_REPLY),
        ({"content-type": "multipart/report; report-type=disposition-notification"}, Nature.AUTO_REPLY),
        ({"precedence": "bulk"}, Nature.BULK),
        ({"precedence": "bulk", "list-id": "<jobs.northwind.example>"}, Nature.LIST),
        ({"precedence": "junk"}, Nature.LIST),
        ({"auto-submitted": "auto-generated", "subject": "Automatikus válasz: Köszönöm"}, Nature.AUTO_REPLY),
        ({"precedence": "list"}, Nature.LIST),
        ({"list-id": "<jobs.northwind.example>"}, Nature.LIST),
        ({"list-unsubscribe": "<mailto:x@y.example>"}, Nature.BULK),
        ({"content-type": 'multipart/report;\n report-type="delivery-status"; boundary=x'}, Nature.REPORT),
        ({"content-type": "multipart/report; boundary=x"}, Nature.REPORT),
        ({"x-failed-recipients": "joel@northwind.example"}, Nature.REPORT),
        ({"return-path": "<>", "subject": "Undelivered Mail Returned to Sender"}, Nature.REPORT),
        ({"return-path": "<>", "subject": "Unzustellbar: Danke"}, Nature.REPORT),
        ({"subject": "Returned mail from a friend"}, Nature.PERSONAL),
        ({"subject": "failure notice", "from": "mailer-daemon@x.example"}, Nature.REPORT),
        ({"return-path": "<>", "from": "MAILER-DAEMON@x.example"}, Nature.REPORT),
    ],
)  # fmt: skip
def test_what_kind_of_mail_it_is(fields: dict[str, str], nature: Nature) -> None:
    fields = {"subject": "Re: Thank you", **fields}
    assert nature_of(fields, fields.get("from", "joel@northwind.example").lower()) == (nature, False)


@pytest.mark.parametrize(
    "subject",
    [
        "Out of office: Thank you", "I am out of the office until Monday", "Abwesenheitsnotiz", "Re: Automatic reply",
        "Fuera de la oficina", "Absence du bureau", "OOO until 3 January", "自动回复: 谢谢",
    ],
)  # fmt: skip
def test_a_subject_alone_makes_doubt_and_no_more(subject: str) -> None:
    assert nature_of({"subject": subject}, "joel@northwind.example") == (Nature.PERSONAL, True)


@pytest.mark.parametrize("subject", ["About the office", "Autonomous driving", "Out of curiosity", "Your absence note"])
def test_words_that_only_begin_alike_make_none(subject: str) -> None:
    assert nature_of({"subject": subject}, "joel@northwind.example") == (Nature.PERSONAL, False)


# -- what always holds ------------------------------------------------------------------------------------------------


def test_many_people_and_many_mails_are_matched_at_once() -> None:
    people = tuple(SoughtPerson(organisation_id=10, person_id=n, address=f"p{n}@x{n}.example") for n in range(3000))
    knows = Recogniser(replace(SOUGHT, people=people))
    heads = [replace(MAIL, from_address=f"p{n}@x{n}.example") for n in range(2990, 3010)] * 250
    assert sum(len(knows.recognise(head)) for head in heads) == 10 * 250


addresses = st.sampled_from(
    [
        MAIL.from_address,
        "hr@northwind.example",
        "kim@acme.example",
        "x@gmail.com",
        "alice@jobseeker.example",
        "",
        "@",
        "x",
    ]
)
heads = st.builds(
    MailHead,
    message_id=st.sampled_from(["<a@b>", THANKS.message_id]),
    thread=st.lists(st.sampled_from([THANKS.message_id, THANKS.token, "<x@y>"]), max_size=3).map(tuple),
    from_name=st.text(max_size=20),
    from_address=addresses,
    sender=addresses,
    to=st.lists(addresses, max_size=2).map(tuple),
    subject=st.text(max_size=60) | st.sampled_from(["Re: Thank you for this afternoon", "Your application"]),
    at=st.integers(0, 2 * SENT),
    written=st.sampled_from([0, SENT, ENDED - 30 * DAY]) | st.integers(0, 2 * SENT),
    nature=st.sampled_from(Nature),
    nature_in_doubt=st.booleans(),
)


@given(heads)
def test_what_always_holds_of_a_mail(head: MailHead) -> None:
    found = recognise(head, SOUGHT)
    assert len({one.organisation_id for one in found}) == len(found)
    for one in found:
        assert one.kind is not AnswerKind.BOUNCE
        assert same_mailbox(head.from_address) != "alice@jobseeker.example", "the user's own is nobody's answer"
        if one.trace is not Trace.THREAD:
            assert max(head.at, head.written) >= ENDED - 600, "what came before the interview is no answer to it"
            assert one.state is D or one.kind is AUTO or head.at >= ENDED - 600, "nor counts on the sender's word"
            assert head.nature not in {Nature.LIST, Nature.REPORT}
        if one.kind is A and one.state is C:
            assert head.nature is Nature.PERSONAL and not head.nature_in_doubt, "only what a person wrote stops a plan"
        if head.nature is Nature.AUTO_REPLY:
            assert one.kind is AUTO
        assert head.from_address != "x@gmail.com" or one.trace is Trace.THREAD or head.sender, "free mail has no house"


@given(heads)
def test_who_seeks_nothing_finds_nothing(head: MailHead) -> None:
    assert recognise(head, Sought(own=SOUGHT.own)) == ()


@given(st.text(max_size=40), st.sampled_from(["Re: ", "AW: ", "RE: RE: ", "Fwd: Re: ", "SV:", "回复\uff1a", "Re[2]: "]))
def test_the_bare_subject_is_what_was_answered(subject: str, prefix: str) -> None:
    assert bare_subject(prefix + subject) == bare_subject(subject)
