"""The words of quick add in English, German, French and Spanish: all folded (small letters, no accents, "ss" for ß).

Values that are patterns are parts of regular expressions; every other value is a plain word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from postview_desktop.domain.interview import InterviewKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What one language calls things."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Monday is 0"""
    short_weekdays: Mapping[str, int]
    """Those that are words of their own as well: they count before a number, a full stop or the end only."""
    days: Mapping[str, int]
    """Words for a day, as days from today."""
    numbers: Mapping[str, int]
    next_week: str
    """Pattern: of the week after this one ("next Tuesday")."""
    coming: str
    last: str
    after_next: str
    """Pattern behind a weekday: of next week ("Tuesday next week")."""
    after_coming: str
    after_last: str
    in_a_week: str
    """Pattern behind a weekday: a week after the coming one ("Tuesday week")."""
    ahead: str
    """Pattern with a group `number` and one for the unit: `days` or `weeks`."""
    on: str
    """Pattern: what may stand before a date."""
    of: str
    """Pattern: what may stand between day, month and year."""
    ordinal: str
    """Pattern: what follows the number of a day."""
    lone_ordinal: str
    """Pattern of a day of the month without a month, with the group `day`."""
    at: str
    """Pattern: what stands before an hour."""
    since: str
    until: str
    clock: str
    """Pattern: what follows an hour ("o'clock", "Uhr")."""
    hour_as_written: str
    """Pattern: what tells by the hour in which language a line is ("2pm", "14h30")."""
    hours: Mapping[str, int]
    """Hours with a name of their own."""
    halves: tuple[tuple[str, int], ...]
    """Patterns with a group `hour`, and the minutes from that hour ("halb drei" is -30)."""
    morning: str
    afternoon: str
    evening: str
    length: str
    """Pattern: what may stand before a length."""
    lengths: Mapping[str, int]
    """Patterns of lengths without a number, in minutes."""
    minutes: str
    hour: str
    ordinals: str
    rounds: str
    whole_rounds: str
    """Pattern: names of rounds that need no number."""
    round_number: str
    """Pattern: a round with its number behind it."""
    kinds: Mapping[InterviewKind, str]
    kind_words: Mapping[InterviewKind, str]
    """What is written."""
    interview: str
    with_: str
    as_: str
    where: str
    at_organisation: str
    titles: str
    """Pattern: what a person is addressed by ("Ms")."""
    time_in: str
    """Pattern with a group `city`: the time of a city."""
    write_with: str
    write_as: str
    write_in: str


def _numbered(*words: str, first: int = 1) -> dict[str, int]:
    return {word: number for number, names in enumerate(words, first) for word in names.split()}


K = InterviewKind

