"""Whose turn it is, in Spanish (F1 to F4), for folded text. "Usted" and "tú" alike."""

from __future__ import annotations

import re

from postview_desktop.domain.span_readers import folded_pattern
from postview_desktop.domain.span_speech import Speech
from postview_desktop.domain.span_words_es import READERS, WORDS


def _p(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{folded_pattern(pattern)})" for pattern in patterns))


_YOU = r"(?:le|les|lo|la|los|las|te|os|me)"
_CALL = (
    r"(?:llam(?:a|amos|aremos|ará|arán|an|aré)|contact(?:a|aremos|ará|arán|amos|aré)|telefone\w+"
    r"|escrib(?:iremos|irá|irán|iré))"
)
_TELL = (
    r"(?:avis(?:aremos|amos|ará|an|arán)|inform(?:aremos|amos|ará|arán)|contest(?:aremos|amos|ará|arán)"
    r"|respond(?:eremos|emos|erá|erán)|d(?:aremos|amos|ará|arán|ecimos|iremos|irán)|comunic(?:aremos|amos|ará|arán)"
    r"|confirm(?:aremos|amos|ará|arán)|notific(?:aremos|ará|arán)|haremos saber|mantendremos)"
)
_INF = r"(?:llamar|contactar|escribir|preguntar|telefonear|volver a llamar|visitar|pasar|ponerse en contacto|insistir)"
_IMP = (
    r"(?:ll[áa]me|cont[áa]cte|escr[íi]ba|ll[áa]ma|escr[íi]be|cont[áa]cta|preg[úu]nte|av[íi]se"
    r"|recu[ée]rde)"
    r"(?:nos|me|le|la|lo)"
)

