"""A real mail house on loopback: Postfix takes letters in (587 and 465 style), Dovecot keeps them for IMAP.

Who is away (`AWAY`) has Dovecot answer for them (Sieve's vacation), and what is sent to nobody comes back as a
delivery report. Everything lives in one folder and on free ports; nothing can leave the machine. Needs root (Postfix
insists) and the Debian packages dovecot-imapd, dovecot-lmtpd, dovecot-sieve and postfix.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import imaplib
import json
import os
import pwd
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
from pathlib import Path

from tests.support.mail_servers import certificates

PASSWORDS = {
    "alice@jobseeker.example": 'pa ss"wörd\\1',
    "bea@jobseeker.example": "app-password-abcd-efgh",
    "joel@northwind.example": "joel-pass",
    "ana@northwind.example": "ana-pass",
    "carol@northwind.example": "carol-pass",
}
AWAY = "carol@northwind.example"
NOBODY = "nobody@northwind.example"
"""Taken by the house for sending, and sent back as a report: there is no such mailbox."""
LARGEST = 200_000

_VACATION = f"""\
require ["vacation", "vacation-seconds"];
vacation :seconds 1 :subject "Out of office: Carol" :addresses ["{AWAY}"]
"I am away until Monday and will read your message then.";
"""

_DOVECOT = """\
base_dir = {folder}/dovecot/run
state_dir = {folder}/dovecot/state
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
ssl = required
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
disable_plaintext_auth = yes
passdb {{
  driver = passwd-file
  args = username_format=%u {folder}/users
  mechanisms = plain login
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {folder}/users
}}
mail_location = maildir:~/Maildir
mail_privileged_group =
postmaster_address = postmaster@jobseeker.example
protocol lmtp {{
  mail_plugins = $mail_plugins sieve
}}
submission_host = 127.0.0.1:{relay}
plugin {{
  sieve = file:~/sieve;active=~/active.sieve
  sieve_extensions = +vacation-seconds
  sieve_vacation_min_period = 0
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
  mailbox Junk {{
    auto = subscribe
    special_use = \\Junk
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  chroot =
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service auth {{
  chroot =
  inet_listener sasl {{
    port = {sasl}
  }}
}}
service anvil {{
  chroot =
  # Who has said a wrong password would wait longer and longer with each sign-in.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""

_OAUTH = """\
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={folder}/keys/
username_attribute = email
issuers = {issuer}
"""

_MAIN_CF = """\
compatibility_level = 3.6
queue_directory = {folder}/postfix/spool
data_directory = {folder}/postfix/data
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.jobseeker.example
mydestination =
alias_maps =
local_recipient_maps =
disable_dns_lookups = yes
mynetworks = 127.0.0.0/8
default_transport = error:5.4.4 nothing leaves the tests
virtual_mailbox_domains = jobseeker.example, northwind.example
virtual_mailbox_maps = texthash:{folder}/mailboxes
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
message_size_limit = {largest}
mailbox_size_limit = 0
smtpd_tls_cert_file = {folder}/server.pem
smtpd_tls_key_file = {folder}/server.key
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{sasl}
smtpd_sender_login_maps = texthash:{folder}/owners
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = check_recipient_access texthash:{folder}/refused, permit_sasl_authenticated, reject
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_error_sleep_time = 0
"""

_MASTER_CF = """\
127.0.0.1:{relay} inet n - n - - smtpd
  -o smtpd_relay_restrictions=permit_mynetworks,reject
  -o smtpd_recipient_restrictions=permit_mynetworks,reject
  -o smtpd_sender_restrictions=
127.0.0.1:{submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_tls_auth_only=yes
127.0.0.1:{smtps} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


_KEY = b"a key that signs the tokens of the tests"
_ISSUER = "tests"


def access_token(address: str, seconds: int = 3600) -> str:
    """A token that lets somebody in by XOAUTH2, for so long: a JWT that Dovecot checks by itself."""

    def coded(octets: bytes) -> bytes:
        return base64.urlsafe_b64encode(octets).rstrip(b"=")

    now = int(time.time())
    claims = {"iss": _ISSUER, "sub": address, "email": address, "iat": now - 3600, "exp": now + seconds}
    text = coded(b'{"alg":"HS256","typ":"JWT"}') + b"." + coded(json.dumps(claims).encode())
    return (text + b"." + coded(hmac.new(_KEY, text, hashlib.sha256).digest())).decode()


def why_not() -> str:
    """Why the mail house cannot be started here, or ""."""
    missing = [name for name in ("dovecot", "postfix", "setpriv") if shutil.which(name, path=_PATH) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    return "" if os.geteuid() == 0 else "Postfix is started by root only"


_AS_DOVECOT = ["setpriv", "--reuid=dovecot", "--regid=dovecot", "--clear-groups"]
_PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"


class MailStack:
    """`with MailStack() as house:`. Ports `submission` (STARTTLS), `smtps` (TLS) and `imaps`."""

    host = "127.0.0.1"

    def __enter__(self) -> MailStack:
        # Not pytest's folder: its parents are closed to other users, and Dovecot runs as one.
        self.folder = Path(tempfile.mkdtemp(prefix="pv-mail-"))
        self.folder.chmod(0o755)
        self.imaps, self.lmtp, self.sasl, self.submission, self.smtps, self.relay = _free_ports(6)
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if (self.folder / "postfix" / "main.cf").exists():
            self._postfix("stop")
        process: subprocess.Popen[bytes] | None = getattr(self, "_dovecot", None)
        if process is not None:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self) -> None:
        user = pwd.getpwnam("dovecot")
        chain = certificates().by_name["good"]
        chain.private_key_pem.write_to_path(str(self.folder / "server.key"))
        (self.folder / "server.pem").write_bytes(b"".join(pem.bytes() for pem in chain.cert_chain_pems))
        values: dict[str, object] = {
            "folder": self.folder,
            "user": "dovecot",
            "group": "dovecot",
            "largest": LARGEST,
            **{name: getattr(self, name) for name in ("imaps", "lmtp", "sasl", "submission", "smtps", "relay")},
        }
        home = f"{user.pw_uid}:{user.pw_gid}::{self.folder}/mail"
        (self.folder / "users").write_text(
            "".join(f"{name}:{{PLAIN}}{secret}:{home}/{name}::\n" for name, secret in PASSWORDS.items())
        )
        (self.folder / "mailboxes").write_text("".join(f"{name} there\n" for name in (*PASSWORDS, NOBODY)))
        (self.folder / "owners").write_text("".join(f"{name} {name}\n" for name in PASSWORDS))
        (self.folder / "refused").write_text(
            "refused.example 550 5.1.1 No such user here\ngreylist.example 450 4.2.0 Greylisted, try again later\n"
        )
        (self.folder / "oauth2.conf").write_text(_OAUTH.format(folder=self.folder, issuer=_ISSUER))
        (self.folder / "keys/default/HS256").mkdir(parents=True)
        (self.folder / "keys/default/HS256/default").write_bytes(base64.b64encode(_KEY))
        for part in ("mail", "dovecot/run", "dovecot/state"):
            (self.folder / part).mkdir(parents=True)
        away = self.folder / "mail" / AWAY
        away.mkdir()
        (away / "active.sieve").write_text(_VACATION)
        (self.folder / "dovecot.conf").write_text(_DOVECOT.format_map(values))
        for path in self.folder.rglob("*"):
            os.chown(path, user.pw_uid, user.pw_gid)
        os.chown(self.folder, user.pw_uid, user.pw_gid)
        self._dovecot = subprocess.Popen(
            [*_AS_DOVECOT, "dovecot", "-F", "-c", str(self.folder / "dovecot.conf")],
            env={**os.environ, "PATH": _PATH},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        house = self.folder / "postfix"
        (house / "spool").mkdir(parents=True)
        (house / "data").mkdir()
        shutil.chown(house / "data", "postfix")
        (house / "main.cf").write_text(_MAIN_CF.format_map(values))
        (house / "master.cf").write_text(_MASTER_CF.format_map(values))
        started = self._postfix("start")
        if started.returncode:
            raise RuntimeError(f"postfix: {started.stdout}{started.stderr}")
        for port in (self.imaps, self.lmtp, self.sasl, self.submission, self.smtps, self.relay):
            _wait_for(port)

    def _postfix(self, verb: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["postfix", "-c", str(self.folder / "postfix"), verb],
            capture_output=True,
            text=True,
            env={**os.environ, "PATH": _PATH},
        )

    def letter(self, address: str, message_id: str, patience: float = 15) -> bytes:
        """The raw message with this id in somebody's inbox, as soon as it is there."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            for raw in self.letters_of(address):
                if message_id.encode() in raw:
                    return raw
            time.sleep(0.1)
        raise LookupError(f"{message_id} did not arrive at {address}")

    def empty(self, address: str, folder: str = "INBOX") -> None:
        """Throws away what lies in somebody's inbox, or in another folder."""
        with self._opened(address) as box:
            if box.select(folder)[1] != [b"0"]:
                box.store("1:*", "+FLAGS", "\\Deleted")
                box.expunge()

    def letters_of(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """The raw messages in somebody's inbox, or in another folder, read by IMAP."""
        with self._opened(address) as box:
            box.select(folder, readonly=True)
            _, numbers = box.search(None, "ALL")
            return [box.fetch(number, "(RFC822)")[1][0][1] for number in numbers[0].split()]

    def flags_of(self, address: str, folder: str = "INBOX") -> list[str]:
        """The flags of everything that lies in a folder, as the server tells them."""
        with self._opened(address) as box:
            box.select(folder, readonly=True)
            return [line.decode() for line in box.fetch("1:*", "(FLAGS)")[1] if isinstance(line, bytes)]

    def keep(self, address: str, folder: str, raw: bytes, at: int) -> None:
        """Puts a message into a folder, as a provider does that keeps a copy of what was sent."""
        with self._opened(address) as box:
            box.append(folder, "", imaplib.Time2Internaldate(at), raw)

    def _opened(self, address: str) -> imaplib.IMAP4_SSL:
        box = imaplib.IMAP4_SSL(self.host, self.imaps, ssl_context=certificates().client_context(), timeout=10)
        secret = PASSWORDS[address]
        if secret.isascii():
            box.login(address, secret)
        else:
            box.authenticate("PLAIN", lambda _: f"\0{address}\0{secret}".encode())
        return box

    def nothing_is_under_way(self, patience: float = 15) -> None:
        """Waits until Postfix has handed on all that it took."""
        queues = [self.folder / "postfix" / "spool" / name for name in ("incoming", "active", "maildrop", "deferred")]
        end = time.monotonic() + patience
        while any(path.is_file() for queue in queues for path in queue.rglob("*")):
            if time.monotonic() > end:
                raise RuntimeError("letters stay in Postfix's queue")
            time.sleep(0.05)

    @property
    def context(self) -> ssl.SSLContext:
        return certificates().client_context()


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [sock.getsockname()[1] for sock in sockets]
    for sock in sockets:
        sock.close()
    return ports


def _wait_for(port: int, patience: float = 20) -> None:
    end = time.monotonic() + patience
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise RuntimeError(f"nobody listens at 127.0.0.1:{port}") from None
            time.sleep(0.05)