ENGLISH = Words(
    months=_numbered(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ),
    weekdays=_numbered(
        "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri",
        "saturday", "sunday", first=0,
    ),
    short_weekdays={"sat": 5, "sun": 6},
    days={"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "the day after tomorrow": 2, "day after tomorrow": 2,
          "yesterday": -1},
    numbers=_numbered("one a an", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                      "twelve"),
    next_week="next",
    coming="coming|this coming|this",
    last="last",
    after_next="(?:of )?next week",
    after_coming="coming",
    after_last="last week",
    in_a_week="week",
    ahead=r"in (?P<number>{number}) (?:(?P<days>days?)|(?P<weeks>weeks?))",
    on="on the|on|the",
    of="of",
    ordinal="st|nd|rd|th",
    lone_ordinal=r"(?:on )?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)(?! (?:round|interview|stage|floor|call"
                 r"|meeting|fl|street|st|avenue|ave)\b)",
    at="at|from|starting at|starts at|starting|begins at|@",
    since="from|between",
    until="to|until|till|and",
    clock="o'clock|oclock|hrs|hours sharp",
    hour_as_written=r"[ap]m|[ap]\.m",
    hours={"noon": 12, "midday": 12, "midnight": 0},
    halves=((r"half past (?P<hour>{hour})", 30), (r"half (?P<hour>{hour})(?= (?:am|pm))", 30),
            (r"(?:a )?quarter past (?P<hour>{hour})", 15), (r"(?:a )?quarter to (?P<hour>{hour})", -15)),
    morning="in the morning|this morning|morning",
    afternoon="in the afternoon|this afternoon|afternoon",
    evening="in the evening|this evening|at night|evening",
    length="for|lasting|lasts",
    lengths={"half an hour": 30, "half hour": 30, "an hour and a half": 90, "one and a half hours": 90,
             "an hour": 60, "one hour": 60, "two hours": 120, "three hours": 180, "all hour": 60},
    minutes="minutes|minute|mins|min",
    hour="hours|hour|hrs|hr",
    ordinals="first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-9]th|last|next|final|initial",
    rounds="round interview|rounds?|interview|stage|call|meeting|conversation|chat|talk",
    whole_rounds="screening call|screening|recruiter call|intro call|debrief",
    round_number=r"(?:round|stage|interview) (?:no\.? ?)?\d",
    kinds={
        K.VIDEO: r"(?:by|via|on|over) (?:video(?: ?call)?|zoom|teams|google meet|webex|skype)"
                 r"|video ?(?:call|conference|chat|interview)|video|google meet|(?:ms "
                 r"|microsoft )?teams(?: call| meeting)?"
                 r"|zoom(?: call| meeting)?|webex|skype(?: call)?|facetime|meet(?! (?:with|the|ms|mr)\b)|online|remote",
        K.PHONE: r"(?:by|over the|on the|via) (?:tele)?phone|(?:tele)?phone(?: call| interview| screen(?:ing)?)?|call",
        K.ON_SITE: r"on[- ]?site(?: interview)?|in[- ]person|face[- ]to[- ]face|in (?:their|the) office",
        K.PANEL: r"panel(?: interview)?",
        K.TECHNICAL: r"technical(?: interview| test)?|tech(?: interview| screen)|coding(?: interview| test| challenge)",
        K.ASSESSMENT: r"assessment(?: cent(?:re|er)| day)?",
        K.FINAL: r"final(?: interview)?",
        K.INFORMAL: r"informal(?: chat| talk| meeting)?|coffee chat|casual(?: chat| talk)?",
    },
    kind_words={K.VIDEO: "video", K.PHONE: "phone", K.ON_SITE: "on site", K.PANEL: "panel", K.TECHNICAL: "technical",
                K.ASSESSMENT: "assessment", K.FINAL: "final", K.INFORMAL: "informal"},
    interview="job interview|interview",
    with_="with",
    as_="as an?|as|for the position of|for the role of|for an?|for the|for",
    where="at the|at|in|@",
    at_organisation="at",
    titles="ms|mrs|mr|miss|mx|dr|prof|professor|sir",
    time_in=r"(?:in )?(?P<city>{city}) time",
    write_with="with",
    write_as="as",
    write_in="in",
)  # fmt: skip

