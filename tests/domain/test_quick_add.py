"""Quick add: tables of what is understood in four languages, and what must hold for any text at all."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postview_desktop.domain.interview import InterviewKind as K
from postview_desktop.domain.quick_add import Doubt, Known, Part, QuickReading, read_quick_add, write_quick_add
from postview_desktop.domain.quick_add_places import OTHER_CITIES

TODAY = date(2026, 11, 23)
"""A Monday."""
CITIES = {
    name.rpartition("/")[2].replace("_", " ").lower(): name
    for name in sorted(available_timezones())
    if name.partition("/")[0] in ("Europe", "America", "Asia", "Australia", "Africa", "Pacific")
} | dict(OTHER_CITIES)
KNOWN = Known(
    organisations=("Northwind Traders", "Umbrella GmbH", "Café Zoë", "Monday Ltd", "Contoso North", "Contoso South"),
    people=("Ada Brown",),
    cities=CITIES,
)


def read(text: str, *languages: str, **other: Any) -> QuickReading:
    asked: dict[str, Any] = {
        "today": TODAY, "now": datetime(2026, 11, 23, 10), "zone": "Europe/Berlin", "order": "dmy", "known": KNOWN,
        "languages": (*languages, "en"),
    }  # fmt: skip
    return read_quick_add(text, **(asked | other))


def doubts(reading: QuickReading) -> set[Doubt]:
    return {one.doubt for one in reading.doubts}


def day(text: str) -> date:
    """ "24.11." of 2026 and "03.04.27"."""
    number, month, year = text.split(".")
    return date(2000 + int(year or 26), int(month), int(number))


DAYS = {
    "en": {
        "today": "23.11.", "tomorrow": "24.11.", "the day after tomorrow": "25.11.", "yesterday": "22.11.",
        "Tue": "24.11.", "on Tuesday": "24.11.", "Sun": "29.11.", "weds": "25.11.", "this Friday": "27.11.",
        "coming Friday": "27.11.", "next Tuesday": "01.12.", "next Mon": "30.11.", "last Friday": "20.11.",
        "Tuesday next week": "01.12.", "Tuesday week": "01.12.", "24 November": "24.11.", "24th November": "24.11.",
        "24th of November": "24.11.", "Nov 24": "24.11.", "Nov 24th, 2026": "24.11.", "November 24 2027": "24.11.27",
        "24 Nov 2026": "24.11.", "Tue 24 Nov": "24.11.", "Tue, Nov 24": "24.11.", "Tuesday 24": "24.11.",
        "the 24th": "24.11.", "on the 1st": "01.12.", "24/11": "24.11.", "24/11/2026": "24.11.", "24/11/26": "24.11.",
        "24.11.": "24.11.", "24.11.2026": "24.11.", "24.11.26": "24.11.", "3.12.": "03.12.", "3.12": "03.12.",
        "2026-11-24": "24.11.", "2026/11/24": "24.11.", "3 March": "03.03.27", "in 3 days": "26.11.",
        "in two weeks": "07.12.", "in a week": "30.11.", "20 Nov": "20.11.", "29 Feb": "29.02.28",
        "24-11-2026": "24.11.",
        "31/12": "31.12.", "12/31": "31.12.",
    },
    "de": {
        "heute": "23.11.", "morgen": "24.11.", "übermorgen": "25.11.", "uebermorgen": "25.11.", "gestern": "22.11.",
        "Di": "24.11.", "am Dienstag": "24.11.", "Do.": "26.11.", "So": "29.11.", "Sonnabend": "28.11.",
        "kommenden Freitag": "27.11.", "nächsten Dienstag": "01.12.", "naechsten Dienstag": "01.12.",
        "letzten Freitag": "20.11.", "Dienstag nächste Woche": "01.12.", "Dienstag in einer Woche": "01.12.",
        "24. November": "24.11.", "am 24. November 2026": "24.11.", "24. Nov.": "24.11.", "24.11.": "24.11.",
        "am 24.11.": "24.11.", "den 24.11.2026": "24.11.", "24. 11. 2026": "24.11.", "24.11.26": "24.11.",
        "3.12.": "03.12.", "3. 12.": "03.12.", "Di 24.11.": "24.11.", "Dienstag, den 24.11.": "24.11.",
        "am 24.": "24.11.", "1. März": "01.03.27", "1. Maerz": "01.03.27", "2026-11-24": "24.11.",
        "in drei Tagen": "26.11.",
        "in zwei Wochen": "07.12.", "in einer Woche": "30.11.", "24/11": "24.11.", "5. Jänner": "05.01.27",
    },
    "fr": {
        "aujourd'hui": "23.11.", "demain": "24.11.", "après-demain": "25.11.", "apres demain": "25.11.",
        "hier": "22.11.",
        "mardi": "24.11.", "le mardi": "24.11.", "mar. 24 nov.": "24.11.", "ven": "27.11.", "ce vendredi": "27.11.",
        "mardi prochain": "24.11.", "mardi dernier": "17.11.", "mardi en huit": "01.12.",
        "mardi de la semaine prochaine": "01.12.", "24 novembre": "24.11.", "le 24 novembre 2026": "24.11.",
        "mardi 24 novembre": "24.11.", "mardi 24": "24.11.", "1er décembre": "01.12.", "le 1er": "01.12.",
        "le 24": "24.11.", "24 nov": "24.11.", "24/11": "24.11.", "le 24/11": "24.11.", "24/11/2026": "24.11.",
        "3/4": "03.04.27",
        "3.12.": "03.12.", "2026-11-24": "24.11.", "dans 3 jours": "26.11.", "dans deux semaines": "07.12.",
        "dans une semaine": "30.11.", "5 février": "05.02.27", "5 août": "05.08.27", "5 déc.": "05.12.",
    },
    "es": {
        "hoy": "23.11.", "mañana": "24.11.", "pasado mañana": "25.11.", "ayer": "22.11.", "martes": "24.11.",
        "el martes": "24.11.", "miércoles": "25.11.", "sábado": "28.11.", "el próximo martes": "24.11.",
        "el martes que viene": "24.11.", "el martes pasado": "17.11.", "martes de la semana que viene": "01.12.",
        "24 de noviembre": "24.11.", "el 24 de noviembre de 2026": "24.11.", "24 noviembre": "24.11.",
        "24 nov": "24.11.",
        "martes 24": "24.11.", "martes 24 de noviembre": "24.11.", "martes, 24/11": "24.11.", "el 24": "24.11.",
        "el día 24": "24.11.", "1 de diciembre": "01.12.", "24/11": "24.11.", "24/11/2026": "24.11.",
        "24-11-2026": "24.11.", "3/4": "03.04.27",
        "3.12.": "03.12.", "2026-11-24": "24.11.", "en 3 días": "26.11.", "dentro de dos semanas": "07.12.",
        "en una semana": "30.11.", "5 de enero": "05.01.27", "5 ago": "05.08.27",
    },
}  # fmt: skip

HOURS = {
    "en": {
        "2pm": "14:00", "2 pm": "14:00", "2 p.m.": "14:00", "at 2pm": "14:00", "2:30pm": "14:30", "2.30pm": "14:30",
        "9am": "09:00", "12pm": "12:00", "12am": "00:00", "12:30am": "00:30", "14:00": "14:00", "at 14": "14:00",
        "at 9": "09:00", "at 2": "14:00", "at two": "14:00", "2 o'clock": "14:00", "noon": "12:00", "at noon": "12:00",
        "midnight": "00:00", "half past two": "14:30", "quarter past 9": "09:15", "quarter to ten": "09:45",
        "9 in the morning": "09:00", "at 3 in the afternoon": "15:00", "7 in the evening": "19:00", "02:30": "02:30",
        "@ 9:15": "09:15", "2p": "14:00", "14h30": "14:30",
        "2-3pm": "14:00-15:00", "11-1pm": "11:00-13:00", "11am-1pm": "11:00-13:00", "11am to 1": "11:00-13:00",
        "2pm - 3:30pm": "14:00-15:30", "14:00–15:30": "14:00-15:30", "from 10 to 11:30": "10:00-11:30",
        "10-11": "10:00-11:00", "10:00 until 12": "10:00-12:00", "2pm 45 min": "14:00-14:45", "2pm 1h": "14:00-15:00",
        "2pm 1h30": "14:00-15:30", "2pm for an hour": "14:00-15:00", "2pm half an hour": "14:00-14:30",
        "2pm 1.5 hours": "14:00-15:30", "2pm 90m": "14:00-15:30", "23:30-00:30": "23:30-00:30", "11-1": "11:00-13:00",
        "9-12": "09:00-12:00", "12-1pm": "12:00-13:00", "11:30am-12:15pm": "11:30-12:15", "noon-1pm": "12:00-13:00",
    },
    "de": {
        "14 Uhr": "14:00", "14:30": "14:30", "14.30 Uhr": "14:30", "14:30 Uhr": "14:30", "14 Uhr 30": "14:30",
        "um 14 Uhr": "14:00",
        "um 9": "09:00", "um drei": "15:00", "drei Uhr": "15:00", "halb drei": "14:30", "halb zehn": "09:30",
        "viertel nach neun": "09:15", "viertel vor zehn": "09:45", "dreiviertel drei": "14:45", "Mittag": "12:00",
        "mittags": "12:00", "Mitternacht": "00:00", "morgens um 9": "09:00", "9 Uhr morgens": "09:00",
        "8 Uhr früh": "08:00", "3 Uhr nachmittags": "15:00", "7 Uhr abends": "19:00", "02:30": "02:30",
        "14 Uhr bis 15:30": "14:00-15:30", "14-15 Uhr": "14:00-15:00", "von 10 bis 11:30 Uhr": "10:00-11:30",
        "von 14:00 bis 15:00": "14:00-15:00", "10–11 Uhr": "10:00-11:00", "14 Uhr 45 Min": "14:00-14:45",
        "14 Uhr, 1 Stunde": "14:00-15:00", "14 Uhr für eine Stunde": "14:00-15:00",
        "14 Uhr anderthalb Stunden": "14:00-15:30",
        "14 Uhr 1,5 Std": "14:00-15:30", "14 Uhr eine halbe Stunde": "14:00-14:30",
    },
    "fr": {
        "14h": "14:00", "14h30": "14:30", "à 14h": "14:00", "14 h 30": "14:30", "à 9 heures": "09:00",
        "14 heures": "14:00",
        "14:30": "14:30", "à 14": "14:00", "vers 10h": "10:00", "9h": "09:00", "midi": "12:00", "à midi": "12:00",
        "minuit": "00:00",
        "midi et demi": "12:30", "14 heures et demie": "14:30", "9h et quart": "09:15", "10h moins le quart": "09:45",
        "à deux heures": "14:00", "9h du matin": "09:00", "3h de l'après-midi": "15:00", "7h du soir": "19:00",
        "02:30": "02:30",
        "de 14h à 15h30": "14:00-15:30", "14h-15h": "14:00-15:00", "entre 10h et 11h": "10:00-11:00",
        "14h à 15h": "14:00-15:00",
        "14h 45 min": "14:00-14:45", "14h pendant une heure": "14:00-15:00", "14h une heure et demie": "14:00-15:30",
        "14h, 1h30": "14:00-15:30", "14h une demi-heure": "14:00-14:30", "10h pendant 2 heures": "10:00-12:00",
    },
    "es": {
        "a las 14": "14:00", "a las 14:30": "14:30", "14:30": "14:30", "a las 9": "09:00", "a las dos": "14:00",
        "a las 3 de la tarde": "15:00", "a las 9 de la mañana": "09:00", "9 de la mañana": "09:00",
        "a las 8 de la noche": "20:00", "mediodía": "12:00", "a mediodía": "12:00", "al mediodía": "12:00",
        "medianoche": "00:00", "a las dos y media": "14:30", "a las 9 y cuarto": "09:15",
        "a las diez menos cuarto": "09:45",
        "14h": "14:00", "14 horas": "14:00", "14h30": "14:30", "sobre las 10": "10:00", "02:30": "02:30",
        "de 14 a 15:30": "14:00-15:30", "de 10:00 a 11:00": "10:00-11:00", "de las 10 a las 11": "10:00-11:00",
        "desde las 10 hasta las 12": "10:00-12:00", "14:00-15:00": "14:00-15:00",
        "a las 14 durante una hora": "14:00-15:00",
        "a las 14, 45 minutos": "14:00-14:45", "a las 14 media hora": "14:00-14:30",
        "a las 14 hora y media": "14:00-15:30",
        "por la mañana a las 9": "09:00",
    },
}  # fmt: skip

HOWS = {
    "en": {
        "video": K.VIDEO, "video call": K.VIDEO, "by video": K.VIDEO, "Zoom": K.VIDEO, "on Teams": K.VIDEO,
        "Google Meet": K.VIDEO, "via Skype": K.VIDEO, "online": K.VIDEO, "phone": K.PHONE, "by phone": K.PHONE,
        "phone call": K.PHONE, "call": K.PHONE, "on site": K.ON_SITE, "onsite": K.ON_SITE, "in person": K.ON_SITE,
        "panel": K.PANEL, "technical": K.TECHNICAL, "coding test": K.TECHNICAL, "assessment centre": K.ASSESSMENT,
        "final": K.FINAL, "informal chat": K.INFORMAL,
    },
    "de": {
        "Video": K.VIDEO, "Videoanruf": K.VIDEO, "per Zoom": K.VIDEO, "über Teams": K.VIDEO, "online": K.VIDEO,
        "Telefon": K.PHONE, "telefonisch": K.PHONE, "am Telefon": K.PHONE, "vor Ort": K.ON_SITE,
        "persönlich": K.ON_SITE,
        "Panel": K.PANEL, "technisch": K.TECHNICAL, "Fachgespräch": K.TECHNICAL, "Assessment-Center": K.ASSESSMENT,
        "final": K.FINAL, "informell": K.INFORMAL, "Kennenlernen": K.INFORMAL,
    },
    "fr": {
        "visio": K.VIDEO, "en visioconférence": K.VIDEO, "par Zoom": K.VIDEO, "sur Teams": K.VIDEO, "en ligne": K.VIDEO,
        "par téléphone": K.PHONE, "téléphone": K.PHONE, "appel": K.PHONE, "sur place": K.ON_SITE,
        "en présentiel": K.ON_SITE,
        "jury": K.PANEL, "technique": K.TECHNICAL, "évaluation": K.ASSESSMENT, "final": K.FINAL, "informel": K.INFORMAL,
    },
    "es": {
        "videollamada": K.VIDEO, "por Zoom": K.VIDEO, "por videoconferencia": K.VIDEO, "en línea": K.VIDEO,
        "por teléfono": K.PHONE, "telefónica": K.PHONE, "llamada": K.PHONE, "presencial": K.ON_SITE,
        "en persona": K.ON_SITE,
        "panel": K.PANEL, "técnica": K.TECHNICAL, "evaluación": K.ASSESSMENT, "final": K.FINAL, "informal": K.INFORMAL,
    },
}  # fmt: skip

ROUNDS = {
    "en": ("second round", "2nd interview", "first stage", "round 2", "final round", "third technical interview"),
    "de": ("zweite Runde", "2. Runde", "erstes Gespräch", "Zweitgespräch", "Runde 2", "letzte Runde"),
    "fr": (
        "deuxième entretien",
        "second entretien",
        "2e entretien",
        "1er tour",
        "dernier entretien",
        "entretien final",
    ),
    "es": ("segunda entrevista", "2ª entrevista", "primera ronda", "tercera fase", "ronda 2", "entrevista final"),
}


def cases(table: dict[str, Any]) -> list[Any]:
    return [
        pytest.param(language, *(one if isinstance(one, tuple) else (one,)), id=f"{language}: {one}")
        for language, of in table.items()
        for one in (of.items() if isinstance(of, dict) else of)
    ]


def test_each_language_has_its_sixty() -> None:
    for language in ("en", "de", "fr", "es"):
        assert sum(len(table[language]) for table in (DAYS, HOURS, HOWS, ROUNDS)) >= 60


@pytest.mark.parametrize(("language", "words", "wanted"), cases(DAYS))
def test_days(language: str, words: str, wanted: str) -> None:
    for text in (f"Globex {words} 14:00", f"14:00 {words} Globex", f"Globex 14:00, {words}"):
        reading = read(text, language)
        assert (reading.organisation, reading.title, reading.day, reading.time) == ("Globex", "", day(wanted), time(14))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tesla tomorrow 2pm"), ("en", "second round at Umbrella tomorrow at 2pm"),
        ("de", "Umbrella morgen 14 Uhr"), ("de", "Gespräch in Amsterdam morgen um 14 Uhr"),
        ("fr", "Coca-Cola demain à 14h"), ("es", "Motorola mañana a las 14"),
    ],
)  # fmt: skip
def test_a_name_may_end_like_the_word_that_makes_a_morning_of_tomorrow(language: str, text: str) -> None:
    reading = read(text, language)
    assert (reading.day, reading.time) == (date(2026, 11, 24), time(14))


def test_a_short_weekday_is_no_beginning_of_a_longer_word() -> None:
    reading = read("Globex el día 24 14:00", "es", languages=("es", "en", "de"))
    assert (reading.organisation, reading.title, reading.day) == ("Globex", "", date(2026, 11, 24))


@pytest.mark.parametrize(("language", "words", "wanted"), cases(HOURS))
def test_hours(language: str, words: str, wanted: str) -> None:
    start, _, end = wanted.partition("-")
    for text in (f"Globex 24.11. {words}", f"2026-11-24 {words}, Globex"):
        reading = read(text, language)
        assert (reading.organisation, reading.title) == ("Globex", "")
        assert reading.day == date(2026, 11, 24)
        assert reading.time == time.fromisoformat(start)
        assert reading.start is not None and reading.end is not None
        assert f"{reading.end:%H:%M}" == (end or f"{reading.start + timedelta(hours=1):%H:%M}")
        assert (reading.length is None) == (not end)


@pytest.mark.parametrize(("language", "words", "kind"), cases(HOWS))
def test_kinds(language: str, words: str, kind: K) -> None:
    for text in (f"Globex {words} 24.11. 14:00", f"24.11. 14:00 Globex {words}"):
        reading = read(text, language)
        assert (reading.organisation, reading.title, reading.kind) == ("Globex", "", kind)


@pytest.mark.parametrize(("language", "words"), cases(ROUNDS))
def test_rounds(language: str, words: str) -> None:
    reading = read(f"Globex {words} 24.11. 14:00", language)
    assert (reading.organisation, reading.title, reading.day) == ("Globex", words, date(2026, 11, 24))


WHOLE: list[tuple[str, str, dict[str, Any]]] = [
    ("en", "Northwind second round Tue 2pm video",
     {"organisation": "Northwind Traders", "organisation_known": True, "title": "second round", "kind": K.VIDEO,
     "day": date(2026, 11, 24), "time": time(14)}),
    ("en", "Interview with Globex Tue 2 pm, video", {"organisation": "Globex", "person": "", "kind": K.VIDEO}),
    ("en", "Globex tomorrow 2pm with Ms Ada Brown as data engineer at 12 High Street",
     {"organisation": "Globex", "person": "Ms Ada Brown", "role": "data engineer", "place": "12 High Street"}),
    ("en", "Globex Tue 2pm with ada brown", {"person": "Ada Brown"}),
    ("en", "Tue 2pm at Globex for a data engineer role", {"organisation": "Globex", "role": "data engineer role"}),
    ("en", "cafe zoe Fri 9am @ Main Street 5", {"organisation": "Café Zoë", "place": "Main Street 5"}),
    ("en", "Monday Ltd Tue 2pm", {"organisation": "Monday Ltd", "day": date(2026, 11, 24)}),
    ("en", '"Tuesday Video" Fri 2pm', {"organisation": "Tuesday Video", "day": date(2026, 11, 27), "kind": None}),
    ("en", "Zoom Tue 2pm video", {"organisation": "Zoom", "kind": K.VIDEO}),
    ("en", "Globex, backend talk, Tue 2pm", {"organisation": "Globex", "title": "backend talk"}),
    ("en", "Globex Tue 2pm technical by phone", {"kind": K.PHONE, "title": "technical"}),
    ("en", "Globex final round Tue 2pm", {"kind": K.FINAL, "title": "final round"}),
    ("en", "Globex Tue 2pm https://zoom.us/j/123?pwd=A.b", {"link": "https://zoom.us/j/123?pwd=A.b", "kind": K.VIDEO}),
    ("en", "Globex Tue 2pm https://example.com/x.", {"link": "https://example.com/x", "kind": None}),
    ("en", "Globex Tue 14:00 London time", {"zone": "Europe/London", "zone_said": True}),
    ("en", "Globex Tue 2pm EST", {"zone": "America/New_York"}),
    ("en", "Globex Tue 14:00 New York", {"zone": "America/New_York", "place": ""}),
    ("en", "Globex Tue 14:00 UTC+2", {"zone": "Etc/GMT-2"}),
    ("en", "Globex Tue 14:00 Asia/Kathmandu", {"zone": "Asia/Kathmandu"}),
    ("en", "Globex Tue 2pm in London", {"zone": "Europe/London", "zone_said": False, "place": "London"}),
    ("en", "Globex Tue 2pm video in London", {"zone": "Europe/Berlin", "place": "London"}),
    ("en", "Globex xyzzy Tue 2pm frobnicate", {"organisation": "Globex xyzzy", "title": "frobnicate"}),
    ("de", "Vorstellungsgespräch bei Globex Do 10-11 Uhr", {"organisation": "Globex", "place": "",
    "day": date(2026, 11, 26)}),
    ("de", "Globex übermorgen 14 Uhr mit Frau Dr. Weiß in Köln als Entwicklerin",
     {"person": "Frau Dr. Weiß", "place": "Köln", "role": "Entwicklerin", "day": date(2026, 11, 25)}),
    ("de", "Globex 14:00 Londoner Zeit morgen", {"zone": "Europe/London", "day": date(2026, 11, 24)}),
    ("de", "Umbrella zweite Runde Di 14 Uhr Video", {"organisation": "Umbrella GmbH", "title": "zweite Runde"}),
    ("de", "Globex Dienstag morgens 9 Uhr", {"day": date(2026, 11, 24), "time": time(9)}),
    ("fr", "Entretien chez Globex le 24 à 9h avec Mme Dupont à Lyon comme ingénieure",
     {"organisation": "Globex", "day": date(2026, 11, 24), "time": time(9), "person": "Mme Dupont", "place": "Lyon",
     "role": "ingénieure"}),
    ("fr", "Globex jeudi 14h heure de Londres", {"zone": "Europe/London", "time": time(14)}),
    ("es", "Globex mañana por la mañana a las 9", {"day": date(2026, 11, 24), "time": time(9), "title": ""}),
    ("es", "Entrevista en Globex el martes a mediodía", {"organisation": "Globex", "place": "", "time": time(12)}),
    ("es", "Globex 24 de noviembre a las 10:30 con la Sra. García en Madrid como analista",
     {"person": "Sra. García", "place": "Madrid", "role": "analista"}),
    ("es", "Globex jueves 14h hora de Londres", {"zone": "Europe/London"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), WHOLE, ids=[text for _, text, _ in WHOLE])
def test_whole_lines(language: str, text: str, wanted: dict[str, Any]) -> None:
    reading = read(text, language)
    assert {name: getattr(reading, name) for name in wanted} == wanted


@pytest.mark.parametrize("order", ["dmy", "mdy", "ymd"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("written", ["3.12.", "3.12.2026", "3. 12.", "03.12."])
def test_a_date_with_dots_is_never_in_march(written: str, language: str, order: str) -> None:
    assert read(f"Globex {written} 14:00", language, order=order).day == date(2026, 12, 3)


@pytest.mark.parametrize(
    ("written", "order", "wanted", "told"),
    [
        ("3/4", "dmy", date(2027, 4, 3), True),
        ("3/4", "mdy", date(2027, 3, 4), True),
        ("11/24", "dmy", date(2026, 11, 24), True),
        ("11/24", "mdy", date(2026, 11, 24), False),
        ("24/11", "mdy", date(2026, 11, 24), True),
        ("12/12", "dmy", date(2026, 12, 12), False),
        ("11/24", "ymd", date(2026, 11, 24), False),
    ],
)
def test_strokes_are_read_by_the_locale(written: str, order: str, wanted: date, told: bool) -> None:
    reading = read(f"Globex {written} 2pm", order=order)
    assert reading.day == wanted
    assert (Doubt.ORDER in doubts(reading)) == told


@pytest.mark.parametrize(
    ("text", "doubt", "offered"),
    [
        ("Globex 3/4 2pm", Doubt.ORDER, ["2027-03-04"]),
        ("Globex Mon 11am", Doubt.WEEKDAY_TODAY, ["2026-11-30"]),
        ("Globex Mon 9am", Doubt.WEEKDAY_TODAY, ["2026-11-23"]),
        ("Globex Mon", Doubt.WEEKDAY_TODAY, ["2026-11-30"]),
        ("Globex next Tuesday 2pm", Doubt.NEXT_WEEKDAY, ["2026-11-24"]),
        ("Globex Wed 24 Nov 2pm", Doubt.WEEKDAY_DIFFERS, ["2026-11-25"]),
        ("Globex 20 Nov 2pm", Doubt.PAST, ["2027-11-20"]),
        ("Globex 3 August 2pm", Doubt.NEXT_YEAR, ["2026-08-03"]),
        ("Globex yesterday 2pm", Doubt.PAST, []),
        ("Globex 30 Feb 2pm", Doubt.NO_SUCH_DAY, []),
        ("Globex 31.11. 2pm", Doubt.NO_SUCH_DAY, []),
        ("Globex 24 Nov 2pm 26 Nov", Doubt.MORE_DAYS, []),
        ("Globex 24 Nov 2pm 4:15pm", Doubt.MORE_TIMES, []),
        ("Globex 2 Dec at 2", Doubt.HALF_DAY, ["02:00"]),
        ("Globex 2 Dec 2:30", Doubt.HALF_DAY, ["02:30"]),
        ("Globex Tue midnight", Doubt.MIDNIGHT, []),
        ("Globex Tue afternoon", Doubt.HOUR_WANTED, []),
        ("Globex Tue 23:30-00:30", Doubt.NEXT_DAY, []),
        ("Globex Tue 2pm CST", Doubt.SHORT_ZONE, ["Asia/Shanghai"]),
        ("Globex Tue 2pm in London", Doubt.PLACE_ZONE, ["Europe/Berlin"]),
        ("Globex 10.11 14:00", Doubt.DOTTED, ["10:11"]),
        ("Globex 2027-03-28 02:30", Doubt.GAP, []),
        ("Globex 2027-10-31 02:30", Doubt.TWICE, []),
        ("Northwind Tue 2pm", Doubt.ORGANISATION_COMPLETED, ['"Northwind"']),
        ("northw Tue 2pm", Doubt.ORGANISATION_COMPLETED, ['"northw"']),
        ("Contoso Tue 2pm", Doubt.MANY_ORGANISATIONS, ['"Contoso North"', '"Contoso South"']),
    ],
)
def test_what_is_doubtful_is_said_with_the_other_readings(text: str, doubt: Doubt, offered: list[str]) -> None:
    reading = read(text)
    found = next(one for one in reading.doubts if one.doubt is doubt)
    assert [choice.text for choice in found.choices] == offered
    assert 0 <= found.start <= found.end <= len(text)


@pytest.mark.parametrize(
    "text", ["Globex Tue 24 Nov 2pm", "Globex tomorrow 14:00", "Globex 3.12. 9am", "Globex in Paris Tue 14:00",
             "Globex 20 Nov 2026 in Berlin 30 November 2026"],
)  # fmt: skip
def test_few_false_doubts(text: str) -> None:
    assert doubts(read(text)) <= {Doubt.MORE_DAYS}


def test_a_choice_put_in_the_place_of_the_doubtful_words_is_beyond_doubt() -> None:
    for text in (
        "Globex 3/4 2pm",
        "Globex Mon 11am",
        "Globex next Tuesday 2pm",
        "Globex 2 Dec at 2",
        "Contoso Tue 2pm",
    ):
        reading = read(text)
        one = reading.doubts[0]
        again = read(text[: one.start] + one.choices[0].text + text[one.end :])
        assert not again.doubts, text
        assert again.is_enough and again != reading


MONTH, WEEKDAY = date(2027, 3, 24), date(2026, 11, 24)


@pytest.mark.parametrize(
    ("languages", "text", "wanted", "other"),
    [
        # French: "mar" is no short name of March there; English is tried as well, so it is said unless the hour agrees.
        (("fr", "en"), "Globex mar 24 14h", WEEKDAY, None),
        (("fr", "en"), "Globex mar. 24 à 14h", WEEKDAY, None),
        (("fr", "en"), "Globex le mar 24 14:00", WEEKDAY, None),
        (("fr", "en"), "Globex mar 24, 14 heures", WEEKDAY, None),
        (("fr", "en"), "Globex mar 24 14:00", WEEKDAY, MONTH),
        (("fr", "en"), "14:00 mar. 24 Globex", WEEKDAY, MONTH),
        (("fr", "en"), "Globex mar 24", WEEKDAY, MONTH),
        (("fr", "en"), "Globex Mar 24 2pm", MONTH, WEEKDAY),
        (("fr",), "Globex mar 24 14:00", WEEKDAY, None),
        # No Tuesday is the 25th soon: the month is the only day there is, and it is said.
        (("fr", "en"), "Globex mar 25 14h", date(2027, 3, 25), WEEKDAY),
        # The order of the words: a weekday never stands behind its number.
        (("fr", "en"), "Globex 24 mar 14:00", MONTH, None),
        (("fr", "en"), "Globex mar 24 mars 14h", date(2027, 3, 24), None),
        (("fr", "en"), "Globex mar 24 nov 14h", WEEKDAY, None),
        (("fr", "en"), "Globex mar. 24/11 14h", WEEKDAY, None),
        (("fr", "en"), "Globex Mar 24 2027 14:00", MONTH, None),
        (("fr", "en"), "Globex mars 24 14h", MONTH, None),
        # Spanish has both.
        (("es", "en"), "Globex mar 24 a las 14", WEEKDAY, None),
        (("es", "en"), "Globex el mar 24, 14:00", WEEKDAY, None),
        (("es", "en"), "Globex mar 24 14:00", WEEKDAY, MONTH),
        (("es",), "Globex mar 24 14:00", WEEKDAY, MONTH),
        (("es",), "Globex 24 mar 14:00", MONTH, None),
        (("es", "en"), "Globex 24 de mar 14:00", MONTH, None),
        # English: a month, unless the hour is written as in French.
        (("en",), "Globex Mar 24 14:00", MONTH, None),
        (("en",), "Globex Mar 24 at 2pm", MONTH, None),
        (("en",), "Globex on Mar 24, 14:00", MONTH, None),
        (("en",), "Globex mar 24 14h", WEEKDAY, MONTH),
        (("en",), "Globex mar 25 14h", date(2027, 3, 25), WEEKDAY),
        (("en", "fr"), "Globex Mar 24 14:00", MONTH, WEEKDAY),
        (("en", "fr"), "Globex Mar 24 2pm", MONTH, None),
        (("en", "fr"), "Globex mar 24 14h", WEEKDAY, MONTH),
        (("en", "fr"), "Globex Mar 25 14:00", date(2027, 3, 25), None),
        (("de", "en"), "Globex Mar 24 14 Uhr", MONTH, None),
        (("de", "fr", "en"), "Globex mar 24 14 Uhr", WEEKDAY, MONTH),
    ],
)  # fmt: skip
def test_mar_is_march_or_mardi_or_martes_and_never_guessed_at_in_silence(
    languages: tuple[str, ...], text: str, wanted: date, other: date | None
) -> None:
    reading = read(text, languages=languages)
    assert (reading.organisation, reading.title, reading.day) == ("Globex", "", wanted)
    two_ways = [one for one in reading.doubts if one.doubt is Doubt.ORDER]
    assert [choice.day for one in two_ways for choice in one.choices] == ([] if other is None else [other])
    for one in two_ways:
        again = read(text[: one.start] + one.choices[0].text + text[one.end :], languages=languages)
        assert (again.day, Doubt.ORDER in doubts(again)) == (other, False)


@pytest.mark.parametrize(("language", "day_read", "title"), [("en", None, ""), ("fr", date(2026, 11, 24), "45")])
def test_mar_with_a_number_that_no_month_has_is_told(language: str, day_read: date | None, title: str) -> None:
    reading = read("Globex mar 45 2pm", language)
    assert (reading.day, reading.title) == (day_read, title)
    assert Doubt.NO_SUCH_DAY in doubts(reading)


@pytest.mark.parametrize(("language", "words"), [("fr", "mar 14 heures"), ("es", "mar 14 horas")])
def test_the_hour_behind_a_short_weekday_is_no_day_of_a_month(language: str, words: str) -> None:
    reading = read(f"Globex {words}", language)
    assert (reading.day, reading.time) == (date(2026, 11, 24), time(14))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize(
    "word",
    ["Interview", "Vorstellungsgespräch", "Bewerbungsgespräch", "Gespräch", "entretien", "Entretien d'embauche",
     "Entrevista", "entrevista de trabajo"],
)  # fmt: skip
@pytest.mark.parametrize(
    "line",
    ["{word} Globex 24.11. 14:00", "{word}: Globex 24.11. 14:00", "{word} - Globex 24.11. 14:00",
     "24.11. 14:00 {word} Globex", "24.11. 14:00, {word} Globex", "Globex {word} 24.11. 14:00",
     "Globex 24.11. 14:00 {word}", "Globex - {word} - 24.11. 14:00", '{word} "Globex" 24.11. 14:00',
     "{word} Globex"],
)  # fmt: skip
def test_the_bare_word_interview_is_no_part_of_a_name(language: str, word: str, line: str) -> None:
    reading = read(line.format(word=word), language)
    assert (reading.organisation, reading.title, reading.kind) == ("Globex", "", None)


@pytest.mark.parametrize(
    ("language", "text", "organisation", "title"),
    [
        ("en", "Interviewer Labs 24.11. 14:00", "Interviewer Labs", ""),
        ("en", "Interview-Magazin 24.11. 14:00", "Interview-Magazin", ""),
        ("en", "Interviews.io 24.11. 14:00", "Interviews.io", ""),
        ("en", '"Interview Magazine" 24.11. 14:00', "Interview Magazine", ""),
        ("en", "Globex 24.11. 14:00 interview room 5", "Globex", "interview room 5"),
        ("en", "Interview of Globex 24.11. 14:00", "Interview of Globex", ""),
        ("fr", "Entretien de recrutement Globex 24.11. 14:00", "Globex", ""),
        ("fr", "Entretien technique Globex 24.11. 14:00", "Globex", ""),
        ("en", "Second interview Globex 24.11. 14:00", "Globex", "Second interview"),
        ("en", "Interview second round Globex 24.11. 14:00", "Globex", "second round"),
        ("en", "Interview Northwind Traders 24.11. 14:00", "Northwind Traders", ""),
        ("de", "Termin Globex 24.11. 14 Uhr", "Globex", ""),
        ("en", "Termin Globex 24.11. 14:00", "Termin Globex", ""),
        ("en", "Interview 24.11. 14:00", "", ""),
        ("en", "Interview", "", ""),
    ],
)  # fmt: skip
def test_what_only_looks_like_the_word_interview_stays(
    language: str, text: str, organisation: str, title: str
) -> None:  # fmt: skip
    reading = read(text, language)
    assert (reading.organisation, reading.title) == (organisation, title)


def test_a_known_organisation_may_be_called_interview() -> None:
    known = Known(organisations=("Interview Magazine",))
    assert read("Interview Magazine Tue 2pm", known=known).organisation == "Interview Magazine"


def test_the_time_in_a_gap_is_told_with_what_it_is_taken_for() -> None:
    gap = next(one for one in read("Globex 28 March 2027 02:30").doubts if one.doubt is Doubt.GAP)
    assert gap.taken == datetime(2027, 3, 28, 3, 30)


def test_a_number_behind_a_weekday_is_its_day_or_else_the_hour() -> None:
    assert read("Globex Tue 24 14:00").day == date(2026, 11, 24)
    for text, hour in (
        ("Globex Tue 2", 14),
        ("Globex Tue 10", 10),
        ("Globex next Tue 14", 14),
        ("Globex Tue 16 video", 16),
    ):
        reading = read(text)
        assert reading.time == time(hour) and reading.title == ""
        assert reading.day is not None and reading.day.weekday() == 1


def test_what_is_missing_is_not_enough() -> None:
    assert not read("").is_enough
    assert not read("Globex").is_enough
    assert not read("Globex Tue").is_enough
    assert not read("Globex 2pm").is_enough
    assert not read("Tue 2pm").is_enough
    assert not read("Interview Tue 2pm video").is_enough
    assert read("Globex Tue 2pm").is_enough


def test_a_kind_is_taken_where_none_is_said() -> None:
    assert read("Globex Tue 2pm").kind_taken is K.VIDEO
    assert read("Globex Tue 2pm @ Main Street").kind_taken is K.ON_SITE
    assert read("Globex Tue 2pm phone").kind_taken is K.PHONE


def test_unknown_zones_and_languages_are_passed_over() -> None:
    reading = read("Globex Tue 2pm Mars/Phobos", "xx", zone="Mars/Phobos")
    assert reading.day == date(2026, 11, 24) and "Mars/Phobos" in reading.title


FIELDS = ("organisation", "title", "role", "kind", "day", "time", "length", "zone", "place", "link", "person")


def same_again(reading: QuickReading, language: str) -> None:
    if not reading.is_enough:
        return
    written = write_quick_add(reading, language)
    again = read(written, language)
    assert {name: getattr(again, name) for name in FIELDS} == {name: getattr(reading, name) for name in FIELDS}, written


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_what_it_writes_back_is_understood_as_the_same(language: str) -> None:
    for words in DAYS[language]:
        same_again(read(f"Globex {words} 14:00", language), language)
    for words in HOURS[language]:
        same_again(read(f"Globex 24.11. {words}", language), language)
    for words in (*HOWS[language], *ROUNDS[language]):
        same_again(read(f"Globex {words} 24.11. 14:00", language), language)
    for own, text, _ in WHOLE:
        if own == language:
            same_again(read(text, language), language)


def nothing_is_lost(text: str, reading: QuickReading) -> None:
    """Every letter lies in a span, and spans do not overlap."""
    covered = [False] * len(text)
    for span in reading.spans:
        assert 0 <= span.start < span.end <= len(text)
        for place in range(span.start, span.end):
            covered[place] = True
    ordered = sorted(reading.spans, key=lambda span: span.start)
    assert all(one.end <= after.start for one, after in pairwise(ordered))
    for place, character in enumerate(text):
        assert covered[place] or not (character.isascii() and character.isalnum()), (text, place, character)


WORDS = sorted(
    {word for table in (DAYS, HOURS, HOWS) for of in table.values() for words in of for word in [words, *words.split()]}
    | {"Globex",
       "Northwind", "with", "mit", "as", "at", "in", "@", "à", "en", '"', ",", "-", "–", "Ms", "CST", "London",
       "5",        "https://zoom.us/j/1", "ß", "²", "½", "e\u0301", "Ada Brown", ".", "/", ":", "mar",
       "mar 24", "2027", "Interview", "Gespräch", "entrevista", "\u202e", "محمد", "İ"}
)  # fmt: skip
LANGUAGE = st.sampled_from(["en", "de", "fr", "es"])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), LANGUAGE, st.sampled_from(["dmy", "mdy"]))
@example("Globex 1:1 a - b 2pm", "en", "dmy")
@example('" Globex "" Tue 2pm "', "en", "dmy")
def test_any_words_in_any_order(text: str, language: str, order: str) -> None:
    reading = read(text, language, order=order)
    nothing_is_lost(text, reading)
    same_again(reading, language)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), LANGUAGE)
@example("\x00", "en")
@example("\ue000 Globex Tue 2pm", "en")
@example("é" * 3 + " Tue 2pm", "en")
@example("9" * 80, "en")
def test_no_text_is_too_much(text: str, language: str) -> None:
    reading = read(text, language)
    nothing_is_lost(text, reading)
    same_again(reading, language)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1971, 1, 1), date(2190, 1, 1)), st.sampled_from(WORDS))
def test_any_today(today: date, word: str) -> None:
    for reading in (
        read(f"Globex {word} 14:00", one, today=today, now=datetime.combine(today, time(9))) for one in ("en", "de")
    ):
        assert reading.day is None or reading.day.year >= 1970
    assert Part.DAY in {span.part for span in read("Globex Tue 2pm").spans}
