"""Names and addresses as one line and apart, and what a person is called where there is little room."""

from __future__ import annotations


def first_name(name: str) -> str:
    """ "Joel" of "Joel Katz"; the whole where it begins with a title ("Dr. Maier")."""
    words = name.split()
    if not words:
        return ""
    return name if words[0].rstrip(".").casefold() in {"mr", "mrs", "ms", "dr", "prof", "herr", "frau"} else words[0]


def short_name(name: str, names: list[str]) -> str:
    """The first name, or the whole where somebody else on the panel has the same first name."""
    first = first_name(name)
    return name if sum(first_name(other) == first for other in names) > 1 else first


def joined_address(name: str, address: str) -> str:
    """One line for the To field."""
    return f"{name} <{address}>" if name and address else name or address


def split_address(text: str) -> tuple[str, str]:
    """Name and address of what stands in the To field; a lone word with @ is an address, without it a name."""
    text = text.strip()
    if text.endswith(">") and "<" in text:
        name, _, address = text[:-1].rpartition("<")
        return name.strip().strip('"').strip(), address.strip()
    if "@" in text and " " not in text:
        return "", text
    head, _, last = text.rpartition(" ")
    if "@" in last:
        return head.strip(), last.strip()
    return text, ""
