"""Days as they are named and counted in Spanish (F2), for folded text."""

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
            "enero ene", "febrero feb", "marzo", "abril abr", "mayo", "junio jun", "julio jul", "agosto ago",
            "septiembre setiembre sept sep", "octubre oct", "noviembre nov", "diciembre dic",
        )
    ),
    weekdays=spellings(numbered("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", first=0)),
    numbers=spellings(
        numbered("un una uno", "dos un_par_de", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
                 "once", "doce", "trece", "catorce", "quince una_quincena_de", "dieciséis", "diecisiete", "dieciocho",
                 "diecinueve", "veinte")
        | {"treinta": 30, "cuarenta": 40, "cuarenta y ocho": 48, "sesenta": 60, "noventa": 90}
    ),
    ordinals={"primero": 1, "1o": 1},
    # "Ocho días" are a week and "quince días" two ("quincena", DLE; "de hoy en ocho días"): the same weekday is meant.
    # As the limit of an answer ("en un plazo de quince días") all of the fifteen are left to them.
    idioms={"ocho": 7, "8": 7, "quince": 14, "15": 14, "una quincena de": 14},
)  # fmt: skip

_MONTH = rf"(?P<month>{either(WORDS.months)})(?!\w)(?:\.(?= \d))?"
_DAYS = "lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_WEEKDAY = rf"(?P<weekday>{_DAYS})"
_NUMBER = rf"(?:\d{{1,3}}|{either(WORDS.numbers)})"
_UNIT = (
    r"(?:(?P<u_work>d[íi]as? (?:laborables?|h[áa]biles|h[áa]bil|de trabajo))|(?P<u_day>d[íi]as?)|(?P<u_week>semanas?)"
    r"|(?P<u_month>mes(?:es)?)|(?P<u_hour>horas?|h))"
)
_ABOUT = (
    r"(?:(?:aproximadamente|unos|unas|alrededor de|más o menos|como máximo|máximo|las?|los|próxim[oa]s|siguientes) )*"
)
_IN = (
    r"(?:dentro de|dentro del?|en|en un plazo (?:máximo )?de|en el plazo (?:máximo )?de|al cabo de|antes de"
    r"|necesitamos"
    r"|tardaremos|tardamos|denos|después de|de hoy en|de aquí a|en menos de)"
)
_PART = (
    r"(?:(?P<early>(?:a |al )?(?:principios?|primeros|comienzos?|inicios?))|(?P<mid>(?:a )?mediados)"
    r"|(?P<end>(?:a |al |el |para )?(?:finales|fines|final|fin|últimos)|(?:que )?(?:termine|acabe))"
    r"|a lo largo|en el transcurso|en el curso|durante)(?: del?)? ?"
)
_NEXT_WEEK = r"(?P<w1>(?:(?:en )?la )?(?:semana (?:que viene|próxima|siguiente|entrante)|(?:próxima|siguiente) semana))"
_THIS_WEEK = r"(?P<w0>(?:en )?(?:esta|la presente|la) semana(?: en curso)?)"
_LAST = r"(?:pasad[oa]|anterior|últim[oa])"

