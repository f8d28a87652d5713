"""Fast reads for invitations: whose a mail domain is, by the people and web sites that are known."""

from __future__ import annotations

from urllib.parse import urlsplit

from postview_desktop.domain.application import Organisation
from postview_desktop.storage.store import Store
from postview_desktop.storage.tables import table_of

_BY_PEOPLE = """
SELECT DISTINCT organisation_id FROM person WHERE email LIKE ? ESCAPE '\\' OR email LIKE ? ESCAPE '\\'
"""


def organisations_of_domain(store: Store, domain: str) -> list[Organisation]:
    """Organisations with a person's address or a web site at this domain or below it."""
    escaped = domain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    by_people = {row[0] for row in store.sql(_BY_PEOPLE, (f"%@{escaped}", f"%@%.{escaped}"))}
    table = table_of(Organisation)
    listed = ", ".join(str(int(id)) for id in by_people) or "0"
    rows = store.sql(f"SELECT {table.listed} FROM organisation WHERE website <> '' OR id IN ({listed}) ORDER BY id")
    found = [table.item_of(row) for row in rows]
    return [one for one in found if one.id in by_people or _is_below(one.website, domain)]


def _is_below(website: str, domain: str) -> bool:
    host = (urlsplit(website if "//" in website else f"//{website}").hostname or "").casefold()
    return host == domain or host.endswith("." + domain)
