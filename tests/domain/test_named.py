"""How and whom, read from what they said."""

from __future__ import annotations

import pytest

from postview_desktop.domain.follow_up import Channel
from postview_desktop.domain.named import channel_named, person_named


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("Please call us on Monday", Channel.PHONE),
        ("Call me back in two weeks", Channel.PHONE),
        ("Give Ana a ring after the 3rd", Channel.PHONE),
        ("We decide by the end of next week, drop Ana a line", Channel.EMAIL),
        ("Send us an e-mail on Friday", Channel.EMAIL),
        ("Text me on Friday", Channel.MESSAGE),
        ("Just drop by on Monday", Channel.VISIT),
        ("We will call you by Friday", None),
        ("We'll ring you", None),
        ("We decide by Friday", None),
        ("You hear from us next week", None),
        ("Do not call us", Channel.PHONE),
        ("", None),
        ("Rufen Sie uns am Montag an", Channel.PHONE),
        ("Zögern Sie nicht, uns anzurufen", Channel.PHONE),
        ("Schreiben Sie Frau Weiß eine Mail", Channel.EMAIL),
        ("Melden Sie sich per E-Mail", Channel.EMAIL),
        ("Melden Sie sich über LinkedIn", Channel.MESSAGE),
        ("Kommen Sie am Freitag einfach vorbei", Channel.VISIT),
        ("Wir rufen Sie bis Freitag an", None),
        ("Frau Weiß ruft mich an", None),
        ("Wir melden uns bis Freitag", None),
        ("Rappelez-nous lundi", Channel.PHONE),
        ("N’hésitez pas à nous appeler", Channel.PHONE),
        ("Écrivez-moi le 3 décembre", Channel.EMAIL),
        ("Contactez-moi par mail", Channel.EMAIL),
        ("Envoyez-moi un SMS", Channel.MESSAGE),
        ("Passez nous voir mardi", Channel.VISIT),
        ("Nous vous rappellerons vendredi", None),
        ("Nous reviendrons vers vous", None),
        ("Llámenos el lunes", Channel.PHONE),
        ("No dude en llamarnos", Channel.PHONE),
        ("Escríbanos el martes", Channel.EMAIL),
        ("Mándeme un mensaje por WhatsApp", Channel.MESSAGE),
        ("Pase por la oficina el lunes", Channel.VISIT),
        ("Le llamaremos el viernes", None),
        ("Nos pondremos en contacto", None),
    ],
)
def test_F11_the_channel_they_named(words: str, channel: Channel | None) -> None:
    assert channel_named(words) is channel


def test_the_person_they_named_where_it_is_clear() -> None:
    names = ["Ana Ribeiro", "Joël Katz"]
    assert person_named("Drop Ana a line", names) == "Ana Ribeiro"
    assert person_named("Ask for Joel", names) == "Joël Katz"
    assert person_named("Ana or Joel will know", names) == ""
    assert person_named("Banana bread", names) == ""
    assert person_named("Drop Ana a line", ["Ana Ribeiro", "Ana Souza"]) == ""


def test_the_person_they_named_by_the_last_name_after_a_title() -> None:
    names = ["Anna Weiß", "Luc Martin", "Pilar García"]
    assert person_named("Fragen Sie nach Frau Weiß", names) == "Anna Weiß"
    assert person_named("Contactez M. Martin lundi", names) == "Luc Martin"
    assert person_named("Pregunte por la señora García", names) == "Pilar García"
    assert person_named("Ein weiß getünchtes Haus", names) == ""
    assert person_named("Frau Weiß", ["Anna Weiß", "Berta Weiß"]) == ""
