"""The database: Peewee models that never leave this folder, and `Store`, the one way to it."""

from postview_desktop.storage.change import Change, Touched
from postview_desktop.storage.store import Store

__all__ = ["Change", "Store", "Touched"]
