"""Whose turn it is, in German (F1 to F4), for folded text."""

from __future__ import annotations

import re

from postview_desktop.domain.span_readers import folded_pattern
from postview_desktop.domain.span_speech import Speech
from postview_desktop.domain.span_words_de import READERS, WORDS


def _p(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{folded_pattern(pattern)})" for pattern in patterns))


_THEY = r"(?:wir|ich|er|man|jemand|hr|die personalabteilung|unsere personalabteilung|das team|die kollegin|der kollege"
_WHO = _THEY + r"|(?:frau|herr|unsere?|die|der|mein|meine) \w+)"
_CALLS = r"(?:rufen?|ruft|kontaktieren?|kontaktiert|informieren?|anrufen|schreiben?|schreibt|mailen|benachrichtigen)"
_SOON = r"(?:(?:dann|auch|also|aber|gern|gerne|bitte|noch|wieder|einfach|dazu|hierzu|unaufgefordert|selbst) )*"
_YOU = r"(?:sie|ihnen|mich|mir|dich|dir)"
_OUR = r"[\w ~.]*?"

SPEECH = Speech(
    words=WORDS,
    readers=READERS,
    call=_p(
        # "wir melden uns", "melden wir uns", "meldet sich Frau Weiß", "wir werden uns melden"
        rf"\b(?:wir|ich) {_SOON}(?:melden?|rühren?) {_SOON}(?:uns|mich)\b",
        rf"\b(?:melden?|rühren?) {_SOON}(?:wir|ich) {_SOON}(?:uns|mich)\b|\bmelden uns\b|\bmelde mich\b",
        rf"\b(?:wir|ich) (?:werden?|würden?) (?:uns|mich)\b(?={_OUR}\bmelden\b)",
        rf"\b(?:werden?|würden?) (?:wir|ich) (?:uns|mich)\b(?={_OUR}\bmelden\b)",
        rf"\b{_WHO} (?:meldet|rührt) {_SOON}sich\b|\b(?:meldet|rührt) sich {_WHO}",
        # "wir rufen Sie an", "rufen wir Sie an", "wir … und rufen Sie dann an"
        rf"\b(?:wir|ich) {_SOON}{_CALLS} {_SOON}(?:sie|ihnen|dich|dir|euch)\b|\b{_CALLS} {_SOON}(?:wir"
        rf"|ich) {_SOON}(?:sie|ihnen|dich|dir|euch)\b",
        rf"\b{_CALLS} {_SOON}{_WHO} {_SOON}{_YOU}\b",
        rf"\b{_WHO} (?:ruft|kontaktiert|schreibt) {_SOON}{_YOU}\b",
        r"\bwir\b[^.!?;,:]{0,60}\b(?P<deed>und (?:rufen|kontaktieren|informieren) sie)\b(?! (?:uns|mich))",
        rf"\b(?:wir|ich) (?:werden?|würden?) {_SOON}(?:sie|ihnen|dich|dir|euch)\b(?={_OUR}\b(?:anrufen|kontaktieren"
        rf"|schreiben)\b)",
        rf"\b(?:wir kommen|kommen wir|ich komme|komme ich) {_SOON}(?:wieder )?auf (?:sie|dich)\b",
        r"\b(?:setzen wir uns|wir setzen uns|wir treten|treten wir)\b(?=[^!?;:]*\bin (?:verbindung|kontakt)\b)",
        r"\bsie werden (?:\w+ ){0,5}(?:angerufen|kontaktiert)\b|\bwerden sie\b(?=[^!?;:]*\b(?:angerufen"
        r"|kontaktiert)\b)",
    ),
    know=_p(
        r"\b(?:sie|du|ich) (?:werden |werde |wirst )?(?:hören|hörst|höre)\b(?=[^!?;:]*\bvon (?:uns|mir|ihnen|ihr"
        r"|ihm)\b)",
        r"\b(?:hören sie|hörst du|höre ich)\b(?=[^!?;:]*\bvon (?:uns|mir|ihnen|ihr|ihm)\b)",
        r"\b(?:sie|ich) (?:werden |werde )(?=[^!?;:]*\bvon (?:uns|ihnen) hören\b)",
        r"\b(?:sie|ich) (?:werden |werde )?(?:bekommen?|erhalten?|haben|kriegen?)\b(?=[^!?;:]*\b(?:bescheid|antwort"
        r"|rückmeldung|nachricht|zu- oder absage|feedback|entscheidung|rückruf)\b)",
        r"\b(?:bekommen|erhalten|kriegen|haben|bekomme|erhalte) (?:sie|ich)\b(?=[^!?;:]*\b(?:bescheid|antwort"
        r"|rückmeldung"
        r"|nachricht|feedback|entscheidung|rückruf)\b)",
        r"\b(?:bekommen|erhalten|kriegen|bekomme|erhalte) (?:sie|ich)\b(?= (?:eine? )?(?:bescheid|antwort|nachricht))",
        r"\b(?:bewerber|bewerberinnen|kandidaten|kandidatinnen)\b(?=[^!?;:]*\b(?:benachrichtigt|informiert)\b)",
        r"\bwir (?:benachrichtigen|informieren) (?:alle|die)\b|\bwir hoffen\b(?=[^!?;:]*\bentscheiden\b)",
        r"\b(?:bescheid|antwort|rückmeldung|nachricht|feedback) (?:bekommen|erhalten|kriegen|kommt|folgt|erfolgt)\b",
        r"\b(?:wir|ich) (?:geben?|sagen?|teilen?) (?:ihnen|dir)\b|\b(?:geben?|sagen?|teilen?) (?:wir|ich) (?:ihnen"
        r"|dir)\b",
        r"\b(?:wir|ich) (?:informieren?|benachrichtigen?|antworten?) (?:sie|ihnen)\b",
        r"\b(?:informieren?|benachrichtigen?|antworten?) (?:wir|ich) (?:sie|ihnen)\b",
        r"\b(?:wir|ich) (?:werden?) (?:sie|ihnen)\b(?=[^!?;:]*\b(?:informieren|benachrichtigen|antworten|mitteilen"
        r"|bescheid))",
    ),
    decide=_p(
        r"\b(?:die|der|das|man|frau|herr|unsere?) (?:\w+ )?entscheidet\b|\bentscheidet (?:die|der|das|man|frau|herr"
        r"|unsere?)\b",
        r"\bwir (?:werden (?:uns )?)?entscheiden\b|\bentscheiden wir\b|\bwir\b(?=[^!?;:,]*"
        r"\bentscheiden\b)",
        r"\b(?:haben|werden) wir\b(?=[^!?;:,]*\bentsch(?:ieden|eiden)\b)|\bwir (?:haben|werden)\b(?=[^!?;:,]*"
        r"\bentsch(?:ieden|eiden)\b)",
        r"\b(?:die|unsere|eine) entscheidung (?:fällt|steht|kommt|folgt|treffen|wird)\b",
        r"\b(?:fällt|steht|treffen wir|wird) (?:die|unsere|eine) entscheidung\b"
        r"|\bwir treffen\b(?=[^!?;:]*\bentscheidung)",
        r"\b(?:wir (?:brauchen|benötigen)|brauchen wir)\b(?=[^!?;,:]*\b(?:tage|wochen?|monate?|zeit)\b)",
        r"\bgeben sie uns\b(?=[^!?;,:]*\b(?:tage|wochen?|monate?"
        r"|zeit)\b)|\bes dauert\b|\bdas dauert\b",
        r"\b(?:wissen wir|wir wissen) (?:mehr|bescheid)\b|\bwissen wir mehr\b|\bwir wissen\b(?=[^!?;:]*\bmehr\b)",
        r"\A(?:eine? )?(?:rückmeldung|entscheidung|antwort|bescheid|zusage|nachricht)\b",
    ),
    contact=_p(
        r"\brufen sie\b(?! bis auf)(?=[^!?;:]*\b(?:an|zurück|durch)\b)|\bruf(?:e|t)? (?:uns|mich)\b",
        r"\brufen sie (?:bitte )?(?:uns|mich|ihn|frau|herrn|ana|\w+ an)\b",
        r"\b(?:melden|erkundigen) sie sich\b|\bmelde? dich\b|\bmeldet euch\b",
        r"\b(?:kontaktieren|schreiben|mailen|erinnern|fragen|besuchen|erreichen) sie (?:bitte )?(?:uns|mich|ihn|dann"
        r"|gern"
        r"|gerne|frau|herrn|einfach|ruhig|nochmals?|noch|wieder|sonst|[a-z]+)\b",
        r"\bfragen sie\b(?=[^!?;:]*\bnach\b)|\b(?:schauen|kommen) sie\b(?=[^!?;:]*\bvorbei\b)|\bhaken sie\b",
        r"\b(?:können|dürfen|sollen|sollten|könnten|würden) sie\b(?=[^!?;:]*\b(?:anrufen|melden|nachfragen|schreiben"
        r"|kontaktieren|erreichen|nachhaken|vorbeikommen|zurückrufen|erkundigen)\b)",
        r"\bsie (?:können|dürfen|sollen|sollten|könnten)\b(?=[^!?;:]*\b(?:anrufen|melden|nachfragen|schreiben"
        r"|kontaktieren|erreichen|nachhaken|vorbeikommen|zurückrufen|erkundigen)\b)",
        r"\b(?:uns|mich)\b(?=[^!?;:,]*\b(?:anzurufen|zu kontaktieren|zu schreiben|zurückzurufen|zu erreichen)\b)",
        r"\bsich\b(?=[^!?;:,]*\b(?:zu melden|bei uns melden|zu erkundigen)\b)",
        r"\bbitte\b(?=[^!?;:,]*\b(?:anrufen|nachfragen|zurückrufen|nachhaken|melden)\b)",
        r"\bich (?:soll|darf|kann)\b(?=[^!?;:,]*\b(?:anrufen|melden|nachfragen|schreiben|nachhaken|vorbeikommen)\b)",
    ),
    forbid=_p(
        r"\b(?:sehen|bitten wir|bitten) (?:sie )?(?:bitte )?(?:\w+ ){0,3}von (?:\w+ ){0,3}(?:rückfragen|nachfragen"
        r"|anrufen"
        r"|anfragen|kontaktaufnahmen?|mails|e-mails)\b(?=[^.!?;]*\bab(?:zusehen)?\b)",
        r"\b(?:sehen|bitten) (?:sie )?(?:bitte )?[^.!?;,:]{0,40}von (?:\w+ )?(?:rückfragen|nachfragen|anrufen"
        r"|anfragen)\b",
        r"\bvon (?:\w+ )?(?:rückfragen|nachfragen|anrufen|anfragen)\b(?=[^.!?;]*\babzusehen\b)",
        r"\b(?:rufen|kontaktieren|schreiben|mailen|besuchen) sie (?:uns |mich |bitte )*[^.!?;,:]{0,20}?\b(?:nicht"
        r"|nie)\b"
        r"(?: (?:mehr )?an\b)?",
        r"\b(?:melden|erkundigen) sie sich (?:bitte )?[^.!?;,:]{0,20}?\bnicht\b(?! bis)",
        r"\bfragen sie (?:bitte )?[^.!?;,:]{0,20}?nicht\b(?=[^.!?;,:]*\bnach\b)",
        r"\b(?:bitte )?(?:keine|keinerlei) (?:anrufe|rückfragen|nachfragen|e-?mails|mails|anfragen|kontaktaufnahme)\b",
        r"\bbitte\b[^.!?;,:]{0,30}\bnicht (?:\w+ )?(?:anrufen|nachfragen|kontaktieren|melden|schreiben)\b",
        r"(?:\A|\bbitte )nicht\b[^.!?;,:]{0,40}\b(?:anrufen|nachfragen|kontaktieren|melden|schreiben)\b",
        r"\b(?:nicht nötig|nicht erforderlich|nicht notwendig|brauchen (?:sie )?(?:uns |sich )?nicht)\b(?=[^.!?;]*\b"
        r"(?:anzurufen|zu melden|zu kontaktieren|nachzufragen|anrufen|melden|kontaktieren|nachfragen)\b)",
    ),
    nothing=_p(
        r"\b(?:es wurde|niemand|keiner|sie haben|es hat niemand|man hat|mir wurde)\b[^.!?;]*\b(?:nichts|dazu|davon)\b"
        r"[^.!?;]*\bgesagt\b",
        r"\bnichts (?:gesagt|vereinbart|ausgemacht|abgemacht)\b|\bniemand hat (?:etwas|was|davon) gesagt\b",
        r"\b(?:vergessen|versäumt)\b(?:[^.!?;]{0,12})\bzu fragen\b|\bich habe (?:es )?nicht gefragt\b"
        r"|\bnicht gefragt\b",
        r"\bkein termin (?:genannt|vereinbart)\b",
    ),
    unheard=_p(
        r"\b(?:wenn|falls|sollten)\b[^!?;,:]*\bnicht (?:anrufen|angerufen|melden|gemeldet)\b",
        r"\b(?:nichts|nicht) (?:von (?:uns|mir|ihnen) )?(?:mehr )?(?:hören|gehört|höre)\b",
        r"\b(?:nichts|keine (?:antwort|rückmeldung|nachricht)|keinen (?:bescheid|anruf))\b[^.!?;,:]*"
        r"\b(?:hören|gehört|höre|haben|bekommen|erhalten|bekomme|habe)\b",
        r"\bnicht\b[^.!?;,:]{0,20}\b(?:gemeldet|melden)\b(?= (?:haben|habe|hat|sollten))",
        r"\b(?:nicht)\b[^.!?;,:]{0,20}\bvon (?:uns|mir|ihnen)\b[^.!?;,:]{0,20}\bgehört\b",
    ),
    condition=_p(r"^ ?sollten sie\b|\b(?:ohne|wenn|falls|sofern|ob|sobald|bevor|nachdem|solange|weil|da wir|obwohl)\b"),
    denial=_p(r"\b(?:nichts|nicht|kein(?:e|en|er|em|esfalls|erlei)?|nie(?:mals)?|niemand|weder|ohne)\b"),
    harmless=_p(
        r"\bzögern sie (?:bitte )?nicht\b|\bnicht später als\b|\bnicht nur\b|\bnicht wahr\b"
        r"|\bscheuen sie sich nicht\b",
    ),
    polite=_p(
        r"\b(?:könnten|können|würden|mögen) sie\b(?=.*\b(?:uns|mich|sich|ihn)\b.*\b(?:anrufen|melden|schreiben"
        r"|kontaktieren|zurückrufen|erinnern)\b)",
    ),
    unclear=_p(
        # "Sie rufen mich an": they do, or the user is to.
        r"(?:^|[.!?;,:] ?|\bdann |\bund )sie (?:rufen|kontaktieren|schreiben|mailen|melden|erreichen|erinnern)\b",
        # "Ich melde mich bei Frau Weiß" is what the user means to do.
        r"\bich\b[^.!?;]*\bbei (?:frau|herrn|ihr|ihm|uns|denen)\b",
        # What the user is to decide, to answer or to send.
        r"\b(?:brauchen|benötigen|erwarten|erbitten|geben|schicken|senden|teilen)\b[^!?;]*\b(?:ihre?|ihren|ihrer"
        r"|deine?)\b",
        r"\bentscheiden sie\b|\bsie (?:\w+ )?sich\b[^!?;,]*\bentscheiden\b|\b(?:können|müssen|sollten) sie sich\b",
        r"\b(?:hätten|hätte|wären|wäre|gewesen)\b|\bsollten wir\b|\beigentlich\b|\bangenommen\b|\bvielleicht\b"
        r"|\beventuell\b|\bmöglicherweise\b",
    ),
    past=_p(
        r"\b(?:habe?n?|hat|hatten?|wurden?|worden|war|waren|sind|ist)\b[^.!?;:]*\b(?:ge\w{2,}(?:t|en)|entschieden"
        r"|besprochen|vereinbart|erhalten|bekommen|telefoniert|verschickt)\b",
        r"\b(?:fiel|entschieden wir|meldeten|meldete|riefen?|sagten?|entschied|sprachen|bekam|erhielt|kam|war"
        r"|waren)\b",
    ),
    meeting=_p(
        r"\b(?:nach|vor|bei) (?:dem|der|den|unserem|ihrem) (?:\w+ )?(?:\w*gespräch\w*|interviews?|runde|termin"
        r"|meeting)\b",
        r"\b(?:runde|gespräch|gespräche|interview|interviews|meeting|termin|probetag|assessment|assessment-center"
        r"|vorstellungsgespräch|zweitgespräch|telefonat|urlaub|feiertag|ferien|vertrag|probezeit|kündigungsfrist"
        r"|probearbeiten|start|beginn|eintritt|stelle)\b(?! (?:rufen|melden|entscheiden|bekommen|hören))[^.!?;,:]*"
        r"\b(?:ist|sind|findet|finden|wäre|beginnt|dauert|beträgt|laden|statt|haben|besetzen)\b",
        r"\b(?:ist|sind|findet|finden|wäre|beginnt|dauert|haben wir)\b[^.!?;,:]*\b(?:runde|\w*gespräche?|interviews?|"
        r"meeting|termin|probetag|assessment|urlaub|feiertag|ferien|geschlossen|zu)\b",
        r"\b(?:laden|einladen|einladung|treffen wir uns|sehen wir uns)\b",
    ),
    some_time=_p(
        r"\bnach (?:den |dem |der |unserem |meinem |ihrem |unserer )?(?:\w+ )?(?:feiertagen?|ferien|urlaub|weihnachten"
        r"|ostern|pfingsten|sommerpause|pause|neujahr|jahreswechsel|messe|inventur|sommer|runde|feste?|reise)\b",
        r"\bzwischen den jahren\b|\bim (?:neuen jahr|frühjahr|sommer|herbst|winter)\b",
    ),
    deadline=_p(
        r"\b(?:bis|binnen|innerhalb|spätestens|vor|längstens|im laufe|im verlauf|nicht später als|~+)"
        r"(?: (?:zum|zur|zu|spätestens|am|dem|den|der|des|von|in|im|einschließlich|inklusive|etwa|ca\.?|ungefähr"
        r"|voraussichtlich|allerspätestens))* ?$",
        r"(?:bis|binnen|innerhalb|vor|noch vor|im laufe|im verlauf)\b",
    ),
    before=_p(r"\b(?:vor|erst|erst ab|erst am|erst nach)(?: (?:dem|der|den|am|zum|ab))*? ?$"),
    until=_p(r"\bbis(?: (?:zum|zur|einschließlich|mindestens|am))*? ?$"),
    after=_p(r"\bnach(?: (?:dem|der|den))? ?$"),
    since=_p(r"\bab(?: (?:dem|der|den|spätestens))?(?: [~]+)? ?$"),
    earliest=_p(r"\b(?:frühestens|nicht vor|erst|seit)\b(?: \w+){0,2} ?$"),
    joined=_p(r" (?:oder|und|bzw\.?)(?: (?:am|dem|den|der|bis))* "),
    filler=_p(
        r"\b(?:bis|spätestens|am|zum|zur|den|dem|der|in|im|ab|also|dann|etwa|ca\.?|ungefähr|voraussichtlich|wohl|ok"
        r"|okay"
        r"|gut|ja|bitte|wieder|noch|gegen|um|nach|vor|wie besprochen|wie gesagt|wahrscheinlich|allerspätestens|von"
        r"|binnen"
        r"|innerhalb|erst|einmal|nochmals?|nachmittag|vormittag|früh|abend|\d{1,2}(?:[.:]\d\d)? uhr)\b",
    ),
)
