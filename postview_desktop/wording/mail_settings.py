"""What a mail provider wants of a program that sends for its user, and where its settings come from, in sentences."""

from __future__ import annotations

from postview_desktop.domain.letter import SignIn
from postview_desktop.domain.provider import Guess, PasswordKind, Source
from postview_desktop.system.secrets import KeyRingState
from postview_desktop.wording.translate import translate

HOUSES = {SignIn.GOOGLE: "Google", SignIn.MICROSOFT: "Microsoft"}
"""Names, the same in every language."""


def farewell() -> str:
    """What the browser shows when the person has signed in: plain text, read outside of the window."""
    return translate("ProviderWords", "PostView has its answer. You can close this window.")


def key_ring_sentence(state: KeyRingState, sign_in: SignIn) -> str:
    """Where the password goes, or what a provider's own page gives in its place."""
    if sign_in is SignIn.PASSWORD:
        return {
            KeyRingState.AVAILABLE: translate(
                "ProviderWords", "The password goes into the key ring of this computer, nowhere else."
            ),
            KeyRingState.LOCKED: translate(
                "ProviderWords",
                "The key ring of this computer is locked. Unlock it to keep the password there, or keep it for this"
                " session only.",
            ),
            KeyRingState.ABSENT: translate(
                "ProviderWords",
                "This computer has no key ring. The password is kept in memory until you quit, and asked for again"
                " next time; it is never written to a file.",
            ),
        }[state]
    return {
        KeyRingState.AVAILABLE: translate(
            "ProviderWords",
            "PostView never sees your password. The sign-in that the page gives goes into the key ring of this"
            " computer, nowhere else.",
        ),
        KeyRingState.LOCKED: translate(
            "ProviderWords",
            "The key ring of this computer is locked. Unlock it to keep the sign-in there, or keep it for this session"
            " only.",
        ),
        KeyRingState.ABSENT: translate(
            "ProviderWords",
            "This computer has no key ring. The sign-in is kept in memory until you quit, and needed again next time;"
            " it is never written to a file.",
        ),
    }[state]


def provider_sentence(guess: Guess) -> str:
    """What to put into the password field, or what to do where that will not work."""
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
            "{provider} takes no password from a program, only a sign-in on its own page, in your browser.",
        )
        if guess.sign_in is not SignIn.PASSWORD
        else translate(
            "ProviderWords",
            "{provider} lets programs in only through a sign-in page that PostView does not know. Your letters can go"
            " by your mail program or by copy and paste just as well.",
        ),
        PasswordKind.NO_PROGRAMS: translate(
            "ProviderWords",
            "{provider} lets no other program send. Your letters can go by its own pages: copy them there.",
        ),
    }[guess.password]
    return text.format(provider=guess.provider)


def source_sentence(guess: Guess) -> str:
    """Where the settings come from, and what was told to whom for that."""
    text = {
        Source.TABLE: translate("ProviderWords", "The servers are from PostView's own table."),
        Source.AUTOCONFIG: translate(
            "ProviderWords", "The servers are from a file that {place} offers. It was told the domain, nothing else."
        ),
        Source.SERVICE_RECORDS: translate(
            "ProviderWords", "The servers are from the records of {place} in the DNS, which nobody has signed."
        ),
        Source.MAIL_EXCHANGER: translate(
            "ProviderWords",
            "By its records in the DNS, which nobody has signed, {provider} takes in the mail of {place}. The servers"
            " are from PostView's own table.",
        ),
    }[guess.source]
    return text.format(place=guess.place, provider=guess.provider)


def doubt_sentence(guess: Guess) -> str:
    """The question where only the DNS names servers outside of the domain; "" where there is none."""
    if not guess.unproved:
        return ""
    text = translate(
        "ProviderWords",
        "They are outside of {domain}: {hosts}. Whoever sits on the line could have made that up, and would then get"
        " your password. Is that your provider?",
    )
    return text.format(hosts=", ".join(guess.unproved), domain=guess.place)
