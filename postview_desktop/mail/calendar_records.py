"""What the DNS says of a domain's calendar server (SRV and TXT, RFC 6764).

Nobody signs these answers. A server within the domain is asked at once, its certificate being its proof; one outside of
it is named to the person, who types it if it is right: the password goes nowhere by the word of the DNS alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.mail.addresses import is_host_name
from postview_desktop.mail.service_records import records_of

Records = Callable[[str, str], list[Any]]
_SERVICE = "_caldavs._tcp."
LONGEST_PATH = 200


def no_records(_name: str, _kind: str) -> list[Any]:
    """For whom nothing is to be asked."""
    return []


def named_by_domain(domain: str, records: Records | None = None) -> str:
    """The address that a domain names for its calendars, "" for none.

    Raises PostviewError(CALENDAR_MOVED) where that is a server outside of the domain.
    """
    if "." not in domain or domain.replace(".", "").isdigit() or not is_host_name(domain):
        return ""
    ask = records or records_of()
    offered = [one for one in ask(f"{_SERVICE}{domain}", "SRV") if is_host_name(_name(one.target)) and one.port]
    if not offered:
        return ""
    best = min(offered, key=lambda one: (one.priority, -one.weight))
    host = _name(best.target)
    if host != domain and not host.endswith(f".{domain}"):
        raise PostviewError(Problem.CALENDAR_MOVED, server=domain, there=host)
    port = "" if best.port == 443 else f":{int(best.port)}"
    return f"https://{host}{port}{_path(ask(f'{_SERVICE}{domain}', 'TXT'))}"


def _path(texts: list[Any]) -> str:
    for text in texts:
        written = b"".join(text.strings).decode("ascii", "replace")
        name, _, path = written.partition("=")
        if name.strip().casefold() == "path" and path.startswith("/") and path.isprintable() and " " not in path:
            return path[:LONGEST_PATH]
    return ""


def _name(name: Any) -> str:
    return str(name.to_text(omit_final_dot=True)).lower().strip(".")
