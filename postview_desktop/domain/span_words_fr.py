"""Days as they are named and counted in French (F2), for folded text."""

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

WORDS = DayWords(
    months=spellings(
        numbered(
            "janvier janv jan", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août",
            "septembre sept", "octobre oct", "novembre nov", "décembre déc",
        )
    ),
    weekdays=numbered("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", first=0),
    numbers=numbered(
        "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit huitaine une_huitaine", "neuf",
        "dix dizaine une_dizaine", "onze", "douze", "treize", "quatorze", "quinze quinzaine une_quinzaine", "seize",
        "dix-sept", "dix-huit", "dix-neuf", "vingt",
    )
    | {"trente": 30, "une trentaine": 30, "quarante-huit": 48, "quarante": 40, "soixante": 60, "quatre-vingt-dix": 90},
    ordinals={"premier": 1, "1er": 1},
    # "Huit jours" and "quinze jours" are one week and two (TLFi, "jour": "dans huit jours, dans quinze jours: dans une
    # semaine, dans deux semaines"; "lundi en huit"): the same weekday is meant. As the limit of an answer ("sous
    # quinze jours") all of the fifteen are left to them, so that nobody asks a day too soon.
    idioms={"huit": 7, "8": 7, "huitaine": 7, "une huitaine": 7,
            "quinze": 14, "15": 14, "quinzaine": 14, "une quinzaine": 14},
)  # fmt: skip

_MONTH = rf"(?P<month>{either(WORDS.months)})(?!\w)(?:\.(?= \d))?"
_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_WEEKDAY = rf"(?P<weekday>{_DAYS})"
_NUMBER = rf"(?:\d{{1,3}}|{either(WORDS.numbers)})"
_UNIT = (
    r"(?:(?P<u_work>jours? (?:ouvr[ée]e?s?|ouvrables?|de travail))|(?P<u_day>jours?|de jours)|(?P<u_week>semaines?)"
    r"|(?P<u_month>mois)|(?P<u_hour>heures?|h))"
)
_ABOUT = r"(?:(?:environ|à peu près|maximum|au plus|au maximum|les|l'espace de|encore|prochaine?s?) )*"
_IN = (
    r"(?:d'ici à|d'ici|sous|dans un délai (?:maximum |maximal )?(?:de |d')|sous un délai (?:de |d')|au bout de|avant"
    r"|dans"
    r"|dans les|il nous faut|il nous faudra|il faut compter|comptez|laissez-nous|après)"
)
_PART = (
    r"(?:(?P<early>(?:au |en |le |dès le )?(?:tout )?(?:début|commencement))|(?P<mid>(?:au |en |le "
    r"|à la )?mi(?:lieu)?)"
    r"|(?P<end>(?:à |en |pour )?(?:la )?(?:toute )?fin)|(?:dans le |au |en )?courant|au cours)(?: |-)(?:de |d'|du )?"
)
_NEXT_WEEK = r"(?P<w1>(?:la )?semaine (?:prochaine|qui vient|suivante))"
_THIS_WEEK = r"(?P<w0>cette semaine|la semaine(?: en cours)?|(?<=fin de )semaine)"
_AFTER_NEXT = r"(?P<w2>(?:dans )?(?:la )?semaine d'après la semaine prochaine)"
_LAST = r"(?:dernière?|passée?|précédente?)"

