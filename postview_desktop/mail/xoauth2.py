"""How an access token is told to a mail server (XOAUTH2)."""

from __future__ import annotations


def xoauth2(user: str, access: str) -> str:
    """What the server wants to hear, before Base64."""
    return f"user={user}\x01auth=Bearer {access}\x01\x01"