GERMAN = Words(
    months=_numbered(
        "januar janner jan", "februar feber feb", "marz maerz mrz", "april apr", "mai", "juni jun", "juli jul",
        "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
    ),
    weekdays=_numbered("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag",
                       first=0),
    short_weekdays=_numbered("mo", "di die", "mi", "do", "fr", "sa", "so", first=0),
    days={"heute": 0, "morgen": 1, "ubermorgen": 2, "uebermorgen": 2, "gestern": -1, "vorgestern": -2},
    numbers=_numbered("ein einer einem einen eins eine", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht",
                      "neun", "zehn", "elf", "zwolf"),
    next_week="nachste[nrs]?|naechste[nrs]?",
    coming="kommende[nrs]?|diese[nrs]?",
    last="letzte[nrs]?|vergangene[nrs]?",
    after_next="(?:der |in der )?nachste[nr]? woche",
    after_coming="dieser woche|diese woche",
    after_last="letzte[rn]? woche",
    in_a_week="in einer woche",
    ahead=r"in (?P<number>{number}) (?:(?P<days>tag(?:en)?)|(?P<weeks>wochen?))",
    on="(?<!(?<!\\d)\\d )(?<!1[0-2] )am|den|der|dem",
    of="des",
    ordinal=r"\.|te[nrs]?",
    lone_ordinal=r"(?<!(?<!\d)\d )(?<!1[0-2] )(?:am|den|der"
                 r"|dem) (?P<day>\d{1,2})\.(?!\d)(?! ?(?:\d{1,2}\.(?!\d)|runde|gesprach|interview|stock))",
    at="um|ab|gegen|von",
    since="von|zwischen",
    until="bis|und",
    clock="uhr",
    hour_as_written="uhr",
    hours={"mittag": 12, "mittags": 12, "mitternacht": 0},
    halves=((r"halb (?P<hour>{hour})", -30), (r"viertel nach (?P<hour>{hour})", 15),
            (r"viertel vor (?P<hour>{hour})", -15), (r"dreiviertel (?P<hour>{hour})", -15)),
    morning="morgens|vormittags|am morgen|am vormittag|in der fruh|fruh|vormittag",
    afternoon="nachmittags|am nachmittag|nachmittag",
    evening="abends|am abend|abend",
    length="fur|dauert",
    lengths={"eine halbe stunde": 30, "halbe stunde": 30, "anderthalb stunden": 90, "eineinhalb stunden": 90,
             "eine stunde": 60, "zwei stunden": 120, "drei stunden": 180, "eine viertelstunde": 15,
             "eine dreiviertelstunde": 45, "dreiviertelstunde": 45},
    minutes="minuten|minute|min",
    hour="stunden|stunde|std",
    ordinals=r"erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|funfte[nrs]?|letzte[nrs]?|finale[nrs]?|nachste[nrs]?"
             r"|\d\.",
    rounds="bewerbungsrunde|runde|bewerbungsgesprach|vorstellungsgesprach|gesprach|interview|termin",
    whole_rounds="erstgesprach|zweitgesprach|drittgesprach|kennenlerngesprach|abschlussgesprach|endrunde|probetag"
                 "|probearbeiten|schnuppertag",
    round_number=r"runde \d",
    kinds={
        K.VIDEO: r"(?:per|uber|via) (?:video|zoom|teams|google meet|webex|skype)|video ?(?:anruf|gesprach"
                 r"|konferenz|call"
                 r"|interview)|video|zoom|teams|google meet|webex|skype|online|remote",
        K.PHONE: r"(?:per|am) telefon|telefoninterview|telefonisch(?:e[srn]?)?|telefonat|telefongesprach|telefon|anruf",
        K.ON_SITE: r"vor[- ]ort|personlich|prasenz|in prasenz",
        K.PANEL: r"panel(?:gesprach|interview)?|vor einem gremium|gremium",
        K.TECHNICAL: r"technisch(?:e[srn]?)?(?: gesprach| interview| runde)?|fachgesprach|fachinterview|coding",
        K.ASSESSMENT: r"assessment[- ]?center|assessment|auswahltag|einstellungstest",
        K.FINAL: r"final(?:e[srn]?)?|abschliessend",
        K.INFORMAL: r"informell(?:e[srn]?)?|locker(?:e[srn]?)?|zum kennenlernen|kennenlernen",
    },
    kind_words={K.VIDEO: "video", K.PHONE: "telefonisch", K.ON_SITE: "vor ort", K.PANEL: "panel",
                K.TECHNICAL: "technisch", K.ASSESSMENT: "assessment", K.FINAL: "final", K.INFORMAL: "informell"},
    interview="vorstellungsgesprach|bewerbungsgesprach|jobinterview|interview|gesprach|termin",
    with_="mit",
    as_="als|fur die stelle als|fur die stelle|fur",
    where="in der|in dem|im|in|beim|bei",
    at_organisation="bei der|beim|bei",
    titles="frau|herrn|herr|dr|prof",
    time_in=r"(?:nach )?(?P<city>{city})er (?:orts)?zeit|zeit in (?P<city2>{city})",
    write_with="mit",
    write_as="als",
    write_in="in",
)  # fmt: skip

