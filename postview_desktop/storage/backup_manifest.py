"""What a backup says of itself: a small JSON file beside its database, and in an archive."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, cast

from postview_desktop import APP_NAME, __version__
from postview_desktop.domain.attachment import is_digest
from postview_desktop.domain.backup import Backup, BackupReason

FORMAT = "postview-backup"
VERSION = 1
ENDING = ".json"
DATABASE_ENDING = ".sqlite"
LARGEST = 16 * 1024 * 1024
"""Bytes of a manifest that are read: some 100,000 documents."""


class BadManifest(ValueError):
    """It is none, or says what cannot be."""


class NewerManifest(BadManifest):
    """A newer PostView wrote it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """`made_at` in epoch seconds, `made_on` the user's day then; `sha256` that of the database's file. `documents`
    are digest and size of each content that belongs to it. `key_id` names the key of a locked database."""

    made_at: int
    made_on: date
    reason: BackupReason
    size: int
    sha256: str
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    documents: Mapping[str, int] = field(default_factory=dict[str, int])
    schema: int = 0
    made_by: str = f"{APP_NAME} {__version__}"
    key_id: str = ""

    def to_bytes(self) -> bytes:
        document: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "made_by": self.made_by,
            "made_at": self.made_at,
            "made_on": self.made_on.isoformat(),
            "reason": self.reason.value,
            "schema": self.schema,
            "database": {"size": self.size, "sha256": self.sha256, "key": self.key_id},
            "counts": dict(self.counts),
            "documents": [{"digest": digest, "size": size} for digest, size in sorted(self.documents.items())],
        }
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")

    def backup(self, path: Path, *, second: bool = False, sound: bool = True) -> Backup:
        """The backup at `path` as this tells it."""
        return Backup(
            path=path,
            made_at=self.made_at,
            made_on=self.made_on,
            reason=self.reason,
            database_bytes=self.size,
            documents=len(self.documents),
            document_bytes=sum(self.documents.values()),
            counts=self.counts,
            schema=self.schema,
            version=self.made_by.removeprefix(f"{APP_NAME} "),
            second=second,
            sound=sound,
        )


def from_bytes(data: bytes) -> Manifest:
    """Read a manifest and check all of it. BadManifest; NewerManifest."""
    try:
        found = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise BadManifest("no JSON") from error
    document = _dict(found, "document")
    if document.get("format") != FORMAT:
        raise BadManifest("format")
    if _number(document, "version") > VERSION:
        raise NewerManifest("version")
    database = _dict(document.get("database"), "database")
    sha256 = database.get("sha256")
    if not isinstance(sha256, str) or not is_digest(sha256):
        raise BadManifest("sha256")
    counts = _dict(document.get("counts", {}), "counts")
    try:
        made_on = date.fromisoformat(str(document.get("made_on")))
        reason = BackupReason(str(document.get("reason")))
    except ValueError as error:
        raise BadManifest(str(error)) from error
    return Manifest(
        made_at=_number(document, "made_at"),
        made_on=made_on,
        reason=reason,
        size=_number(database, "size"),
        sha256=sha256,
        counts={str(name): _number(counts, name) for name in counts},
        documents=_documents(document.get("documents", [])),
        schema=_number(document, "schema"),
        made_by=str(document.get("made_by", ""))[:100],
        key_id=str(database.get("key", ""))[:64],
    )


def _documents(found: Any) -> dict[str, int]:
    if not isinstance(found, list):
        raise BadManifest("documents")
    documents: dict[str, int] = {}
    for one in cast(list[Any], found):
        entry = _dict(one, "documents")
        digest = entry.get("digest")
        if not isinstance(digest, str) or not is_digest(digest) or digest in documents:
            raise BadManifest("digest")
        documents[digest] = _number(entry, "size")
    return documents


def _dict(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadManifest(where)
    return cast(dict[str, Any], value)


def _number(document: Mapping[str, Any], name: str) -> int:
    value = document.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**63:
        raise BadManifest(name)
    return value
