"""Tables of mail accounts (never a password) and of settings."""

from __future__ import annotations

from dataclasses import dataclass

from peewee import IntegerField, TextField

from postview_desktop.domain.change import Changed
from postview_desktop.domain.letter import Account, SentCopy, SignIn
from postview_desktop.storage.fields import Choice, Flag
from postview_desktop.storage.table import Keep, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSetting:
    """One setting; `value` is JSON text."""

    id: int = 0
    key: str = ""
    value: str = "null"


class AccountRow(Keep):
    name = TextField()
    address = TextField()
    user = TextField()
    host = TextField()
    port = IntegerField()
    security = TextField()
    imap_host = TextField()
    imap_port = IntegerField()
    imap_security = TextField()
    looks = Flag()
    sign_in = Choice(SignIn)
    client_id = TextField()
    sent_copy = Choice(SentCopy)
    paused = Flag()
    problem = TextField()
    answer = TextField()


class SettingRow(Keep):
    key = TextField()
    value = TextField()


TABLES = (
    Table(Account, AccountRow, Changed.SETTINGS),
    Table(StoredSetting, SettingRow, Changed.SETTINGS),
)
