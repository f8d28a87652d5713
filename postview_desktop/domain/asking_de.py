"""Asking, in German (T3). "Sie" and "du" alike."""

from __future__ import annotations

from postview_desktop.domain.phrases import Phrases, any_of

_YOU = r"(?:Sie|du|ihr|euch|Ihnen|dir)"
_WORD_BACK = r"(?:Rückmeldung|Antwort|Nachricht|Feedback|Rückruf|Bescheid|Einladung|Neuigkeiten)"
_POST = r"(?:Stelle|Position|Bewerbung|Besetzung|Bewerber\w*|Kandidat\w*|Auswahl)"

PHRASES = Phrases(
    question=any_of(
        r"\bich (?:wüsste|wüßte) (?:\w+ ){0,2}gerne?\b",
        r"\bwürde (?:ich )?(?:\w+ ){0,2}gerne? (?:\w+ )?(?:wissen|erfahren|fragen)\b",
        r"\bich frage mich,? (?:ob|wann|wie|was|welche\w*)\b",
        r"\bmich würde (?:\w+ ){0,3}interessieren\b|\bwürde mich interessieren\b",
        r"\b(?:darf|dürfte|kann|könnte) ich (?:\w+ ){0,3}fragen\b",
        r"\bich (?:möchte|wollte|erlaube mir)\b[^.!?]{0,40}\b(?:zu fragen|fragen|nachfragen|die Frage)\b(?!,? warum)",
        r"\bich (?:habe|hätte) (?:noch |nur )?(?:eine|zwei|drei|ein paar|einige) (?:\w+ )?Fragen?\b",
    ),
    request=any_of(
        r"\bbitte\b(?!,? (?:grüße?n?|richten|richte|verzeih\w*|entschuldig\w*|seien|nehmen|glauben|"
        r"sagen Sie \w+ \w+ Dank))",
        r"(?<!wie )(?<!was )(?<!warum )(?<!wo )\b(?:könnten|würden|können) Sie\b",
        r"\bhätten Sie (?:die Freundlichkeit|Zeit|Lust|eine?n?|kurz|vielleicht|noch)\b",
        r"(?<!wie )(?<!was )(?<!warum )(?<!wo )\b(?:könntest|würdest|kannst|magst) du\b",
        r"\b(?:freue|hoffe|warte|würde|wäre|schön)\b[^.!?]{0,50}\bvon (?:Ihnen|dir|euch|"
        r"Ihrem \w+) (?:\w+ ){0,2}(?:zu )?"
        r"(?:hören|lesen|höre|lese)\b",
        r"\b(?:freue|freuen|warte|hoffe|würde|wäre|dankbar)\b[^.!?]{0,60}\b" + _WORD_BACK + r"\b",
        r"\b" + _WORD_BACK + r"\b[^.!?]{0,60}\b(?:freuen|freue ich|dankbar|entgegen|erbitte|erwarte)\b",
        r"\bsehe ich\b[^.!?]{0,60}\bentgegen\b",
        r"\blass(?:en|t|e)? (?:Sie |es )?(?:es )?mich (?:\w+ ){0,2}wissen\b",
        r"\b(?:geben|gib|gebt) (?:Sie )?mir\b[^.!?]{0,30}\b(?:Bescheid|Chance|Gelegenheit|Rückmeldung)\b",
        r"\b(?:melden|rühren) Sie sich\b|\bmeld(?:e)? dich\b|\bmeldet euch\b",
        r"\bhalten Sie mich\b|\bhalte mich auf dem\b|\bauf dem Laufenden\b",
        r"\b(?:schicken|senden|schreiben|rufen|nennen|sagen|mailen|bestätigen) Sie (?:mir|mich)\b|\bteilen Sie mir\b",
        r"\b(?:dankbar|verbunden|nett|freundlich|schön|toll|großartig)\b[^.!?]{0,20},? (?:wenn|falls) "
        r"(?:Sie|du|wir|ihr|ich)\b",
        r"\bwürde mich (?:\w+ )?freuen,? (?:wenn|von|Sie)\b",
        r"\b(?:Gespräch|Termin|Treffen|Telefonat|Interview|Probetag|Runde)\w*\b[^.!?]{0,60}\bzur Verfügung\b",
        r"\bzur Verfügung\b[^.!?]{0,40}\b(?:Gespräch|Termin|Treffen|Telefonat|Probetag)\b",
        r"\bim Voraus\b|\bvorab (?:vielen |herzlichen )?Dank\b",
        r"\bin (?:Kontakt|Verbindung) (?:zu )?bleiben\b|\bbleiben wir in\b|\bvernetzen\b|\bLinkedIn\b",
        r"\b(?:denken Sie|denk) an mich\b|\bberücksichtigen Sie\b|\bempfehlen Sie mich\b|"
        r"\blegen Sie\b[^.!?]{0,20}\bein\b",
        r"\b(?:Rat|Tipps?|Ratschläge|Feedback|Rückmeldung)\b[^.!?]{0,25}\b(?:zu|für) (?:mein\w*|mich)\b",
    ),
    decision=any_of(
        r"\b(?:Ihre[rn]?|eure[rn]?|deine[rn]?|positive[rn]?|günstige[rn]?|endgültige[rn]?|baldige[rn]?|rasche[rn]?) "
        r"(?:\w+ )?Entscheidung\b(?!,| (?:für|gegen) (?!mich))",
        r"\bEntscheidung\b[^.!?]{0,50}\b" + _POST + r"\b|\b" + _POST + r"\b[^.!?]{0,50}\bEntscheidung\b",
        r"\b(?:eine|Ihre|die|auf) (?:\w+ )?(?:Zusage|Absage)\b",
        r"\b(?:Sie|ihr) sich (?:\w+ ){0,4}entsch[ie]\w*|\bsich für mich\b|\bfür mich (?:zu )?entscheid\w*",
        r"\bentscheiden (?:Sie|Sie sich)\b|\bentschieden haben\b",
        r"\bnächsten? Schritten?\b|\b(?:Auswahl|Bewerbungs)(?:verfahren|prozess)\w*\b",
        r"\bwie es (?:\w+ )?weiter ?geht\b|\bgeht es (?:nun |jetzt |denn )?weiter\b",
        r"\b(?:Teil|Mitglied) (?:Ihres|eures|des|von) (?:\w+ )?(?:Teams?|Hauses|Unternehmens)\b",
        r"\bmeine Chancen\b|\bdie Stelle (?:zu )?(?:bekomm\w*|erhalt\w*)\b|\bfür Sie (?:zu )?arbeiten\b",
        r"\b(?:der|die) Richtige (?:bin|für)\b|\brichtige (?:Person|Wahl|Besetzung)\b|\bSie (?:\w+ ){0,3}überzeug\w*\b",
        r"\b(?:Ausgang|Ergebnis) (?:des|meiner|der) (?:\w+ )?(?:Gespräch\w*|Bewerbung|Auswahl\w*|Verfahren\w*)\b",
        r"\bbei Ihnen (?:anzufangen|arbeiten zu dürfen|zu arbeiten)\b",
    ),
    time_line=any_of(
        r"\bKündigungsfrist\b|\b(?:Eintritts|Start|Einstiegs)(?:termin|datum)\b",
        r"\b(?:ab|zum|frühestens|sofort)\b[^!?]{0,50}\b(?:anfangen|beginnen|starten|verfügbar|einsteigen)\b",
        r"\b(?:verfügbar|anfangen|starten|beginnen) (?:ab|zum)\b|\bab sofort\b|\bbis wann\b",
        r"\bZeitplan (?:für|des|der|Ihrer) (?:\w+ )?(?:Auswahl\w*|Entscheidung|Besetzung|Verfahren\w*)\b",
    ),
    a_time=any_of(
        r"\bbis (?:zum |spätestens |Ende |Mitte |Anfang )*(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|nächste|"
        r"kommende|morgen|\d)",
        r"\b(?:diese|nächste|kommende)[rn]? Woche\b|\b(?:innerhalb|binnen|im Laufe)\b|\bbaldmöglichst\b|"
        r"\bmöglichst bald\b",
    ),
    pay=any_of(
        r"\bGehalts(?:vorstellung|wunsch|erwartung|rahmen|spanne|frage|band|verhandlung|höhe)\w*",
        r"\b(?:mein|Ihr|im|beim|zum|über das|höheres|das) Gehalt\b(?! (?:ein|der|des|von))",
        r"\bmeine (?:Vergütung|Bezahlung)\b|\b(?:der|zur|die|Ihre) Vergütung\b(?! (?:der|des|von|ein))|"
        r"\bMonatsgehalt\b",
        r"\b(?:mein|Ihr) (?:Stundenlohn|Tagessatz|Lohn|Verdienst|Bonus)\b|\bverdiene ich\b|"
        r"\bich verdiene (?:derzeit|zur|\d)",
        r"\d[\d.,]*\s?(?:€|Euro|EUR|CHF|Franken)[^.!?]{0,15}\b(?:im|pro|je|jährlich|brutto|netto)\b",
        r"\bbrutto\b|\bBetriebsrente\b",
    ),
    harmless=any_of(
        r"\b(?:grüße?n?|richten?|geben|gib|sagen?|sag|leiten|übermitteln)\b[^.!?]{0,70}\b(?:Dank|danke|Grüße|Gruß|"
        r"von mir)\b",
        r"\b(?:Dank|Grüße|Gruß)\b[^.!?]{0,50}\b(?:weiter\w*|ausz?u?richten|übermitteln|bestellen|aus)\b",
        r"\A(?![^.!?]*\b(?:Bescheid|Rückmeldung)\b)[^.!?]*\b(?:wenn|falls|sollten?)\b[^.!?]{0,60}"
        r"\b(?:brauch\w*|benötig\w*|fehl\w*|unklar|Fragen)\b",
        r"\A(?!.*\b(?:bitte|könnten|können|würden) )\W*wer hätte (?:\w+ )?(?:gedacht|geahnt|geglaubt|vermutet)\b",
    ),
)
