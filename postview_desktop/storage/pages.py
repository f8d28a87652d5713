"""The pages of a database file as they lie on the disk, the write-ahead log included: for files that SQLite refuses.

After https://www.sqlite.org/fileformat2.html. Nothing is believed that the file says of itself: each length and page
number is checked, and what does not hold raises `Unreadable`.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

MAGIC = b"SQLite format 3\x00"
TABLE_INNER, TABLE_LEAF, INDEX_INNER, INDEX_LEAF = 5, 13, 2, 10
_KINDS = (TABLE_INNER, TABLE_LEAF, INDEX_INNER, INDEX_LEAF)
_USUAL_SIZE = 4096
_LARGEST_ROW = 64 * 1024 * 1024
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_LOG_MAGIC = (0x377F0682, 0x377F0683)

Value = str | int | float | bytes | None
Record = tuple[Value, ...]


class Unreadable(Exception):
    """A page, a row or a whole file that does not make sense."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a tree. `children` are further pages, `rows` what could be read, with the rowid in a table (0 in an
    index); `torn` counts the rows of this page that do not make sense."""

    kind: int
    children: tuple[int, ...] = ()
    rows: tuple[tuple[int, Record], ...] = ()
    torn: int = 0


@dataclass(slots=True)
class Pages:
    """All pages of a file, with what its journal adds or takes back.

    `version` is its `user_version`, -1 where the header cannot be read.
    """

    size: int
    usable: int
    count: int
    version: int
    _content: bytes
    _logged: dict[int, bytes] = field(default_factory=dict[int, bytes])

    @classmethod
    def of(cls, path: Path) -> Pages:
        """The pages of a file and of the log beside it. Raises OSError."""
        content = path.read_bytes()
        logged, size, count = _committed(_beside(path, "-wal"))
        if not logged:
            logged, size, count = _rolled_back(_beside(path, "-journal"))
            # What an unfinished change had added is none of the database.
            content = content[: size * count] if logged and count else content
        return cls._made(content, logged, size, count)

    @classmethod
    def within(cls, image: bytes) -> Pages:
        """The pages of a database that is in memory."""
        return cls._made(image, {}, 0, 0)

    @classmethod
    def _made(cls, content: bytes, logged: dict[int, bytes], size: int, count: int) -> Pages:
        head = logged.get(1, content[:100])
        version = -1
        reserved = 0
        if head.startswith(MAGIC) and len(head) >= 100:
            (stated,) = struct.unpack_from(">H", head, 16)
            stated = 65_536 if stated == 1 else stated
            if 512 <= stated <= 65_536 and stated & (stated - 1) == 0:
                size, reserved = stated, head[20]
                (version,) = struct.unpack_from(">i", head, 60)
        size = size or _USUAL_SIZE
        count = max(count, -(-len(content) // size))
        return cls(size, size - reserved, count, version, content, logged)

    def raw(self, number: int) -> bytes:
        """A page's bytes. Raises Unreadable where the file has no such page."""
        if number in self._logged:
            return self._logged[number]
        start = (number - 1) * self.size
        found = self._content[start : start + self.size] if number > 0 else b""
        if len(found) != self.size:
            raise Unreadable(f"page {number} is missing")
        return found

    def page(self, number: int) -> Page:
        """A page of a tree. Raises Unreadable where it is none; torn rows in it are counted and left out."""
        data = self.raw(number)
        start = 100 if number == 1 else 0
        kind = data[start]
        if kind not in _KINDS:
            raise Unreadable(f"page {number} is no page of a tree")
        inner = kind in (TABLE_INNER, INDEX_INNER)
        (cells,) = struct.unpack_from(">H", data, start + 3)
        first = start + (12 if inner else 8)
        if first + 2 * cells > self.usable:
            raise Unreadable(f"page {number} counts too many rows")
        children: list[int] = []
        rows: list[tuple[int, Record]] = []
        torn = 0
        for place in struct.unpack_from(f">{cells}H", data, first):
            try:
                if not first + 2 * cells <= place < self.usable:
                    raise Unreadable("a row outside of its page")
                if inner:
                    children.append(struct.unpack_from(">I", data, place)[0])
                if kind != TABLE_INNER:
                    rows.append(self._row(data, place + (4 if inner else 0), in_table=kind == TABLE_LEAF))
            except (Unreadable, struct.error, IndexError, UnicodeDecodeError, OverflowError):
                torn += 1
        if inner:
            children.append(struct.unpack_from(">I", data, start + 8)[0])
        return Page(kind, tuple(children), tuple(rows), torn)

    def free(self) -> frozenset[int]:
        """Pages that the file says are free: what lies in them was deleted. As far as the list can be followed."""
        found: set[int] = set()
        try:
            (trunk,) = struct.unpack_from(">I", self.raw(1), 32)
            while trunk and trunk not in found and trunk <= self.count:
                found.add(trunk)
                data = self.raw(trunk)
                following, leaves = struct.unpack_from(">II", data, 0)
                if leaves > self.usable // 4 - 2:
                    break
                found.update(struct.unpack_from(f">{leaves}I", data, 8))
                trunk = following
        except Unreadable:
            pass
        return frozenset(found)

    def _row(self, data: bytes, place: int, *, in_table: bool) -> tuple[int, Record]:
        length, place = _varint(data, place)
        rowid = 0
        if in_table:
            rowid, place = _varint(data, place)
        if length > min(_LARGEST_ROW, self.count * self.size):
            raise Unreadable("a row that is longer than its file")
        return rowid, record(self._payload(data, place, length, in_table=in_table))

    def _payload(self, data: bytes, place: int, length: int, *, in_table: bool) -> bytes:
        most = self.usable - 35 if in_table else (self.usable - 12) * 64 // 255 - 23
        if length <= most:
            payload = data[place : place + length]
            if place + length > self.usable:
                raise Unreadable("a row that runs over its page")
            return payload
        least = (self.usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (self.usable - 4)
        here = here if here <= most else least
        (following,) = struct.unpack_from(">I", data, place + here)
        parts = [data[place : place + here]]
        missing = length - here
        seen: set[int] = set()
        while missing > 0:
            if following in seen:
                raise Unreadable("a row that runs in a circle")
            seen.add(following)
            page = self.raw(following)
            part = page[4 : min(self.usable, 4 + missing)]
            parts.append(part)
            missing -= len(part)
            (following,) = struct.unpack_from(">I", page, 0)
        return b"".join(parts)


def record(payload: bytes) -> Record:
    """The values of a row. Raises Unreadable, UnicodeDecodeError."""
    end, place = _varint(payload, 0)
    if not 0 < end <= len(payload):
        raise Unreadable("a row without a head")
    values: list[Value] = []
    body = end
    while place < end:
        kind, place = _varint(payload, place)
        size = _size_of(kind)
        raw = payload[body : body + size]
        if len(raw) != size:
            raise Unreadable("a value that is cut short")
        body += size
        values.append(_value(kind, raw))
    if body != len(payload) or place != end:
        raise Unreadable("a row that is not as long as it says")
    return tuple(values)


_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _size_of(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if not 0 <= kind < len(_SIZES):
        raise Unreadable("a value of no known kind")
    return _SIZES[kind]


def _value(kind: int, raw: bytes) -> Value:
    if kind >= 12:
        return raw.decode("utf-8") if kind % 2 else raw
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", raw)[0])
    return kind - 8 if kind > 7 else int.from_bytes(raw, "big", signed=True)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, and where the next thing begins."""
    value = 0
    for step in range(8):
        byte = data[place + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    value = value << 8 | data[place + 8]
    return (value - (1 << 64) if value >> 63 else value), place + 9


def _committed(log: bytes) -> tuple[dict[int, bytes], int, int]:
    """What a write-ahead log holds of whole transactions: pages, their size, and the pages in the database (0: none).

    By SQLite's own rule: up to the first frame whose salt or running sum is wrong.
    """
    if len(log) < 32:
        return {}, 0, 0
    magic, _, size, _, salt1, salt2, sum1, sum2 = struct.unpack_from(">8I", log)
    if magic not in _LOG_MAGIC or not 512 <= size <= 65_536 or size & (size - 1):
        return {}, 0, 0
    order = ">" if magic & 1 else "<"
    first, second = _running_sum(log[:24], order, 0, 0)
    if (first, second) != (sum1, sum2):
        return {}, 0, 0
    whole: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    count = 0
    for frame in _frames(log, size):
        number, commit, own1, own2, sum1, sum2 = struct.unpack_from(">6I", frame)
        first, second = _running_sum(frame[24:], order, *_running_sum(frame[:8], order, first, second))
        if (own1, own2) != (salt1, salt2) or (first, second) != (sum1, sum2) or number == 0:
            break
        pending[number] = frame[24:]
        if commit:
            whole.update(pending)
            pending.clear()
            count = commit
    return whole, size, count


def _rolled_back(journal: bytes) -> tuple[dict[int, bytes], int, int]:
    """What a journal for going back holds: the pages as they were, their size, and how many there were; {} and 0 where
    it holds nothing. A change that was not finished is undone by it, as SQLite does when it opens the file."""
    if len(journal) < 28 or not journal.startswith(_JOURNAL_MAGIC):
        return {}, 0, 0
    _, nonce, count, sector, size = struct.unpack_from(">5I", journal, 8)
    if not 512 <= size <= 65_536 or size & (size - 1) or not 32 <= sector <= 65_536:
        return {}, 0, 0
    found: dict[int, bytes] = {}
    for start in range(sector, len(journal) - size - 7, size + 8):
        (number,) = struct.unpack_from(">I", journal, start)
        data = journal[start + 4 : start + 4 + size]
        (stated,) = struct.unpack_from(">I", journal, start + 4 + size)
        if stated != (nonce + sum(data[size - 200 : 0 : -200])) & 0xFFFFFFFF or not number:
            break
        found.setdefault(number, data)
    return found, size, count


def _beside(path: Path, ending: str) -> bytes:
    beside = path.with_name(path.name + ending)
    return beside.read_bytes() if beside.exists() else b""


def _frames(log: bytes, size: int) -> Iterator[bytes]:
    for start in range(32, len(log) - size - 23, size + 24):
        yield log[start : start + size + 24]


def _running_sum(data: bytes, order: str, first: int, second: int) -> tuple[int, int]:
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
