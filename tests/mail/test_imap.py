"""Reading a mailbox that misbehaves: always a sentence, always an end, never the password, nothing changed there."""

from __future__ import annotations

import logging
import time
from datetime import UTC, datetime

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.mail.imap import Limits
from postview_desktop.mail.inbox import Folder, open_inbox
from postview_desktop.wording.problems import sentence
from tests.support.imap_servers import IMAP_FAULTS, Box, Mailbox, a_mail
from tests.support.mail_servers import PASSWORD, USER, Fault, certificates

QUICK = Limits(each=0.5, total=1.5, line=100_000, literal=50_000, all=400_000)
AT = 1795449600
SINCE = datetime.fromtimestamp(AT - 86400, UTC)


def account(house: Mailbox, **fields: object) -> Account:
    values: dict[str, object] = {
        "address": USER,
        "user": USER,
        "imap_host": "127.0.0.1",
        "imap_port": house.port,
        "imap_security": house.fault.security,
        **fields,
    }
    return Account(**values)  # pyright: ignore[reportArgumentType]


def read(house: Mailbox, limits: Limits = QUICK, **fields: object) -> list[tuple[int, str]]:
    """What a whole look does: folders, the inbox, heads."""
    context = certificates().client_context()
    with open_inbox(account(house, **fields), PASSWORD, limits=limits, context=context) as inbox:
        assert inbox.examine(inbox.to_read()[0]) == house.boxes["INBOX"].validity
        return [(uid, head.subject) for uid, head in inbox.heads(inbox.search(SINCE, 0))]


@pytest.mark.parametrize("fault", ["none", "none_tls", "none_starttls", "login_only", "by_token"])
def test_a_mailbox_is_read_whatever_the_way_in(fault: str) -> None:
    with Mailbox(fault) as house:
        house.boxes["INBOX"].put(a_mail(subject="=?utf-8?q?Gr=C3=BC=C3=9Fe?="), AT)
        assert read(house) == [(1, "Grüße")]
        assert house.signed_in == 1
        assert house.bodies == []


def test_nothing_is_asked_for_that_would_change_anything() -> None:
    with Mailbox() as house:
        house.boxes["INBOX"].put(a_mail(), AT)
        read(house)
    spoken = b"\n".join(house.commands).upper()
    assert b"EXAMINE" in spoken
    for word in (b"SELECT", b"STORE", b"EXPUNGE", b"DELETE", b"APPEND", b"COPY", b"MOVE", b"CLOSE"):
        assert word not in spoken


WHAT_IS_SAID = {
    "silent": {Problem.SERVER_SILENT},
    "hang_up_at_once": {Problem.CONNECTION_LOST, Problem.NOT_IMAP},
    "reset_at_once": {Problem.CONNECTION_LOST},
    "web_server": {Problem.NOT_IMAP},
    "mail_server_for_sending": {Problem.NOT_IMAP},
    "bye": {Problem.INBOX_REFUSED},
    "preauth": {Problem.NO_TLS},
    "endless_banner": {Problem.NOT_IMAP},
    "endless_greetings": {Problem.SERVER_SILENT, Problem.NOT_IMAP},
    "one_byte_a_second": {Problem.SERVER_SILENT},
    "garbage": {Problem.NOT_IMAP},
    "no_starttls": {Problem.NO_TLS},
    "starttls_refused": {Problem.NO_TLS},
    "starttls_bad": {Problem.NO_TLS},
    "starttls_injected": {Problem.NO_TLS},
    "starttls_then_plain_text": {Problem.NO_TLS},
    "wrong_name": {Problem.BAD_CERTIFICATE},
    "expired": {Problem.BAD_CERTIFICATE},
    "stranger": {Problem.BAD_CERTIFICATE},
    "starttls_expired": {Problem.BAD_CERTIFICATE},
    "no_way_in": {Problem.SIGN_IN_UNSUPPORTED},
    "auth_unavailable": {Problem.INBOX_REFUSED},
    "auth_echoes": {Problem.SIGN_IN_REFUSED},
    "login_echoes": {Problem.SIGN_IN_REFUSED},
    "examine_echoes": {Problem.INBOX_REFUSED},
    "auth_silent": {Problem.SERVER_SILENT},
    "list_no": {Problem.INBOX_REFUSED},
    "list_garbage": {Problem.NOT_IMAP},
    "examine_no": {Problem.INBOX_REFUSED},
    "examine_bad": {Problem.INBOX_REFUSED},
    "search_no": {Problem.INBOX_REFUSED},
    "search_words": {Problem.NOT_IMAP, Problem.INBOX_REFUSED},
    "search_endless": {Problem.INBOX_REFUSED},
    "fetch_drops": {Problem.CONNECTION_LOST},
    "fetch_huge_literal": {Problem.INBOX_REFUSED},
    "fetch_number_without_end": {Problem.INBOX_REFUSED, Problem.NOT_IMAP},
    "fetch_endless_literals": {Problem.INBOX_REFUSED},
    "fetch_one_byte_a_second": {Problem.SERVER_SILENT},
    "fetch_deeply_nested": {Problem.NOT_IMAP},
    "fetch_garbage": {Problem.NOT_IMAP, Problem.INBOX_REFUSED},
    "fetch_foreign_tag": {Problem.NOT_IMAP},
    "fetch_bye": {Problem.NOT_IMAP, Problem.CONNECTION_LOST},
    "fetch_silent": {Problem.SERVER_SILENT},
}