READERS = made(
    # -- no days: past, again and again, not to be told
    (rf"(?:{_DAYS}|mes|semana|la semana|el mes) {_LAST}(?!\w)|(?:el|la) {_LAST} (?:semana|mes"
     rf"|{_DAYS})(?!\w)", refused),
    (rf"(?:desde|todos|cada|de|por) (?:el |los )?(?:{_DAYS})(?!\w)|los (?:{_DAYS})(?!\w)", refused),
    (rf"del? (?:{_DAYS}) (?:-|al?) (?:{_DAYS})(?!\w)", refused),
    (rf"\Ahasta (?:mañana|pasado mañana|el (?:{_DAYS})(?: que viene)?|la semana que viene)[ .!]*\Z", refused),
    (rf"desde (?:el )?\d{{1,2}} de {_MONTH}", refused),
    (rf"(?:hace|desde hace|durante) {_ABOUT}{_NUMBER} {_UNIT}(?!\w)", refused),
    (r"(?:por|de|esta|cada|todas) (?:la |las )?mañanas?(?!\w)", refused),
    # -- named days
    (rf"(?:{_WEEKDAY},? (?:día |el )?)?(?P<day>primero|\d{{1,2}}(?=o\b|[ºª]|\b)|uno)(?:o\b)?"
     rf" (?:de )?{_MONTH}(?: (?:del? )?(?P<year>\d{{4}}))?(?!\w)", dated),
    (ISO, dated),
    (rf"(?<!\blas )(?<!\bla )(?:{_WEEKDAY},? (?:día )?)?{DOTTED}", dated),
    (SLASHED, slashed),
    (rf"(?:(?:el|del|al) (?:día )?|(?<!\w)día |(?:el|del"
     rf"|al) (?:{_DAYS})(?:,? día)? )(?P<day>\d{{1,2}})(?!\w)(?! ?(?:de {_MONTH}|h\b|horas?|:|/"
     r"|\.\d|-|%|d[íi]as|semanas|meses|años?|personas|candidatos|euros?|por ciento))", lone),
    # -- days of the week. "El próximo viernes" and "el viernes que viene" are the coming one, as quick add takes them.
    (rf"(?:el|del|al|este|próximo|el próximo|del próximo|al próximo|hasta|el mismo|para el"
     rf"|\A(?!domingo \w)) ?{_WEEKDAY}"
     r"(?:(?P<w1>,? (?:de )?la (?:semana (?:que viene|próxima|siguiente)|próxima semana))| que viene| próximo)?"
     r"(?: por la (?:mañana|tarde|noche))?(?!\w)", weekday),
    (rf"(?P<w1>la (?:semana que viene|próxima semana)),? el {_WEEKDAY}(?!\w)", weekday),
    (rf"(?:el )?(?:{_DAYS}) (?:en|dentro de) \w+ (?:d[íi]as|semanas?|meses)(?!\w)", refused),
    (r"(?:(?P<d2>pasado mañana)|(?P<d1>mañana(?: por la (?:mañana|tarde|noche)| mismo)?)"
     r"|(?P<d0>hoy(?: mismo)?|esta (?:tarde|noche)))(?!\w)", next_days),
    # -- counted days
    (rf"(?:en|dentro de) {_ABOUT}{_NUMBER} {_UNIT},? (?:el )?{_WEEKDAY}(?!\w)", refused),
    (rf"(?:en )?(?:la )?semana del (?:{_DAYS} )?(?P<day>\d{{1,2}})(?: de {_MONTH}"
     rf"|/(?P<number>\d{{1,2}}))?(?!\w)", week_of),
    (rf"{_IN} {_ABOUT}(?P<number>{_NUMBER})(?: ?(?:-|a|o|u|,) ?(?P<more>{_NUMBER}))? {_UNIT}(?: más)?(?!\w)"
     r"(?! (?:y|después|antes|a partir|desde|o|de vacaciones|con|tras|previos?)(?!\w))", counted),
    (rf"(?:en|dentro de) (?P<number>una?) {_UNIT} o (?P<or_more>dos|tres|2|3)(?!\w)", counted),
    (rf"\A(?P<number>{_NUMBER})(?: ?(?:-|a|o) ?(?P<more>{_NUMBER}))? {_UNIT}\.?\Z", counted),
    # -- parts of a week
    (rf"(?:{_PART})?{_NEXT_WEEK}(?!\w)", week),
    (rf"(?:{_PART})?(?P<w0>(?:en )?esta (?:misma )?semana)(?!\w)", week),
    (rf"{_PART}(?P<w0>(?:la |de )?semana)(?! (?:que viene|próxima|siguiente|pasada|anterior))(?!\w)"
     r"(?<!después del fin de semana)(?<!tras el fin de semana)(?<!este fin de semana)", week),
    (r"(?:después del|tras el|pasado el) fin de semana(?!\w)", after_weekend),
    # -- parts of a month and a year
    (rf"(?:(?P<week>(?:en |la )*primera semana )(?:de )?|{_PART})"
     rf"(?:{_MONTH}|(?P<m1>(?:el )?(?:mes que viene|próximo mes|mes próximo|mes siguiente))"
     r"|(?P<m0>(?:este |el )?mes(?: en curso)?))(?!\w)(?! (?:que viene|próximo|siguiente|pasado|de|anterior))", month),
    (r"(?P<m1>(?:el )?(?:mes que viene|próximo mes))(?!\w)|(?P<m0>(?:en )?este mes)(?!\w)", month),
    (rf"en {_MONTH}(?! \d)(?! de \d)(?!\w)", month),
    (rf"{_PART}(?P<year>(?:este |el )?año)(?! (?:que viene|próximo|pasado))(?!\w)", month),
    (r"(?P<year>este año)(?!\w)", month),
    (r"(?:antes de|antes del|hasta|para) (?:(?P<f24>navidad|la navidad|nochebuena)|(?P<f31>año nuevo))(?!\w)", feast),
)  # fmt: skip

TELLS = word_set(
    "el la los las lo del al de un una unos unas y o en no que por para con si se le les te nos me usted ustedes",
    "hasta antes despues dentro desde dias dia semana semanas mes meses viene proxima proximo proximos finales",
    "principios mediados fin final manana hoy pasado pasada plazo laborables habiles llamenos llameme llamaremos",
    "llame llamar contacto contacte pondremos decidiremos decidimos decision tendra noticias nuestras respuesta",
    "avisaremos escribanos escriba favor gracias nada dijo olvido preguntar ayer hace como pronto cuando lunes ya",
    "es hemos esta este a su podria puedo sin llamadas ano navidad vacaciones todos ultimo horas tardar mas sobre",
    "partir dude hara hablar nosotros reunion",
    *WORDS.months,
    *WORDS.weekdays,
    *WORDS.numbers,
)
"""By these the language is told."""