READERS = made(
    # -- no days: past, again and again, not to be told
    (rf"(?:{_DAYS}|mois|semaine|la semaine|le mois) {_LAST}(?!\w)", refused),
    (rf"(?:depuis|tous les|chaque|dès) (?:le )?(?:{_DAYS})s?(?!\w)", refused),
    (rf"(?:du|de|le)? ?(?:{_DAYS}) (?:-|au|à) (?:{_DAYS})(?!\w)", refused),
    (rf"(?:m\.?|mme|monsieur|madame) (?:{_DAYS})(?!\w)", refused),
    (rf"depuis (?:le )?\d{{1,2}}(?:er)? {_MONTH}", refused),
    (rf"(?:il y a|depuis|pendant) {_ABOUT}{_NUMBER} {_UNIT}(?!\w)", refused),
    (rf"le (?:{_DAYS})(?: et le (?:{_DAYS}))? (?:matin|après-midi|soir)(?!\w)", refused),
    # -- named days
    (rf"(?:{_WEEKDAY},? (?:le )?)?(?P<day>1er|premier|\d{{1,2}}) (?:de |du mois de )?{_MONTH}(?: (?P<year>\d{{4}}))?"
     r"(?!\w)", dated),
    (ISO, dated),
    (rf"(?<!\bà )(?<!\ba )(?:{_WEEKDAY},? (?:le )?)?{DOTTED}", dated),
    (SLASHED, slashed),
    (rf"(?:jusqu'au|le|au|du|{_DAYS}) (?P<day>\d{{1,2}}|1er)(?!\w)(?! ?(?:{_MONTH}|h\b|heures?|:|/|\.\d|-|%|jours"
     rf"|semaines|mois"
     r"|ans?|personnes|candidats|e\b|ème|rue|avenue|boulevard|euros?))", lone),
    # -- days of the week. "Vendredi prochain" is taken to be the coming one, as quick add takes it.
    (rf"(?:(?:ce|le) )?{_WEEKDAY}(?:(?P<w1>,? (?:de )?la semaine (?:prochaine|suivante|qui vient))"
     rf"|(?P<later1>,? en huit)"
     r"|(?P<later2>,? en quinze)| prochain| qui vient)?(?: (?:matin|soir|après-midi))?(?!\w)", weekday),
    (rf"(?P<w1>la semaine prochaine),? (?:le )?{_WEEKDAY}(?!\w)", weekday),
    (rf"(?:{_DAYS}) dans \w+ (?:jours|semaines?|mois)(?!\w)", refused),
    (r"(?:(?P<d2>après-demain|après demain)|(?P<d1>demain(?: matin| midi| soir| après-midi)?)"
     r"|(?P<d0>aujourd'hui|ce soir|cet après-midi))(?!\w)", next_days),
    # -- counted days
    (rf"(?:dans|après) {_ABOUT}{_NUMBER} {_UNIT},? (?:le )?{_WEEKDAY}(?!\w)", refused),
    (rf"(?:dans )?(?:la )?semaine du (?:{_DAYS} )?(?P<day>\d{{1,2}}|1er)(?: {_MONTH}"
     rf"|/(?P<number>\d{{1,2}}))?(?!\w)", week_of),
    (rf"{_IN} ?{_ABOUT}(?P<number>{_NUMBER})(?: ?(?:-|à|ou"
     rf"|,) ?(?P<more>{_NUMBER}))? (?:de )?(?:bonnes? )?{_UNIT}(?!\w)"
     r"(?! (?:et demie?|après|avant|à compter|à partir|ou|de congés?|de vacances|avec|et|plus tôt)(?!\w))", counted),
    (rf"(?:dans|d'ici) (?P<number>une?) {_UNIT} ou (?P<or_more>deux|trois|2|3)(?!\w)", counted),
    (r"(?:d'ici|sous|dans|avant) (?P<u_day>(?P<number>(?:une )?(?:huitaine|quinzaine)))(?!\w)(?! de)", counted),
    (rf"\A(?P<number>{_NUMBER})(?: ?(?:-|à|ou) ?(?P<more>{_NUMBER}))? {_UNIT}\.?\Z", counted),
    # -- parts of a week
    (rf"(?:{_PART})?{_AFTER_NEXT}(?!\w)", week),
    (rf"(?:{_PART})?{_NEXT_WEEK}(?!\w)", week),
    (rf"(?:{_PART})?(?P<w0>cette semaine|semaine en cours)(?!\w)", week),
    (rf"{_PART}(?P<w0>la semaine|semaine)(?! (?:prochaine|qui vient|suivante|dernière?|passée?|d'après))(?!\w)", week),
    (r"après (?:le|ce) week-?end(?!\w)", after_weekend),
    # -- parts of a month and a year
    (rf"(?:(?P<week>(?:dans |la |lors de la )*première semaine )(?:de |d'|du )?|{_PART})(?:mois de |mois d')?"
     rf"(?:{_MONTH}|(?P<m1>(?:le )?mois (?:prochain|suivant))|(?P<m0>(?:ce |le )?mois(?: en cours)?))(?!\w)"
     r"(?! (?:prochain|dernier|passé|de|d'))", month),
    (r"(?P<m1>le mois prochain)(?!\w)", month),
    (rf"en {_MONTH}(?! \d)(?!\w)", month),
    (rf"{_PART}(?P<year>(?:l'année|l'an|année|cette année))(?! (?:prochaine|dernière))(?!\w)", month),
    (r"(?P<year>cette année)(?!\w)", month),
    (r"(?:avant|d'ici|jusqu'à) (?:(?P<f24>noël)|(?P<f31>(?:le )?(?:nouvel an|jour de l'an)|la nouvelle année))(?!\w)",
     feast),
)  # fmt: skip

TELLS = word_set(
    "nous vous je on il elle ils elles me moi le la les l d du de des un une au aux en et ou ne pas que qui est",
    "sont dans sous ici avant apres depuis jusqu jusque jours jour semaine semaines mois annee fin debut mi courant",
    "milieu prochain prochaine prochains demain aujourd hui huitaine quinzaine rappelez appelez rappeler appeler",
    "contactez contacter relancer relancez reviendrons vers reponse decision deciderons decidons merci n s plait",
    "nouvelles sans si rien quand hier dernier derniere a ete dit oublie demander notre nos votre vos aurez serez",
    "ouvres ouvrables noel ce cette lundis tous ecrivez j ai plus tard appels ecrit telephonez ecrire",
    *WORDS.months,
    *WORDS.weekdays,
    *WORDS.numbers,
)
"""By these the language is told."""
