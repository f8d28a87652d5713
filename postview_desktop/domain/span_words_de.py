"""Days as they are named and counted in German (F2), for folded text."""

from __future__ import annotations

from postview_desktop.domain.span_readers import (
    DOTTED,
    ISO,
    SLASHED,
    DayWords,
    after_weekend,
    counted,
    dated,
    either,
    feast,
    lone,
    made,
    month,
    next_days,
    numbered,
    refused,
    slashed,
    spellings,
    week,
    week_of,
    weekday,
    word_set,
)

_STEMS = (
    "ers", "zwei", "drit", "vier", "fünf", "sechs", "sieb", "ach", "neun", "zehn", "elf", "zwölf", "dreizehn",
    "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzigs", "einundzwanzigs",
    "zweiundzwanzigs", "dreiundzwanzigs", "vierundzwanzigs", "fünfundzwanzigs", "sechsundzwanzigs",
    "siebenundzwanzigs", "achtundzwanzigs", "neunundzwanzigs", "dreißigs", "einunddreißigs",
)  # fmt: skip

WORDS = DayWords(
    months=spellings(
        numbered(
            "januar jänner jan", "februar feber feb", "märz mrz", "april apr", "mai", "juni jun", "juli jul",
            "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
        )
    ),
    weekdays=numbered("montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr",
                      "samstag sonnabend sa", "sonntag so", first=0),
    numbers=spellings(
        numbered("ein eine einer einem einen", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
                 "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
                 "neunzehn", "zwanzig")
        | {"dreißig": 30, "vierzig": 40, "sechzig": 60, "neunzig": 90}
    ),
    ordinals=spellings({stem + "te" + end: number for number, stem in enumerate(_STEMS, 1) for end in "nrs"}),
    # "Acht Tage" is a week (Duden, "acht": "heute in acht Tagen" is this day in a week); in figures it is eight days.
    # "Vierzehn Tage" are two weeks and fourteen days alike.
    idioms={"acht": 7},
)  # fmt: skip

_MONTH = rf"(?P<month>{either(WORDS.months)})(?!\w)(?:\.(?= \d))?"
_DAYS = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
_WEEKDAY = rf"(?P<weekday>{_DAYS})"
_BESIDE = (
    r"(?:(?P<weekday>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)"
    r"\.?,? (?:(?:den|dem|der) )?)?"
)
_ORDINAL = rf"(?:{either(WORDS.ordinals)})"
_NUMBER = rf"(?:\d{{1,3}}|{either(WORDS.numbers)})"
_UNIT = (
    r"(?:(?P<u_work>(?:arbeits|werk|bank|geschäfts)tagen?)|(?P<u_day>tag(?:en?|es)?)|(?P<u_week>wochen?)"
    r"|(?P<u_month>monat(?:en?|s)?)|(?P<u_hour>stunden?))"
)
_ABOUT = (
    r"(?:(?:etwa|ca\.?|circa|ungefähr|rund|maximal|höchstens|spätestens|voraussichtlich|den|der|die|nächsten|kommenden"
    r"|weiteren|noch|von) )*"
)
_NEXT_WEEK = r"(?P<w1>(?:der |in der )?(?:nächste[nr]?|kommende[nr]?|folgende[nr]?) (?:kalender|arbeits)?woche)"
_THIS_WEEK = r"(?P<w0>(?:in )?(?:der|dieser|diese|laufenden|dieser laufenden|der laufenden) (?:arbeits)?woche)"
_AFTER_NEXT = r"(?P<w2>(?:der |in der )?(?:übernächste[nr]?) woche)"
_PART = r"(?:(?P<early>anfang|beginn|zu beginn)|(?P<mid>mitte)|(?P<late>gegen ende)|(?P<end>(?:zum )?ende|schluss))"