SPEECH = Speech(
    words=WORDS,
    readers=READERS,
    call=_p(
        r"\b(?:te|le|les|os) llamo\b|\besper[ea] nuestra llamada\b",
        rf"\b{_YOU} (?:volver\w+ a )?{_CALL}\b|\b{_YOU} (?:vamos|va|van|voy) a (?:llamar|contactar|escribir)\b",
        r"\b(?:vamos|va|van|voy) a (?:llamar|contactar|escribir)(?:le|les|lo|la|te|me|os)\b",
        r"\b(?:nos|se|me) (?:pondremos|pondrán|pondrá|pondré|ponemos|ponen|pone) en contacto\b",
        r"\bcontactaremos con (?:usted|ustedes|ti|vosotros)\b|\b(?:recibirá|recibirás|tendrá) (?:una"
        r"|nuestra) llamada\b",
        r"\bserá (?:contactad[oa]|llamad[oa])\b",
    ),
    know=_p(
        r"\b(?:tendrá|tendrás|tendrán|recibirá|recibirás|recibirán|obtendrá)\b(?=[^!?;:]*\b(?:noticias?|respuesta"
        r"|contestación|decisión|resultado|comunicación)\b)",
        rf"\b{_YOU} {_TELL}\b|\b(?:lo|la) (?:sabrá|sabrás|sabrán)\b|\b(?:sabrá|sabrás) (?:algo|de nosotros|más)\b",
        r"\bnoticias (?:nuestras|de nuestra parte)\b|\bserán? informad[oa]s?\b",
    ),
    decide=_p(
        r"\b(?:decidimos|decidiremos|decidirán|decidirá|decide|deciden|decidiré|resolveremos)\b",
        r"\b(?:tom\w+|tendremos|adoptar\w+) (?:una|la|nuestra|su) decisión\b|\b(?:vamos a|esperamos|queremos"
        r"|pensamos) (?:poder )?decidir\b"
        r"|\bhabremos decidido\b",
        r"\b(?:la|nuestra|una) decisión (?:se|será|estará|final|llegará)\b|\bsabremos (?:más|algo)\b",
        r"\b(?:necesitamos|tardaremos|tardamos|denos(?= (?:\w+ ){1,2}(?:días|semanas?|mes)))\b",
        r"\A(?:una? )?(?:respuesta|decisión)\b",
    ),
    contact=_p(
        rf"\b{_IMP}\b|(?<!no )\b(?:llame|escriba|pregunte|contacte|insista|pase)\b(?! (?:nadie|alguien))",
        rf"\b(?:puede|podrá|puedes|podría|debe|puedo|debo|deberá|no dude en|~ en|~) {_INF}(?:nos|me|les|le|los)?\b",
        rf"~ ?(?:en )?{_INF}(?:nos|me)?\b|\bpóngase en contacto\b|\bpóngase\b(?=[^!?;:,]*\bcontacto\b)",
        r"\b(?:háganos|denos) una llamada\b|(?<!no )\bvuelv[ae] a (?:llamar|escribir|preguntar)(?:nos|me)?\b",
    ),
    forbid=_p(
        r"\bno (?:nos|me) (?:llame|contacte|escriba|llames|contactes|escribas|llamen|vuelva|moleste)\b",
        r"\bno (?:llame|contacte|escriba|llamen|insista)\b|\bno (?:se )?(?:ponga|pongan) en contacto\b",
        rf"\bno (?:hace falta|es necesario|es preciso|hay necesidad de|necesita)(?: que)? (?:nos |me )?"
        rf"(?:llame|contacte|escriba|llames|contactes|{_INF})",
        rf"\b(?:absténgase|abstenerse|absténganse|evite|rogamos no|por favor,? no) (?:de )?{_INF}",
        r"\b(?:sin|nada de|ni) (?:más )?(?:llamadas|correos|consultas|contactos)\b|\bno se (?:admiten|aceptan"
        r"|atienden) llamadas\b",
    ),
    nothing=_p(
        r"\bno (?:se )?(?:dijo|dijeron|han dicho|ha dicho|se habló|mencionaron|se mencionó) (?:de )?nada\b"
        r"|\bnadie (?:dijo|ha dicho|mencionó) nada\b",
        r"\b(?:se me )?olvid(?:ó|é|e) (?:de )?preguntar\b|\bno (?:lo |les )?(?:he preguntado|pregunté|pregunte)\b",
        r"\bno me (?:dijeron|han dicho) nada\b",
    ),
    unheard=_p(
        r"\bno (?:\w+ ){0,3}(?:noticias|respuesta|nada)\b|\bsin (?:\w+ )?(?:noticias|respuesta)\b",
        r"\bsi no (?:le|lo|la|me|te|les|nos) (?:llam|contact|respond|contest|pon)\w+\b(?= (?:\w+ )*(?:antes|hasta"
        r"|en)\b)",
        r"\bno (?:le|lo|la|me|te) (?:hemos|han|ha) (?:llamado|contactado|contestado|respondido|avisado)\b",
    ),
    condition=_p(
        r"\b(?:sin|si|cuando|en caso|siempre que|a menos|salvo que|aunque|porque|mientras|en cuanto|una vez)\b"
    ),
    denial=_p(r"\b(?:no|nunca|jamás|tampoco|nadie|ningun[oa]?|ningún|sin|ni)\b"),
    harmless=_p(
        r"\bno dude\b|\bno dudes\b|\bno más tarde (?=del?\b)|\bsin falta\b|\bsin duda\b|\bsi es posible\b"
        r"|\bsi quiere\b"
        r"|\bsi puede\b|\bsi no(?=,)|(?<=, )si no(?= (?:escriba|llame|pregunte))",
    ),
    polite=_p(rf"\b(?:podría|puede|podrías|puedes)(?: usted)? {_INF}(?:nos|me)\b"),
    unclear=_p(
        # What the user is to decide, to answer or to send.
        r"\b(?:necesitamos|esperamos|env[íi]e\w*|mande\w*|denos)\b[^!?;]*\b(?:sus?|tus?)\b|\b(?:usted"
        r"|ustedes) deciden?\b",
        r"\b(?:deber[íi]a\w*|habr[íi]a\w*|hubi[ée]ramos|hubiera\w*|tendr[íi]amos|[íi]bamos a|ten[íi]a\w* que)\b",
        r"\b(?:quizás?|tal vez|a lo mejor|posiblemente|supongamos)\b",
        # "nos llama el viernes": an order, a question or a report.
        r"(?<!no )\bnos (?:llama|contacta|escribe|llamas)\b",
    ),
    past=_p(
        r"\b(?:hemos|han|ha|he|había\w*) \w+(?:ado|ido|cho|sto|to)\b",
        r"\b(?:decidió|decidieron|tomó|tomaron|me llamó|llamaron|dijo|dijeron|fue|fueron|era|eran|estaba|habló"
        r"|quedamos"
        r"|hablamos|vimos)\b",
    ),
    meeting=_p(
        r"\b(?:después de|antes de|tras) (?:la|su|esta|las|nuestra) (?:\w+ )?(?:entrevistas?|reunión|ronda)\b",
        r"\b(?:entrevista|entrevistas|ronda|fase|reunión|prueba|puesto|contrato|vacaciones|periodo|preaviso|oficina"
        r"|cita"
        r"|incorporación)\b[^.!?;,:]*\b(?:es|son|será|tendrá lugar|se celebra|se hará|dura|empieza|comienza|se cubre"
        r"|está|estará)\b",
        r"\b(?:es|será|son) (?:festivo|fiesta|feriado)\b|\b(?:es|será|tenemos|hay) (?:la |una )?(?:\w+ )?(?:entrevista"
        r"|ronda|reunión|cita|prueba)\b",
    ),
    some_time=_p(
        r"\b(?:después de|tras|pasad[oa]s) (?:las? |los |el |mis |nuestras |su )?(?:\w+ )?(?:fiestas?|vacaciones"
        r"|navidades"
        r"|navidad|verano|semana santa|pascua|puente|feria|auditoría|ronda|viaje)\b|\ben (?:verano|primavera|otoño)\b",
    ),
    deadline=_p(
        r"\b(?:antes|hasta|a más tardar|como máximo|como muy tarde|para|de aquí|en un plazo|en el plazo|~+)"
        r"(?: (?:de|del|el|la|los|que|día|al|~+))* ?$|(?:~+) ?(?:del?|el)? ?$",
        r"(?:antes|hasta|en un plazo|en el plazo|a lo largo|en el transcurso|en el curso|para)\b",
    ),
    before=_p(r"\b(?:antes|hasta)(?: (?:de|del|el|la|día|que))*? ?$"),
    until=_p(r"(?!)"),
    after=_p(r"\b(?:después|tras|pasado)(?: (?:de|del|el))*? ?$"),
    since=_p(r"\b(?:a partir|desde)(?: (?:de|del|el))*? ?$"),
    earliest=_p(r"\b(?:como (?:muy )?pronto|como mínimo|no antes)\b(?: \w+){0,1} ?$"),
    joined=_p(r",? (?:o|y|u) "),
    filler=_p(
        r"\b(?:de aquí|próximo|antes|hasta|el|la|del|de|día|a más tardar|para|en|por|al|a|sobre las|a las|pues"
        r"|entonces|vale|bueno|sí"
        r"|gracias|probablemente|seguramente|aproximadamente|como máximo|como muy tarde|un plazo|tarde|mañana"
        r"|\d{1,2}(?:[:.]\d\d)?(?: horas?| h)?)\b|~+",
    ),
)
