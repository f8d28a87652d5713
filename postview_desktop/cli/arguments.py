"""What may stand behind `postview-desktop`, its help, and what it means as plain values."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from postview_desktop import APP_NAME, __version__
from postview_desktop.domain.given import sort_given

PROGRAM = "postview-desktop"
VERBS = (
    "import",
    "export",
    "due",
    "find",
    "deliver",
    "publish",
    "check",
    "rescue",
    "backup",
    "backups",
    "restore",
    "account",
)
FORMATS = ("json", "ics", "csv")

_ABOUT = "Looks after everything from the end of a job interview to the appointment letter in hand."

_USAGE = f"""{PROGRAM} [--data-dir DIR] [--hidden] [--demo] [FILE ...]
       {PROGRAM} [--data-dir DIR] VERB ...
       {PROGRAM} --quit | --self-check | --version | --help"""

_VERB_HELP = f"""\
Without a verb the window opens, and takes the invitations given as FILE (.ics or .eml). An address in place of a file
leads there and does nothing else: postview:interview/17, postview:calendar, mailto:somebody@you.met.

verbs (each has its own --help):
  import FILE...                        take invitations, or an export into an empty folder
  export --format json|ics|csv FILE     write everything into one file
  due [--on DATE] [--json]              what is due, and why
  find [--with-feelings] WORDS          everything in which these words stand
  deliver                               look for answers, send what is due, and end
  publish                               bring the calendar elsewhere up to date, and end
  check                                 prove that the database is sound
  rescue [--take both|backup|readable]  what can be had of a damaged one, and having it
  backup [--to FILE] [--encrypt]        keep everything twice, or as one file
  backups                               what backups there are
  restore NAME|FILE                     go back to a backup
  account add|test|list|remove          the mail account