FRENCH = Words(
    months=_numbered(
        "janvier janv", "fevrier fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil", "aout",
        "septembre sept", "octobre oct", "novembre nov", "decembre dec",
    ),
    weekdays=_numbered("lundi lun", "mardi", "mercredi", "jeudi jeu", "vendredi ven", "samedi", "dimanche dim",
                       first=0),
    short_weekdays={"mar": 1, "mer": 2, "sam": 5},
    days={"aujourd'hui": 0, "demain": 1, "apres-demain": 2, "apres demain": 2, "hier": -1, "avant-hier": -2,
          "ce soir": 0},
    numbers=_numbered("un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
                      "douze"),
    next_week=r"(?!)",
    coming="ce",
    last=r"(?!)",
    after_next="(?:de )?la semaine prochaine",
    after_coming="prochain|qui vient",
    after_last="dernier|passe",
    in_a_week="en huit",
    ahead=r"dans (?P<number>{number}) (?:(?P<days>jours?)|(?P<weeks>semaines?))",
    on="le|du",
    of="de",
    ordinal="er",
    lone_ordinal=r"le (?P<day>\d{1,2})(?:er)?(?! ?(?:h\b|h\d|heures?|:|/|\.\d|-))(?!\d)",
    at="a|vers|des|a partir de",
    since="de|entre",
    until="a|et|jusqu'a",
    clock="heures|heure",
    hour_as_written=r"h(?: ?\d\d)?",
    hours={"midi": 12, "minuit": 0},
    halves=((r"(?P<hour>{hour}) ?(?:heures|heure|h) et demie?", 30), (r"(?P<hour>{hour}) ?(?:heures|heure"
        r"|h) et quart", 15),
            (r"(?P<hour>{hour}) ?(?:heures|heure|h) moins le quart", -15), (r"(?P<hour>midi) et demie?", 30)),
    morning="du matin|le matin|ce matin|matin",
    afternoon="de l'apres-midi|l'apres-midi|cet apres-midi|apres-midi",
    evening="du soir|le soir|soir",
    length="pendant|duree|pour une duree de",
    lengths={"une demi-heure": 30, "une demi heure": 30, "demi-heure": 30, "une heure et demie": 90, "une heure": 60,
             "un quart d'heure": 15, "trois quarts d'heure": 45, "deux heures de temps": 120},
    minutes="minutes|minute|mins|min|mn",
    hour="heures|heure",
    ordinals=r"premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|derniere?|prochaine?|1ere?|1er|[2-9](?:eme|e|nde?)",
    rounds="entretien|tour|rendez-vous|rencontre|etape|entrevue",
    whole_rounds="entretien final|entretien de motivation",
    round_number=r"(?:tour|entretien) (?:n[o°] ?)?\d(?! ?h)",
    kinds={
        K.VIDEO: r"(?:en|par) (?:visio(?:conference)?|video)|(?:sur|via|par) (?:zoom|teams|google meet|webex|skype)"
                 r"|visioconference|visio|appel video|video|zoom|teams|google meet|skype|en ligne|a distance",
        K.PHONE: r"(?:par|au) tele?phone|telephonique|appel telephonique|telephone|tel\.?|appel",
        K.ON_SITE: r"sur place|en presentiel|presentiel|en personne|dans leurs locaux",
        K.PANEL: r"(?:devant )?(?:un )?jury|panel",
        K.TECHNICAL: r"technique|test technique",
        K.ASSESSMENT: r"assessment(?: cent(?:re|er))?|mise en situation|evaluation",
        K.FINAL: r"finale?",
        K.INFORMAL: r"informel(?:le)?|autour d'un cafe",
    },
    kind_words={K.VIDEO: "visio", K.PHONE: "téléphone", K.ON_SITE: "sur place", K.PANEL: "jury",
                K.TECHNICAL: "technique", K.ASSESSMENT: "évaluation", K.FINAL: "final", K.INFORMAL: "informel"},
    interview="entretien d'embauche|entretien de recrutement|entretien|rendez-vous|rdv",
    with_="avec",
    as_="comme|en tant que|pour le poste de|pour",
    where="à|au|dans les locaux de|chez|@",
    at_organisation="chez",
    titles="mme|mlle|madame|monsieur|m|dr|pr",
    time_in=r"(?:a l')?heure (?:de |d')(?P<city>{city})",
    write_with="avec",
    write_as="comme",
    write_in="à",
)  # fmt: skip

