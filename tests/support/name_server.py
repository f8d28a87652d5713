"""A name server on loopback with the records that a test gives it."""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass, field

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.resolver
import dns.rrset


@dataclass
class NameServer:
    """`with NameServer({("_imaps._tcp.tidy.example.", "SRV"): ["0 1 993 imap.tidy.example."]}) as server:`.

    `silent` where nobody answers. `asked` is every name and kind that was asked for.
    """

    records: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    silent: bool = False
    asked: list[tuple[str, str]] = field(default_factory=list)

    def __enter__(self) -> NameServer:
        self._sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._sock.bind(("127.0.0.1", 0))
        self._sock.settimeout(0.05)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._thread.join(3)
        self._sock.close()

    def resolver(self) -> dns.resolver.Resolver:
        made = dns.resolver.Resolver(configure=False)
        made.nameservers = ["127.0.0.1"]
        made.port = self._sock.getsockname()[1]
        return made

    def _serve(self) -> None:
        while not self._closing.is_set():
            with contextlib.suppress(TimeoutError, OSError):
                octets, sender = self._sock.recvfrom(4096)
                question = dns.message.from_wire(octets)
                asked = question.question[0]
                name, kind = asked.name.to_text(), dns.rdatatype.to_text(asked.rdtype)
                self.asked.append((name, kind))
                if self.silent:
                    continue
                answer = dns.message.make_response(question)
                answer.flags |= dns.flags.RA
                values = self.records.get((name, kind))
                if values is None:
                    answer.set_rcode(dns.rcode.NXDOMAIN)
                else:
                    answer.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *values))
                self._sock.sendto(answer.to_wire(), sender)