def test_every_fault_has_its_sentence_here() -> None:
    behaves = {"none", "none_tls", "none_starttls", "login_only", "by_token"}
    assert set(WHAT_IS_SAID) == set(IMAP_FAULTS) - behaves
    assert len(WHAT_IS_SAID) >= 40


@pytest.mark.parametrize("fault", WHAT_IS_SAID)
def test_a_server_that_misbehaves(fault: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Mailbox(fault) as house:
        house.boxes["INBOX"].put(a_mail(), AT)
        began = time.monotonic()
        with pytest.raises(PostviewError) as refused:
            read(house)
        assert time.monotonic() - began < 4, "there is an end to it"
    assert refused.value.problem in WHAT_IS_SAID[fault], str(refused.value)
    assert refused.value.details["host"] == "127.0.0.1"
    told = sentence(refused.value) + str(refused.value) + caplog.text
    for part in (PASSWORD, PASSWORD.replace("\\", ""), "wörd", "wrd", "w\\xc3", repr(PASSWORD.encode())):
        assert part not in told
    # Where no encryption was to be had, not a word of the sign-in left.
    if refused.value.problem in {Problem.NO_TLS, Problem.BAD_CERTIFICATE}:
        assert not any(b"AUTHENTICATE" in line or b"LOGIN " in line for line in house.commands)


def test_a_wrong_password_is_told_with_the_servers_words() -> None:
    with Mailbox() as house, pytest.raises(PostviewError) as refused:
        context = certificates().client_context()
        with open_inbox(account(house), "wrong", limits=QUICK, context=context):
            pass
    assert refused.value.problem is Problem.SIGN_IN_REFUSED
    assert "who are you" in refused.value.details["answer"]


def test_plain_text_goes_to_this_computer_only() -> None:
    with (
        pytest.raises(PostviewError) as refused,
        open_inbox(Account(user="a", imap_host="imap.jobseeker.example", imap_port=143, imap_security="plain"), "x"),
    ):
        pass
    assert refused.value.problem is Problem.PLAIN_TEXT_REFUSED


@pytest.mark.parametrize("secret", ["a\r\nA1 LOGOUT", "a\x00b"])
def test_a_password_that_would_be_a_command_is_not_sent(secret: str) -> None:
    with (
        Mailbox() as house,
        pytest.raises(PostviewError) as refused,
        open_inbox(account(house), secret, limits=QUICK),
    ):
        pass
    assert refused.value.problem is Problem.CONTROL_CHARACTERS
    assert house.commands == []


def test_nobody_there() -> None:
    with Mailbox() as house:
        pass
    with pytest.raises(PostviewError) as refused:
        read(house)
    assert refused.value.problem is Problem.NO_SERVER


# -- folders, marks and amounts ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("boxes", "read_there", "sent"),
    [
        ({"INBOX": ""}, ["INBOX"], []),
        ({"INBOX": "", "Spam": "\\Junk", "Sent": "\\Sent"}, ["INBOX", "Spam"], ["Sent"]),
        (
            {"INBOX": "", "[Gmail]": "\\Noselect", "[Gmail]/All Mail": "\\All", "[Gmail]/Spam": "\\Junk",
             "[Gmail]/Sent Mail": "\\Sent", "Archive": "\\Archive", "Jobs": "", "[Gmail]/Bin": "\\Trash"},
            ["INBOX", "[Gmail]/All Mail", "[Gmail]/Spam", "[Gmail]/Bin"],
            ["[Gmail]/Sent Mail"],
        ),
        ({"INBOX": "", "Archive": "\\Archive"}, ["INBOX", "Archive"], []),
        ({"INBOX": "", "INBOX/Gesendete Objekte": "", "INBOX/Spamverdacht": ""},
         ["INBOX", "INBOX/Spamverdacht"], ["INBOX/Gesendete Objekte"]),
        # what the server says counts, not what a folder is called
        ({"INBOX": "", "Sent": "", "Verschickt": "\\Sent"}, ["INBOX", "Sent"], ["Verschickt"]),
        # what mail is sorted into, by a rule or by hand; not what holds nothing that came in
        (
            {"INBOX": "", "Jobs/Northwind": "", "Papierkorb": "\\Trash", "Archives/2026": "", "Archives": "",
             "Entw&APw-rfe": "", "Drafts": "\\Drafts", "Kalender": "", "Postausgang": "", "Spam": "\\Junk"},
            ["INBOX", "Archives", "Jobs/Northwind", "Archives/2026", "Entwürfe", "Spam", "Papierkorb"],
            [],
        ),
        ({"INBOX": "", "Entw&APw-rfe": "", "INBOX/Drafts": ""}, ["INBOX"], []),
        ({"INBOX": "", "Sent": "\\Noselect"}, ["INBOX"], []),
    ],
)  # fmt: skip
def test_which_folders_are_read(boxes: dict[str, str], read_there: list[str], sent: list[str]) -> None:
    with Mailbox() as house:
        house.boxes = {name: Box(flags) for name, flags in boxes.items()}
        with open_inbox(account(house), PASSWORD, limits=QUICK) as inbox:
            assert [folder.name for folder in inbox.to_read()] == read_there
            assert [folder.name for folder in inbox.of_sent_mail()] == sent


