"""Asking, in Spanish (T3). "Usted" and "tú" alike."""

from __future__ import annotations

from postview_desktop.domain.phrases import Phrases, any_of

PHRASES = Phrases(
    question=any_of(
        r"\bme pregunto (?:si|cuándo|cómo|qué|cuál)\b",
        r"\b(?:puedo|podría|quisiera|querría|me gustaría|me permito|quería) (?:\w+ )?"
        r"(?:preguntar\w*|saber|consultar\w*)\b(?! más de usted)",
        r"\btengo (?:una|dos|algunas|otra) (?:\w+ )?(?:preguntas?|dudas?)\b",
    ),
    request=any_of(
        r"\b(?:podrían?|podrías|puedes|puede)(?: usted)? (?:enviar|mandar|decir|indicar|confirmar|avisar|llamar|"
        r"escribir|"
        r"contestar|responder|pasar|dar|hacer|informar)(?:me|nos|melo|mela)\b",
        r"\b(?:tendría la amabilidad|sería tan amable|le importaría)\b",
        r"\b(?:quedo|permanezco|estoy|sigo) (?:a la espera|en espera|atent[oa]|pendiente)\b|\ba la espera de\b",
        r"\b(?:espero|esperamos|esperando|deseo|confío en) (?:\w+ ){0,2}(?:recibir|tener|saber|respuesta|noticias|"
        r"hablar|"
        r"volver a hablar)\b",
        r"\b(?:noticias|respuesta) (?:suyas?|tuyas?|vuestras?|de (?:su|tu) parte|pronto)\b",
        r"\b(?:le|te|les|os) (?:agradecería|estaría (?:muy )?agradecid[oa]|ruego|pido|rogaría|pediría)\b",
        r"\b(?:manténganme|manténgame|mantenme|avísenme|avíseme|avísame|dígame|dime|escríbame|escríbeme|llámeme|"
        r"llámame|"
        r"envíeme|envíame|mándeme|mándame|infórmeme|téngame|confírmeme|hágame saber|contácteme|recomiéndeme)\b",
        r"\bpor favor\b",
        r"\bde antemano\b|\bpor adelantado\b",
        r"\bdisposición\b[^.!?]{0,30}\b(?:entrevista|reunión|conversación|llamada|encuentro)\b",
        r"\bLinkedIn\b|\b(?:seguir|sigamos|mantener|mantengamos) (?:en |el )?contacto\b|\btener\w* en cuenta\b",
        r"\b(?:estaría|sería) (?:\w+ )?(?:encantad[oa]|estupendo|genial|un placer) (?:si|que|de recibir|volver)\b",
        r"\b(?:consejos?|comentarios|opinión) sobre mi\b|\brecomendarme\b|\bdeme (?:una|la) (?:oportunidad|ocasión)\b",
        r"\bme (?:avise|avisen|llame|llamen|responda|conteste|escriba|informe|confirme)n? (?:cuando|si|pronto|"
        r"en cuanto)\b",
    ),
    decision=any_of(
        r"\b(?:su|vuestra|tu) (?:\w+ )?decisión\b(?! de\b)|\btom(?:ar|arán|aréis|en|ado|éis)\w* (?:una|la|"
        r"su) decisión\b",
        r"\bdecisión (?:final|favorable|positiva|sobre mi)\b|\bcuando (?:hayan|haya|hayáis) decidido\b",
        r"\b(?:próximos|siguientes) pasos\b|\bproceso de selección\b|\b(?:siguiente|próxima) fase\b",
        r"\bmi candidatura (?:sea|será|haya|resulte|encaj\w+|les|le)\b|\bmis posibilidades\b",
        r"\b(?:formar parte de|unirme a|incorporarme a|entrar en|sumarme a) (?:su|tu|vuestro|este|el|la)\b",
        r"\bsi me (?:eligen|contratan|seleccionan|escogen|elige)\b|\b(?:persona|candidat[oa]) (?:adecuada|ideal)\b",
        r"\b(?:respuesta|contestación) (?:positiva|favorable|afirmativa)\b|\bconseguir el puesto\b",
        r"\bresultado (?:de (?:la entrevista|mi candidatura|la selección)|del proceso)\b",
    ),
    time_line=any_of(
        r"\bpreaviso\b|\bfecha de (?:incorporación|inicio)\b|\bdisponibilidad inmediata\b|\bincorporación inmediata\b",
        r"\b(?:podría|puedo|disponible|incorporarme|empezar)\b[^.!?]{0,30}\b(?:a partir|desde el|de inmediato|"
        r"inmediatamente|ya mismo|en (?:enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre))\b",
        r"\bplazos? (?:de decisión|del proceso|de la selección)\b",
    ),
    a_time=any_of(
        r"\bantes del? (?:lunes|martes|miércoles|jueves|viernes|la semana|final|fin|\d)",
        r"\b(?:esta semana|la próxima semana|la semana que viene|en los próximos días|cuanto antes|lo antes posible)\b",
    ),
    pay=any_of(
        r"\bsalarial\w*|\bpretensiones\b|\bbanda de (?:sueldo|salario)\b|\bpagas? extras?\b",
        r"\b(?:mi|el|su|tu|del) (?:sueldo|salario)\b(?! de (?:un|una|los|las)\b)",
        r"\b(?:mi|la|su) (?:retribución|remuneración)\b(?! de (?:un|una|los|las)\b)",
        r"\d[\d.,]*\s?(?:€|euros?\b|EUR\b)[^.!?]{0,12}(?:al (?:año|mes)|por (?:año|mes)|brut|net|anual)",
        r"\b(?:gano|cobro) (?:actualmente )?\d",
    ),
    harmless=any_of(
        r"\b(?:dé|den|da|dar|darle|dale|das|dele|transmit\w+|salud[ae]\w*|hága?le llegar|haga llegar)\b[^.!?]{0,70}"
        r"\b(?:recuerdos|gracias|saludos?|agradecimiento|de mi parte)\b",
        r"\b(?:acept|discul|perdon)\w+\b[^.!?]{0,40}\b(?:gracias|agradecimiento|disculpas|retraso|tardanza)\b",
        r"\A(?!.*\b(?:por favor|podrían?|puede)\b)\W*quién (?:iba a|hubiera|hubiese|habría) "
        r"(?:pensa|deci|dicho|imagina|cree|creí)\w*",
    ),
)