examples:
  {PROGRAM} invitation.ics
  {PROGRAM} import ~/Downloads/*.ics
  {PROGRAM} export --format json backup.json
  {PROGRAM} due --on 2026-11-30
  {PROGRAM} --data-dir ~/second-search due --json

status: 0 all went well; 1 something was left or is still open; 2 it could not be done, and why is told in a sentence.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowOptions:
    """Open the window; `files` are handed to it, and `addresses` (`postview:`, `mailto:`) lead to a place in it.

    `quit` ends the PostView that runs with this folder.
    """

    data_dir: Path | None = None
    hidden: bool = False
    demo: bool = False
    quit: bool = False
    files: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """Prove that this installation is whole."""


@dataclass(frozen=True, slots=True)
class VerbCommand:
    """One verb of the terminal with its parsed arguments."""

    verb: str
    data_dir: Path | None
    arguments: argparse.Namespace


Command = WindowOptions | SelfCheck | VerbCommand


def parse(argv: Sequence[str]) -> Command:
    """What is wanted. Help, version and mistakes print and raise SystemExit (0, 0 and 2)."""
    verb_at = _verb_position(argv)
    if verb_at is None:
        return _parse_window(argv)
    verb = argv[verb_at]
    before = _shared(argparse.ArgumentParser(prog=PROGRAM, usage=_USAGE, add_help=False, allow_abbrev=False))
    shared = before.parse_args(list(argv[:verb_at]))
    parser = _verb_parser(verb)
    own = parser.parse_args(list(argv[verb_at + 1 :]))
    if verb == "export" and own.encrypt and (own.format != "json" or str(own.file) == "-"):
        parser.error("--encrypt is for --format json into a FILE")
    if verb == "backup" and own.encrypt and own.to is None:
        parser.error("--encrypt needs --to FILE: the folder of backups is as readable as the database")
    return VerbCommand(verb, own.data_dir or shared.data_dir, own)


def _verb_position(argv: Sequence[str]) -> int | None:
    """Where the first word stands that is no option, if it is a verb."""
    takes_value = False
    for position, word in enumerate(argv):
        if takes_value:
            takes_value = False
        elif word == "--data-dir":
            takes_value = True
        elif not word.startswith("-"):
            return position if word in VERBS else None
        elif word == "--":
            return None
    return None


def _parse_window(argv: Sequence[str]) -> Command:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        usage=_USAGE,
        description=_ABOUT,
        epilog=_VERB_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _shared(parser)
    parser.add_argument("--hidden", action="store_true", help="start in the tray, without a window (start at login)")
    parser.add_argument("--demo", action="store_true", help="open a throw-away folder with an invented job search")
    parser.add_argument("--quit", action="store_true", help="end the PostView that is running")
    parser.add_argument("--self-check", action="store_true", help="prove that this installation is whole, and end")
    parser.add_argument("--version", action="version", version=f"{APP_NAME} {__version__}")
    parser.add_argument(
        "given",
        nargs="*",
        metavar="FILE",
        help="invitations to take (.ics, .eml); or an address: postview:interview/17, mailto:somebody you met",
    )
    found = parser.parse_args(list(argv))
    if found.demo and found.data_dir is not None:
        parser.error("--demo has a folder of its own: leave out --data-dir")
    if found.self_check:
        return SelfCheck()
    given = sort_given(found.given)
    return WindowOptions(
        data_dir=found.data_dir,
        hidden=found.hidden,
        demo=found.demo,
        quit=found.quit,
        files=tuple(Path(file).absolute() for file in given.files),
        addresses=given.addresses,
    )


def _shared(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument(
        "--data-dir", type=_folder, metavar="DIR", help="keep the data in DIR (at first: the system's place for it)"
    )
    return parser


def _folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder is missing")
    return Path(text)


def _verb_parser(verb: str) -> argparse.ArgumentParser:
    about, examples = _VERBS[verb]
    parser = argparse.ArgumentParser(
        prog=f"{PROGRAM} {verb}",
        description=about,
        epilog="examples:\n" + "\n".join(f"  {PROGRAM} {example}" for example in examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _shared(parser)
    _ARGUMENTS[verb](parser)
    return parser


_VERBS: dict[str, tuple[str, tuple[str, ...]]] = {
    "import": (
        "Take invitations (.ics, or the mail .eml that carries one) as interviews, or an export (.json) into an empty\n"
        "folder. Each file is taken as a whole or told why not. Status 1 when anything was left.",
        ("import invitation.ics", "import --data-dir ~/new-search backup.json", "import --calendar everything.ics"),
    ),
    "export": (
        "Write everything into one file: json is complete and can be imported again (docs/format.md), ics is a\n"
        "calendar with alarms for a phone, csv a table for a spreadsheet. FILE may be - for the terminal.",
        ("export --format json backup.json", "export --format ics ~/interviews.ics", "export --format csv -"),
    ),
    "due": (
        "What is due, and why on that day. Status 0 also when nothing is.",
        ("due", "due --on tomorrow", "due --on 2026-11-30 --json"),
    ),
    "find": (
        "Everything in which these words stand, grouped by what it is. How words begin is enough, accents do not\n"
        "matter, and words that the shell keeps together by quotes stand together. Status 1 when nothing is found.",
        ("find northwind clocks", "find 'two clocks'"),
    ),
    "deliver": (
        "Send the letters whose time has come, and end. Letters that need you are named. Nothing is ever sent twice\n"
        "by itself. For timers (cron, systemd). Status 1 when a letter that was due did not go, or something that\n"
        "came in waits for your word.\n\n"
        "Where looking for answers is on (account add --look), it looks first, and says what it found: an answer\n"
        "stops the follow-up plan, a vacation reply does not, a letter that came back is marked undelivered, and in\n"
        "doubt follow-ups are held and you are asked. No follow-up leaves unless the look went well. What is read:\n"
        "the headers of mail that came in since the oldest open interview or letter, in all folders but drafts and\n"
        "what others share (in the folder of sent mail only while it is uncertain whether a letter left); of\n"
        "delivery reports also what they say. It is matched on this computer; nothing is marked as read or changed,\n"
        "and of mail that is nobody's answer nothing is kept.",
        ("deliver",),
    ),
    "publish": (
        "Bring the calendar elsewhere up to date once, and end; it is chosen in the window, under Settings. What was\n"
        "changed or deleted there is told, left as it is, and decided in the window. The password comes from the key\n"
        "ring; where it is not to be had there it is asked for, or read from the standard input when that is no\n"
        "terminal. For timers (cron, systemd). Status 1 when something is asked or could not be brought there.",
        ("publish", "publish < password-file"),
    ),
    "check": (
        "Prove that the database is sound: its pages, its links, and that it can be read to the end; and that every\n"
        "document is there and unchanged.",
        ("check", "check --data-dir ~/second-search"),
    ),
    "rescue": (
        "For a database that is damaged, gone, or changed by a newer PostView: tell what can be read of it, and which\n"
        'backups there are; with --take, put that in its place. The old file is kept, in the folder "damaged".\n'
        "Status 1 while something is wrong and nothing was taken yet.",
        ("rescue", "rescue --take both", "rescue --take backup --backup 20261123T091200Z-daily"),
    ),
    "backup": (
        "Make a backup: in the folder of backups (and the second one, where it is set), or with --to as one file,\n"
        "which can be restored on another computer. The passphrase is asked for, or read from the standard input when\n"
        "that is no terminal. Status 1 when the second folder could not be reached.",
        ("backup", "backup --to /media/stick/postview.zip", "backup --to postview.zip.age --encrypt"),
    ),
    "backups": (
        "List the backups in both folders, newest first, with what is in them. Status 1 when there is none.",
        ("backups",),
    ),
    "restore": (
        "Go back to a backup: by its name in the list, or a file that `backup --to` wrote. What is there now is\n"
        "backed up first. No letter leaves by it: those that were waiting are held.",
        ("restore 20261123T091200Z-daily", "restore /media/stick/postview.zip"),
    ),
    "account": (
        "Add (or replace), test, list or remove the mail account. Servers that are not in PostView's own table are\n"
        "asked for at the domain of the address, which is told its own name and nothing else. The password is asked\n"
        "for, or read from the standard input when that is no terminal, and kept in the key ring; it never stands on\n"
        "the command line. With --sign-in the provider's page opens in the browser in place of a password.\n"
        "`test` signs in where letters leave and where mail comes in, without sending or reading any. Looking for\n"
        "answers is off until --look asks for it; what it reads stands in `deliver --help`.",
        (
            "account list",
            "account add --address me@gmail.com --name 'Ana Doe' --look",
            "account add --address me@mail.example --host smtp.mail.example --imap-host imap.mail.example",
            "account add --address me@mail.example --host localhost --port 2525 --security plain < file",
            "account add --address me@outlook.com --sign-in microsoft --client-id ID",
            "account test",
            "account remove",
        ),
    ),
}


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--calendar", action="store_true", help="a whole calendar is meant: take up to 10,000 events")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", required=True, choices=FORMATS)
    parser.add_argument(
        "--with-feelings", action="store_true", help='json: also the pages "How it felt", which stay out otherwise'
    )
    parser.add_argument(
        "--without-documents", action="store_true", help="json: their names and notes only, not what is in them"
    )
    parser.add_argument("--encrypt", action="store_true", help="under a passphrase, in the age format")
    parser.add_argument("file", type=Path, metavar="FILE")


def _due_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", metavar="DATE", default="", help="as of this day: 2026-11-30, today or tomorrow")
    parser.add_argument("--json", action="store_true", help="for programs: a list of objects")


def _find_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--with-feelings", action="store_true", help='look through "how it felt" as well')
    parser.add_argument("words", nargs="+", metavar="WORDS")


def _no_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing more than what all verbs share."""


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="FILE", help="write everything into this one file")
    parser.add_argument("--encrypt", action="store_true", help="with --to: under a passphrase, in the age format")


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", metavar="NAME|FILE")


def _rescue_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--take",
        choices=("both", "backup", "readable"),
        default="",
        help="the backup and over it what can be read; the backup alone; what can be read alone",
    )
    parser.add_argument("--backup", metavar="NAME", default="", help="which one (at first: the newest good one)")


def _account_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("add", "test", "list", "remove"))
    parser.add_argument("--address", default="", help="the mail address that letters come from")
    parser.add_argument("--name", default="", help="your own name, as it stands in front of the address")
    parser.add_argument("--user", default="", help="the user name for signing in (at first: the address)")
    parser.add_argument("--host", default="", help="the server for sending (SMTP)")
    parser.add_argument("--port", type=int, default=0, help="at first 465 for tls, 587 for starttls")
    parser.add_argument("--security", choices=("tls", "starttls", "plain"), default="")
    parser.add_argument("--imap-host", default="", help="the server for incoming mail (IMAP)")
    parser.add_argument("--imap-port", type=int, default=0, help="at first 993 for tls, 143 for starttls")
    parser.add_argument("--imap-security", choices=("tls", "starttls", "plain"), default="")
    parser.add_argument(
        "--look", action=argparse.BooleanOptionalAction, default=None, help="look for answers there, or do not"
    )
    parser.add_argument(
        "--sign-in",
        choices=("password", "google", "microsoft"),
        default="",
        help="by a password, or by the provider's page in the browser (OAuth 2.0)",
    )
    parser.add_argument("--client-id", default="", help="your own client id for that page (docs/manual.md)")
    parser.add_argument("--no-test", action="store_true", help="keep it without trying to sign in first")


_ARGUMENTS = {
    "import": _import_arguments,
    "export": _export_arguments,
    "due": _due_arguments,
    "find": _find_arguments,
    "deliver": _no_arguments,
    "publish": _no_arguments,
    "check": _no_arguments,
    "rescue": _rescue_arguments,
    "backup": _backup_arguments,
    "backups": _no_arguments,
    "restore": _restore_arguments,
    "account": _account_arguments,
}
