"""The whole way with real programs: password from the real key ring, through real Postfix, into real Dovecot."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import pytest

from tests.support import key_ring, mail_stack
from tests.support.key_ring import KeyRing
from tests.support.mail_servers import certificates
from tests.support.mail_stack import PASSWORDS, MailStack

WHY_NOT = key_ring.why_not() or mail_stack.why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

ALICE = "alice@jobseeker.example"

SET_UP = """

from pathlib import Path
from postview_desktop.domain.letter import Account, LetterKind
from postview_desktop.services.outbox import deliver_round
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.secrets import Secrets
from tests.support.builders import put_interview
from tests.support.clock import FixedClock

clock = FixedClock()
secrets = Secrets()
suite = open_suite(Store.open(Path({database!r}), clock.now), clock, secrets)
"""

WRITE = (
    SET_UP
    + """
account = Account(
    name="Älice Field", address={user!r}, user={user!r}, host="localhost", port={port}, security={security!r}
)
suite.accounts.test(account, {password!r})
suite.accounts.save(account, {password!r})
interview = put_interview(suite.store, people=("Joel Katz", "Ana Souza"))
for met in suite.interviews.get(interview.id).people:
    first = met.person.name.split()[0]
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id, person_id=met.person.id)
    suite.letters.edit(
        letter.id,
        to_address=first.lower() + "@northwind.example",
        subject="Danke, " + first + " — für heute",
        body="Dear " + first + ",\\n\\nthank you for the goat, the ginger and the gruyère.\\n\\nÄlice\\n",
    )
    suite.outbox.schedule(letter.id, 0)
suite.store.close()
"""
)

DELIVER = (
    SET_UP
    + """
done = deliver_round(suite.outbox, secrets)
print(len(done.sent), done.trouble)
print(sorted(thanks.state.value for thanks in suite.letters.coverage(1).people))
suite.store.close()
"""
)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_two_letters_from_the_key_ring_to_the_inbox(tmp_path: Path, security: str) -> None:
    database = str(tmp_path / "postview.db")
    with KeyRing() as ring, MailStack() as house:
        ring.env["SSL_CERT_FILE"] = str(certificates().write_authority(tmp_path / "authority.pem"))
        port = house.smtps if security == "tls" else house.submission
        values = {
            "database": database,
            "user": ALICE,
            "port": port,
            "security": security,
            "password": PASSWORDS[ALICE],
        }
        ring.run(WRITE.format(**values))
        # another process, as on the next day: the password is in the key ring alone
        assert ring.run(DELIVER.format(**values)) == "2 None\n['sent', 'sent']\n"
        for first, other in (("joel", "ana"), ("ana", "joel")):
            house.nothing_is_under_way()
            (raw,) = house.letters_of(f"{first}@northwind.example")
            got = email.message_from_bytes(raw, policy=email.policy.default)
            assert got["Subject"] == f"Danke, {first.capitalize()} — für heute"
            assert got["From"].addresses[0].display_name == "Älice Field"
            assert "gruyère" in got.get_content()
            # Not the whole message: the random part of an identifier may well spell a short name.
            assert f"{other}@".encode() not in raw.lower()
            assert other not in f"{got['To']} {got['Subject']} {got.get_content()}".lower()
        # a second round finds nothing to do, and a locked key ring changes nothing
        assert ring.run(DELIVER.format(**values)).startswith("0 None\n")
        forms = [PASSWORDS[ALICE].encode(), PASSWORDS[ALICE].encode("latin-1")]
        for path in [*tmp_path.rglob("*"), *ring.home.rglob("*")]:
            if path.is_file():
                assert not any(form in path.read_bytes() for form in forms), path