def test_shared_folders_and_those_of_others_are_left_alone() -> None:
    with Mailbox(Fault({}, abilities=("AUTH=PLAIN", "NAMESPACE"))) as house:
        house.boxes = {name: Box() for name in ("INBOX", "Jobs", "Shared/Board", "Other Users/bob/INBOX")}
        with open_inbox(account(house), PASSWORD, limits=QUICK) as inbox:
            assert [folder.name for folder in inbox.to_read()] == ["INBOX", "Jobs"]


def test_where_nothing_came_nothing_is_searched() -> None:
    with Mailbox() as house:
        house.boxes["INBOX"].put(a_mail(), AT)
        with open_inbox(account(house), PASSWORD, limits=QUICK) as inbox:
            inbox.examine(Folder(name="INBOX", use="inbox"))
            assert inbox.newest == 1
            assert inbox.search(SINCE, 1) == []
    assert not any(b"SEARCH" in command for command in house.commands)


def test_a_folder_that_cannot_be_opened_is_passed_by_unless_it_is_the_inbox() -> None:
    with Mailbox() as house, open_inbox(account(house), PASSWORD, limits=QUICK) as inbox:
        assert inbox.examine(Folder(name="Junk", use="junk")) is None
        assert inbox.examine(Folder(name="INBOX", use="inbox")) == 7


def test_only_what_is_new_is_asked_for() -> None:
    with Mailbox() as house:
        for _ in range(3):
            house.boxes["INBOX"].put(a_mail(), AT)
        with open_inbox(account(house), PASSWORD, limits=QUICK) as inbox:
            inbox.examine(Folder(name="INBOX", use="inbox"))
            assert inbox.search(SINCE, 0) == [1, 2, 3]
            assert inbox.search(SINCE, 2) == [3]
            assert inbox.search(SINCE, 3) == []
            assert inbox.search(datetime.fromtimestamp(AT + 5 * 86400, UTC), 0) == []


def test_a_mailbox_without_end_is_read_in_parts() -> None:
    few = Limits(each=2, total=5, heads=250)
    with Mailbox() as house:
        for number in range(400):
            house.boxes["INBOX"].put(a_mail(subject=str(number)), AT)
        with open_inbox(account(house), PASSWORD, limits=few) as inbox:
            inbox.examine(Folder(name="INBOX", use="inbox"))
            uids = inbox.search(SINCE, 0)
            wanted = inbox.affordable(uids)
            assert wanted == uids[:250]
            assert len(list(inbox.heads(wanted))) == 250
            assert inbox.affordable(uids[250:]) == []


def test_a_report_is_cut_off() -> None:
    with Mailbox() as house:
        house.boxes["INBOX"].put(a_mail(body="x" * 2_000_000), AT)
        with open_inbox(account(house), PASSWORD, limits=Limits(each=2, total=5)) as inbox:
            inbox.examine(Folder(name="INBOX", use="inbox"))
            assert len(inbox.report(1)) == 256 * 1024