READERS = made(
    # -- no days: past, again and again, not to be told
    (rf"(?:seit|letzte[nmrs]?|vorige[nmrs]?|vergangene[nmrs]?|jede[nmrs]?|übernächste[nmrs]?|am vergangenen"
     rf"|am letzten|immer) (?:dem |der |den |am )?{_WEEKDAY}(?!\w)", refused),
    (rf"(?:seit|bereits|schon) (?:dem |der |den )?\d{{1,2}}\. ?{_MONTH}", refused),
    (r"(?:letzte[nmrs]?|vorige[nmrs]?|vergangene[nmrs]?|jede[nmrs]?) (?:woche|monats?)(?!\w)", refused),
    (rf"(?:seit|vor) {_ABOUT}{_NUMBER} {_UNIT}(?!\w)", refused),
    (rf"(?:von )?{_WEEKDAY} (?:-|bis) (?:{_DAYS})(?!\w)", refused),
    (r"\Abis (?:morgen|übermorgen|nächste woche)[.!]*\Z", refused),
    (r"(?:frau|herrn?|familie) (?:montag|mittwoch|freitag|samstag|sonntag|januar|märz|mai|juli"
     r"|august)(?!\w)", refused),
    (rf"(?:heute|am|guten|jeden|diesen|gestern|{_WEEKDAY}) morgen(?!\w)", refused),
    # -- named days
    (rf"{_BESIDE}(?:(?P<day>\d{{1,2}}|{_ORDINAL})\.? ?){_MONTH}(?:,? (?P<year>\d{{4}}))?(?!\w)", dated),
    (ISO, dated),
    (rf"(?<!\bum )(?<!\bgegen )(?:{_BESIDE}){DOTTED}", dated),
    (SLASHED, slashed),
    (rf"(?:(?:am|zum|den|dem|der)) (?P<day>\d{{1,2}})\.(?! ?\d)(?! ?(?:{_MONTH}|runde|gespräch|interview|stock|etage"
     r"|termin|stufe))(?! \w*(?:runde|gespräch|etage|stock))", lone),
    (rf"(?:(?:am|zum)) (?P<day>{_ORDINAL})(?= ?(?:[.,;!]|$))", lone),
    # -- days of the week. "Nächsten Freitag" is taken to be in the next week, as quick add takes it.
    (rf"(?:(?P<w1>(?:nächste|folgende)[nrm]?)|(?:kommende|diese|dieser)[nrm]?|der) {_WEEKDAY}(?!\w)", weekday),
    (rf"(?P<w1>nächste woche) (?:am )?{_WEEKDAY}(?!\w)", weekday),
    (rf"(?P<w2>übernächste woche) (?:am )?{_WEEKDAY}(?!\w)", weekday),
    (rf"{_WEEKDAY}(?:(?P<w1>,? (?:in )?(?:der )?nächste[rn]? woche|,? (?:der|in der) (?:kommenden|folgenden) woche)"
     r"|(?P<w2>,? (?:in )?(?:der )?übernächste[rn]? woche)|(?P<later1>,? in (?:einer woche|acht tagen))"
     r"|(?P<later2>,? in (?:zwei wochen|14 tagen|vierzehn tagen)))?"
     r"(?!\w)(?! in \d)(?! in \w+ (?:wochen|monaten))", weekday),
    (rf"{_WEEKDAY} in \w+ (?:wochen|tagen|monaten)(?!\w)", refused),
    (r"(?:(?P<d2>übermorgen)|(?P<d1>morgen(?: früh| vormittag| nachmittag| mittag| abend)?)"
     r"|(?P<d0>heute(?: noch| nachmittag| mittag| abend)?))(?!\w)", next_days),
    # -- counted days
    (rf"(?:in|nach) {_ABOUT}{_NUMBER} {_UNIT},? (?:am )?{_WEEKDAY}(?!\w)", refused),
    (rf"woche (?:vom|ab|ab dem|um den) (?P<day>\d{{1,2}})\.(?: ?{_MONTH}| ?(?P<number>\d{{1,2}})\.)?", week_of),
    (rf"(?P<week>(?:in der )?ersten?) (?P<month>{either(WORDS.months)})woche(?!\w)", month),
    (rf"(?:heute )?(?:in|binnen|innerhalb|nach|brauchen|benötigen|dauert|geben sie uns) {_ABOUT}(?P<number>{_NUMBER})"
     rf"(?: ?(?:-|bis|oder|bis zu|,) ?(?P<more>{_NUMBER}))? {_UNIT}(?: später)?(?!\w)"
     r"(?! (?:oder|ab|nach|vor|seit|vom|von(?! uns| mir| ihnen)|urlaub|ferien|am|und)(?!\w))", counted),
    (rf"(?:in|nach) (?P<number>ein|einem|einer) {_UNIT} oder (?P<or_more>zwei|drei|2|3)(?!\w)", counted),
    (rf"\A(?P<number>{_NUMBER})(?: ?(?:-|bis|oder) ?(?P<more>{_NUMBER}))? {_UNIT}\.?\Z", counted),
    # -- parts of a week
    (rf"(?:{_PART} )?(?:der )?{_NEXT_WEEK}(?!\w)", week),
    (rf"(?:{_PART} )?(?:der )?{_AFTER_NEXT}(?!\w)", week),
    (rf"(?:{_PART} )?(?:der )?{_THIS_WEEK}(?!\w)", week),
    (r"(?P<w0>(?:zum )?(?P<end>wochenende|wochenschluss))(?!\w)(?<!nach dem wochenende)(?<!am wochenende)"
     r"(?<!vor dem wochenende)", week),
    (r"nach dem wochenende(?!\w)", after_weekend),
    # -- parts of a month and a year
    (rf"(?:(?P<week>(?:in der )?ersten? woche (?:im|des)?)|{_PART}|im laufe|im verlauf) ?(?:des |im )?(?:monats )?"
     rf"(?:{_MONTH}|(?P<m1>nächsten monats|kommenden monats)|(?P<m0>diesen monats|dieses monats|des monats|monats"
     r"|laufenden monats))(?!\w)(?! \d)", month),
    (r"(?P<m0>(?P<end>monatsende))(?!\w)|(?P<m1>nächsten monat|kommenden monat|im nächsten monat)(?!\w)", month),
    (rf"im (?:(?:monat|kommenden|nächsten) )?{_MONTH}(?! \d)(?!\w)", month),
    (r"(?P<year>(?:ende (?:des jahres|dieses jahres|diesen jahres|jahr)|jahresende|(?:noch )?(?:in )?diese[sm] jahr))"
     r"(?!\w)", month),
    (r"(?:(?:noch )?vor|bis|bis zu) (?:den |dem |zum )?(?:(?P<f24>weihnachten|heiligabend)"
     r"|(?P<f31>neujahr|neuen jahr|jahreswechsel|silvester))(?!\w)", feast),
)  # fmt: skip

TELLS = word_set(
    "wir sie uns ihnen ich mich mir bis am zum zur dem den der die das des ein eine einer im in um und oder nicht",
    "bitte woche wochen tag tage tagen ende anfang mitte monat monate monaten monats nachste nachsten nachster",
    "naechste naechsten naechster heute morgen ubermorgen uebermorgen binnen innerhalb spatestens von bei melden",
    "meldet hoeren horen rufen ruft an sich entscheiden keine kein nichts wenn falls dann noch nach vor seit ab auf",
    "zu ist hat haben hatten wird wurde letzte anrufe gesagt fragen vergessen es frau herr wann uhr guten",
    "arbeitstage arbeitstagen werktage werktagen monatsende jahresende wochenende weihnachten gestern ruckmeldung",
    "rueckmeldung bescheid entscheidung",
    *WORDS.months,
    *WORDS.weekdays,
    *WORDS.numbers,
)
"""By these the language is told."""
