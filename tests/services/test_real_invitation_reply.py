"""An answer to an invitation by real programs: through Postfix into Dovecot, read by the calendar library."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import pytest
from icalendar import Calendar

from postview_desktop.domain.interview import Answered, Interview
from postview_desktop.domain.letter import Account, LetterState
from postview_desktop.files.invitation import read_invitation
from postview_desktop.files.invitation_reply import ProposedTime
from postview_desktop.services.outbox import deliver_round
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support import mail_stack
from tests.support.builders import put
from tests.support.clock import FixedClock
from tests.support.invitations import attendee, calendar, event
from tests.support.mail_servers import certificates
from tests.support.mail_stack import PASSWORDS, MailStack

WHY_NOT = mail_stack.why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

ALICE = "alice@jobseeker.example"
ODD = 'ORGANIZER;SENT-BY="mailto:desk@northwind.example";CN="Souza, Ana (Übersee)":MAILTO:Ana@northwind.example'


class Secrets:
    def read(self, name: str) -> str | None:
        return PASSWORDS[name]


def test_the_organiser_gets_a_reply_that_calendars_take(
    suite: Suite, store: Store, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates().write_authority(tmp_path / "authority.pem")))
    mine = attendee("Älice, the candidate", ALICE)
    path = tmp_path / "invitation.ics"
    path.write_bytes(
        calendar(event(ODD, mine, "RRULE:FREQ=WEEKLY;COUNT=2", sequence=3, start=":20261130T100000Z", end=None))
    )
    first, second = suite.imports.take(suite.imports.read([path])).taken
    with MailStack() as house:
        put(
            store,
            Account(name="Älice", address=ALICE, user=ALICE, host="localhost", port=house.smtps, security="tls"),
        )
        accepted = suite.invitations.reply(
            first.interview_id, Answered.ACCEPTED, "Mit Freude; bis dann, Ä" * 9, send=True
        )
        other = suite.invitations.propose(
            second.interview_id,
            ProposedTime(
                start=store.need(Interview, second.interview_id).start.replace(hour=15),
                end=store.need(Interview, second.interview_id).start.replace(hour=16),
                zone="Europe/London",
            ),
            send=True,
        )
        clock.advance(seconds=11)
        done = deliver_round(suite.outbox, Secrets())
        assert (done.trouble, set(done.sent)) == (None, {accepted.id, other.id})
        house.nothing_is_under_way()
        arrived = house.letters_of("ana@northwind.example")

    found = {}
    for raw in arrived:
        got = email.message_from_bytes(raw, policy=email.policy.default)
        assert got["To"].addresses[0].addr_spec == "Ana@northwind.example", "one recipient: the organiser"
        assert got["To"].addresses[0].display_name == "Souza, Ana (Übersee)"
        assert got["Cc"] is None
        text, part = got.iter_parts()
        assert text.get_content_type() == "text/plain"
        read = Calendar.from_ical(part.get_content())
        assert part.get_param("method") == read["METHOD"]
        (found[str(read["METHOD"])],) = read.walk("VEVENT")
        # Our own reader takes it for what it is, too.
        (heard,) = read_invitation(raw, "x.eml", "UTC").responses
        assert heard.uid == "one@northwind.example"
    reply, counter = found["REPLY"], found["COUNTER"]
    for one in (reply, counter):
        assert str(one["UID"]) == "one@northwind.example"
        assert one["SEQUENCE"] == 3
        assert str(one["ATTENDEE"]).lower() == f"mailto:{ALICE}"
        assert str(one["ORGANIZER"]) == "mailto:Ana@northwind.example"
    assert reply["ATTENDEE"].params["PARTSTAT"] == "ACCEPTED"
    assert reply.decoded("RECURRENCE-ID").isoformat() == "2026-11-30T10:00:00+00:00"
    assert "Mit Freude; bis dann, Ä" in str(reply["COMMENT"])
    assert counter.decoded("DTSTART").isoformat() == "2026-12-07T15:00:00+00:00"
    known = store.need(Interview, first.interview_id)
    assert (known.answered, known.answered_at) == (Answered.ACCEPTED, clock.now())
    assert store.need(Interview, second.interview_id).answered is Answered.TENTATIVE
    assert suite.letters.get(accepted.id).state is LetterState.SENT
