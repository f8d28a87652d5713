"""What a mail provider wants of a program that sends for its user, in a sentence."""

from __future__ import annotations

from postview_desktop.domain.provider import Guess, PasswordKind
from postview_desktop.wording.translate import translate


def provider_sentence(guess: Guess) -> str:
    """What to put into the password field, or why that will not work."""
    text = {
        PasswordKind.USUAL: translate("ProviderWords", "{provider}: the usual password of your mailbox."),
        PasswordKind.APP_PASSWORD: translate(
            "ProviderWords",
            "{provider} wants an app password here: one made for this program, in the security settings of your"
            " account there. The usual one is refused.",
        ),
        PasswordKind.MAIL_PASSWORD: translate(
            "ProviderWords", "{provider} wants a password of its own for mail programs, set on its customer pages."
        ),
        PasswordKind.SWITCHED_ON: translate(
            "ProviderWords",
            "{provider}: the usual password, once you have allowed mail programs in the settings of your mailbox.",
        ),
        PasswordKind.AUTHORISATION_CODE: translate(
            "ProviderWords", "{provider} gives you an authorisation code for this, in the settings of its web mail."
        ),
        PasswordKind.BRIDGE: translate(
            "ProviderWords",
            "{provider}: the password that its bridge program shows. The bridge must be running on this computer.",
        ),
        PasswordKind.OAUTH_ONLY: translate(
            "ProviderWords",
            "{provider} lets programs in only through a sign-in page of its own, which PostView cannot show yet. Your"
            " letters can go by your mail program or by copy and paste just as well.",
        ),
        PasswordKind.NO_PROGRAMS: translate(
            "ProviderWords",
            "{provider} lets no other program send. Your letters can go by its own pages: copy them there.",
        ),
    }[guess.password]
    return text.format(provider=guess.provider)