SPANISH = Words(
    months=_numbered(
        "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo", "junio jun", "julio jul", "agosto ago",
        "septiembre setiembre sept sep", "octubre oct", "noviembre nov", "diciembre dic",
    ),
    weekdays=_numbered("lunes lun", "martes", "miercoles", "jueves jue", "viernes", "sabado", "domingo", first=0),
    short_weekdays={"mar": 1, "mie": 2, "vie": 4, "sab": 5, "dom": 6},
    days={"hoy": 0, "manana": 1, "pasado manana": 2, "ayer": -1, "anteayer": -2, "esta tarde": 0, "esta noche": 0},
    numbers=_numbered("un una uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
                      "doce"),
    next_week=r"(?!)",
    coming="proximo|este",
    last="pasado",
    after_next="de la (?:proxima semana|semana que viene)|la semana que viene",
    after_coming="que viene|proximo",
    after_last="pasado",
    in_a_week=r"(?!)",
    ahead=r"(?:en|dentro de) (?P<number>{number}) (?:(?P<days>dias?)|(?P<weeks>semanas?))",
    on="el dia|el|al",
    of="del|de",
    ordinal="o",
    lone_ordinal=r"(?:el )?dia (?P<day>\d{1,2})(?!\d)|el (?P<day2>\d{1,2})(?! ?(?:h\b|horas?|:|/|\.\d|-))(?!\d)",
    at="a las|a la|sobre las|desde las|a eso de las",
    since="desde las|de las|entre las|de",
    until="a las|hasta las|hasta|a|y las",
    clock="horas|hora|hs",
    hour_as_written=r"h(?: ?\d\d)?",
    hours={"mediodia": 12, "a mediodia": 12, "al mediodia": 12, "medianoche": 0, "a medianoche": 0},
    halves=((r"(?:a )?las? (?P<hour>{hour}) y media", 30), (r"(?:a )?las? (?P<hour>{hour}) y cuarto", 15),
            (r"(?:a )?las? (?P<hour>{hour}) menos cuarto", -15)),
    morning="de la manana|por la manana|esta manana",
    afternoon="de la tarde|por la tarde|tarde",
    evening="de la noche|por la noche|noche",
    length="durante",
    lengths={"media hora": 30, "una hora y media": 90, "hora y media": 90, "una hora": 60, "dos horas": 120,
             "tres cuartos de hora": 45, "un cuarto de hora": 15},
    minutes="minutos|minuto|mins|min",
    hour="horas|hora",
    ordinals=r"primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|ultim[ao]|proxim[ao]|[1-9](?:a|o|\.a|\.o|er)",
    rounds="entrevista|ronda|fase|vuelta|cita|etapa",
    whole_rounds="entrevista final|ronda final|fase final",
    round_number=r"(?:ronda|fase) \d",
    kinds={
        K.VIDEO: r"por (?:videollamada|videoconferencia|video|zoom|teams|google meet|skype)|videollamada"
                 r"|videoconferencia|video|zoom|teams|google meet|skype|en linea|online|en remoto|remoto",
        K.PHONE: r"por telefono|telefonic[ao]|llamada(?: telefonica)?|telefono",
        K.ON_SITE: r"presencial|en persona|en la oficina|en sus oficinas",
        K.PANEL: r"panel|ante un tribunal|tribunal",
        K.TECHNICAL: r"tecnic[ao]|prueba tecnica",
        K.ASSESSMENT: r"assessment(?: center)?|evaluacion|dinamica de grupo",
        K.FINAL: r"final",
        K.INFORMAL: r"informal",
    },
    kind_words={K.VIDEO: "videollamada", K.PHONE: "teléfono", K.ON_SITE: "presencial", K.PANEL: "panel",
                K.TECHNICAL: "técnica", K.ASSESSMENT: "evaluación", K.FINAL: "final", K.INFORMAL: "informal"},
    interview="entrevista de trabajo|entrevista|cita",
    with_="con el|con la|con",
    as_="como|para el puesto de|para",
    where="en el|en la|en|@",
    at_organisation="en",
    titles="sra|srta|sr|senora|senor|don|dona|dra|dr",
    time_in=r"hora (?:local )?de (?P<city>{city})",
    write_with="con",
    write_as="como",
    write_in="en",
)  # fmt: skip

LANGUAGES: Mapping[str, Words] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}

INTERVIEWS = (
    "job interview|interview|jobinterview|vorstellungsgesprach|bewerbungsgesprach|gesprach|entretien d'embauche"
    "|entretien de recrutement|entretien|entrevista de trabajo|entrevista"
)
"""Pattern: the bare word for an interview, in whatever language the line is: it is in nobody's name."""
