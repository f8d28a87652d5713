"""What the world refuses, as data: the sentence for each problem is made in `wording.problems`."""

from __future__ import annotations

import errno
from enum import StrEnum
from pathlib import Path


class Problem(StrEnum):
    """Every refusal that a person may meet. Each has a sentence in `wording.problems`."""

    # files that are given to PostView
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"
    FILE_UNKNOWN_KIND = "file_unknown_kind"
    FILE_NOT_WRITABLE = "file_not_writable"
    NO_INVITATION = "no_invitation"
    WRAPPED_BY_OUTLOOK = "wrapped_by_outlook"
    """winmail.dat (TNEF): only Outlook opens it"""
    ONLY_AN_ANSWER = "only_an_answer"
    """a reply, a counter proposal or the like, to an invitation that is not here: it changes nothing by itself"""
    OWN_DUE_DAY = "own_due_day"
    """a day from PostView's own calendar export, which is worked out again and not imported"""
    BROKEN_CALENDAR = "broken_calendar"
    TOO_MANY_EVENTS = "too_many_events"
    NO_START = "no_start"
    BAD_START = "bad_start"
    UNKNOWN_ZONE = "unknown_zone"
    CANCELLED_UNKNOWN = "cancelled_unknown"
    STALE_UPDATE = "stale_update"
    ALREADY_THERE = "already_there"
    BROKEN_EXPORT = "broken_export"
    NEWER_EXPORT = "newer_export"
    NOT_EMPTY = "not_empty"
    # documents
    DOCUMENT_NOT_A_FILE = "document_not_a_file"
    """a folder or a device"""
    DOCUMENT_EMPTY = "document_empty"
    DOCUMENT_TOO_LARGE = "document_too_large"
    DOCUMENT_CHANGING = "document_changing"
    """somebody writes to it while it is copied"""
    DOCUMENT_MISSING = "document_missing"
    DOCUMENT_ALTERED = "document_altered"
    EXPORT_TOO_LARGE = "export_too_large"
    """by its documents"""
    DOCUMENTS_TOO_LARGE = "documents_too_large"
    """all those of one letter together"""
    NO_PROGRAM = "no_program"
    """nothing on this computer opens files of this kind"""
    # the data folder
    DATA_FOLDER_UNWRITABLE = "data_folder_unwritable"
    DATA_FOLDER_AWAY = "data_folder_away"
    """it was there: a stick pulled out, a network drive that is gone"""
    DATABASE_VANISHED = "database_vanished"
    """gone, while backups of it are there: no empty one is made in its place without a word"""
    DATABASE_NEWER = "database_newer"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_BUSY = "database_busy"
    DISK_FULL = "disk_full"
    ALREADY_RUNNING = "already_running"
    RUNNING_ELSEWHERE = "running_elsewhere"
    """on another computer that has the same folder"""
    NO_DISPLAY = "no_display"
    # backups
    NO_BACKUP = "no_backup"
    """not one, or damaged"""
    NEWER_BACKUP = "newer_backup"
    BACKUP_UNRELATED = "backup_unrelated"
    """its history and that of the damaged file part: rows with the same number are not the same"""
    ARCHIVE_TOO_LARGE = "archive_too_large"
    PASSPHRASE_NEEDED = "passphrase_needed"
    WRONG_ARCHIVE_PASSPHRASE = "wrong_archive_passphrase"
    BACKUP_FOLDER_UNWRITABLE = "backup_folder_unwritable"
    SECOND_FOLDER_AWAY = "second_folder_away"
    SECOND_FOLDER_INSIDE = "second_folder_inside"
    """it lies in the data folder, and would be lost with it"""
    LETTER_LEAVING = "letter_leaving"
    """one is being handed to the mail server at this moment"""
    STOPPED = "stopped"
    """by the user, who is not told so again"""
    # the lock of the database
    DATABASE_LOCKED = "database_locked"
    """it is locked, and no key was given"""
    WRONG_PASSPHRASE = "wrong_passphrase"
    WRONG_KEY = "wrong_key"
    """a whole key, but of another database (or the file is damaged where that is proven)"""
    PASSPHRASE_TOO_SHORT = "passphrase_too_short"
    KEY_RING_LACKS_KEY = "key_ring_lacks_key"
    """it is open, and the key of the database is not in it"""
    BAD_RECOVERY_KEY = "bad_recovery_key"
    """not what was shown once: letters are missing or mistyped"""
    NO_CIPHER = "no_cipher"
    """this installation has no SQLCipher"""
    # what is typed
    MISSING_FIELD = "missing_field"
    ENDS_BEFORE_START = "ends_before_start"
    BAD_ADDRESS = "bad_address"
    BAD_DATE = "bad_date"
    CONTROL_CHARACTERS = "control_characters"
    AGAINST_RULE = "against_rule"
    NEEDS_REASON = "needs_reason"
    NOT_IN_STATE = "not_in_state"
    GONE = "gone"
    CHANGED_SINCE = "changed_since"
    CANNOT_UNDO = "cannot_undo"
    NOT_KEPT = "not_kept"
    """what was typed cannot be saved right now, so nothing else is shown in its place"""
    PLACE_TAKEN = "place_taken"
    # moving in the calendar
    STAYS_AS_IT_WAS = "stays_as_it_was"
    """it is over: what has happened has happened on its day"""
    STAYS_AHEAD = "stays_ahead"
    """it is still to come, and the day or the hour that is wished is over"""
    NOT_TAKING_PLACE = "not_taking_place"
    NO_DAY_TO_MOVE = "no_day_to_move"
    """a reflection or a goal: it can be done on any day"""
    NO_HOUR_YET = "no_hour_yet"
    """a thank-you whose letter is not scheduled: its hour follows from the interview (T2)"""
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_FAR_AHEAD = "too_far_ahead"
    PLAN_CHANGED = "plan_changed"
    """the step of the plan that was meant is not the next one any more"""
    # mail
    NO_ACCOUNT = "no_account"
    NO_PASSWORD = "no_password"
    NO_SERVER = "no_server"
    SERVER_SILENT = "server_silent"
    CONNECTION_LOST = "connection_lost"
    NOT_SMTP = "not_smtp"
    NO_TLS = "no_tls"
    PLAIN_TEXT_REFUSED = "plain_text_refused"
    BAD_CERTIFICATE = "bad_certificate"
    SIGN_IN_REFUSED = "sign_in_refused"
    SIGN_IN_UNSUPPORTED = "sign_in_unsupported"
    APP_PASSWORD_NEEDED = "app_password_needed"
    """it takes only one that was made for this program"""
    SIGN_IN_PAGE_NEEDED = "sign_in_page_needed"
    """it takes no password at all, only what its own page gives (OAuth 2.0)"""
    SIGN_IN_ENDED = "sign_in_ended"
    """by its page: taken back, or run out"""
    SIGN_IN_NOT_FINISHED = "sign_in_not_finished"
    CLIENT_ID_NEEDED = "client_id_needed"
    CLIENT_ID_REFUSED = "client_id_refused"
    SETTINGS_NOT_FOUND = "settings_not_found"
    SETTINGS_UNPROVED = "settings_unproved"
    """only the DNS, which nobody signs, names the servers"""
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    MESSAGE_REFUSED = "message_refused"
    TRY_LATER = "try_later"
    WRITTEN_AS_MESSAGE = "written_as_message"
    """a short text for a messenger, without a subject: it is copied, and never goes as mail"""
    ADDRESS_CHANGED = "address_changed"
    DAY_PASSED = "day_passed"
    """the letter speaks of a day ("this afternoon") that is over there"""
    CLOCK_SET_BACK = "clock_set_back"
    """a letter was made ready while the computer's clock was ahead: nobody knows which day was meant"""
    ADDRESS_NOT_SUPPORTED = "address_not_supported"
    NOTHING_TO_ANSWER = "nothing_to_answer"
    """the interview came by no invitation that asks for an answer"""
    INVITATION_CHANGED = "invitation_changed"
    """an answer to it waits, and the invitation is another by now"""
    # answers
    NOT_IMAP = "not_imap"
    INBOX_REFUSED = "inbox_refused"
    """the server lets nobody search or read there, or sends more than anybody can want"""
    COPY_REFUSED = "copy_refused"
    """the server takes no copy of a sent letter into its folder"""
    NOT_LOOKED = "not_looked"
    """a follow-up waits because it is not known whether they have answered"""
    NO_SUCH_MAILBOX = "no_such_mailbox"
    MAILBOX_FULL = "mailbox_full"
    REFUSED_THERE = "refused_there"
    """their filter sent it back"""
    NOT_DELIVERED = "not_delivered"
    # a calendar elsewhere
    NO_CALDAV = "no_caldav"
    """what answers there is no calendar server"""
    CALENDAR_AWAY = "calendar_away"
    """not reached, silent, or out of order for now"""
    CALENDAR_UNSAFE = "calendar_unsafe"
    """no encryption, or it cannot prove who it is"""
    CALENDAR_SIGN_IN_REFUSED = "calendar_sign_in_refused"
    CALENDAR_NO_PASSWORD = "calendar_no_password"
    CALENDAR_NOT_ALLOWED = "calendar_not_allowed"
    CALENDAR_GONE = "calendar_gone"
    CALENDAR_FULL = "calendar_full"
    CALENDAR_MOVED = "calendar_moved"
    """the server sends us to another one, which is not told the password unasked"""
    CALENDAR_REFUSED = "calendar_refused"
    # key ring
    NO_KEY_RING = "no_key_ring"
    KEY_RING_LOCKED = "key_ring_locked"
    KEY_RING_SILENT = "key_ring_silent"
    KEY_RING_REFUSED = "key_ring_refused"
    # the desktop
    NO_MAIL_PROGRAM = "no_mail_program"


class PostviewError(Exception):
    """Something outside PostView said no. `details` holds the words that the sentence needs, as text."""

    def __init__(self, problem: Problem, **details: object) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.details: dict[str, str] = {name: str(value) for name, value in details.items()}

    def __str__(self) -> str:
        rest = ", ".join(f"{name}={value!r}" for name, value in self.details.items())
        return f"{self.problem.value}({rest})"


def disk_refusal(error: OSError, path: Path, problem: Problem = Problem.DATA_FOLDER_UNWRITABLE) -> PostviewError:
    """What the disk refused, told of a file in the data folder or of the folder itself.

    A full disk and a folder that has gone have words of their own; `problem` is for all else.
    """
    folder = path if path.is_dir() else path.parent
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        problem = Problem.DISK_FULL
    elif not folder.exists():
        problem = Problem.DATA_FOLDER_AWAY
    return PostviewError(problem, path=path, folder=folder, reason=error.strerror or str(error))
