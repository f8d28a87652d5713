"""Whose turn it is, in French (F1 to F4), for folded text."""

from __future__ import annotations

import re

from postview_desktop.domain.span_readers import folded_pattern
from postview_desktop.domain.span_speech import Speech
from postview_desktop.domain.span_words_fr import READERS, WORDS


def _p(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{folded_pattern(pattern)})" for pattern in patterns))


_WE = r"(?:nous|on|je)"
_WHO = r"(?:nous|on|je|il|elle|ils|elles|quelqu'un|(?:la|le|les|notre|mon|ma|un|une|l')\s?\w+|m(?:me|\.|adame) \w+)"
_CALL = r"(?:r?appel+\w*|(?:re)?contact\w+|téléphon\w+|joign\w+|joindr\w+)"
_TELL = r"(?:répond\w*|inform\w+|tiendr\w+|tenons|tient|donn\w+|dirons|dira|ferons|fera|prévien\w+|communiqu\w+)"
_ASK = (
    r"(?:r?appele[rz]|(?:re)?contacte[rz]|téléphone[rz]|écri(?:vez|re)|relance[rz]|joindre|joignez|demande[rz]"
    r"|passe[rz]|revene[rz]|revenir|venez|répondez|adressez-vous|envoye[rz](?:-\w+)? (?:un|une) (?:e-?mail|mail"
    r"|message|courriel|mot|sms)|manifeste[rz])"
)
_DO = _ASK.replace("[rz]", "z")

SPEECH = Speech(
    words=WORDS,
    readers=READERS,
    call=_p(
        rf"\b{_WHO} (?:vous|me|m'|t'|te) ?{_CALL}\b|\b{_WHO} (?:allons|va|vais|vont) (?:vous|me|m') ?{_CALL}\b",
        rf"\b{_WE} (?:vais |va |allons )?(?:reviendr\w+|reven\w+|revien\w+|retourn\w+) vers (?:vous|moi)\b",
        r"\b(?:reviendr\w+|revien\w+) vers (?:vous|moi)\b",
        rf"\b{_WE} (?:prendr\w+|pren\w+|repren\w+|reprendr\w+) contact\b",
        r"\bvous serez (?:\w+ )?(?:re)?contactée?s?\b|\bvous serez r?appelée?s?\b|\b(?:recevrez|aurez) (?:un appel"
        r"|un coup)",
    ),
    know=_p(
        r"\bvous (?:aurez|recevrez|saurez|connaîtrez)\b(?=[^!?;:]*\b(?:réponse|nouvelles?|retour|décision|résultat"
        r"|tout"
        r"|plus|avis)\b)(?! besoin)",
        r"\b(?:j'aurai|je recevrai|je saurai)\b|\bvous serez (?:\w+ )?(?:informée?s?|prévenue?s?|fixée?s?"
        r"|avertie?s?)\b",
        rf"\b{_WHO} (?:vous|me|m'|t') ?{_TELL}\b|\b{_WE} (?:allons|va|vais) vous {_TELL}\b",
        r"\b(?:une? )?(?:réponse|retour) (?:vous sera|sera|vous est)\b",
        r"\bde nos nouvelles\b|\bcandidate?s? ser(?:a|ont) (?:\w+ )?(?:informé|averti|prévenu)e?s?\b",
    ),
    decide=_p(
        r"\b(?:nous|on|ils|je) (?:nous |se )?(?:décid\w+|trancher\w*|choisir\w+|choisissons)\b",
        r"\bnous (?:souhaitons|voulons|comptons|pensons) (?:pouvoir )?(?:vous )?(?:décider|trancher|répondre)\b",
        r"\b(?:nous|on|ils) (?:aurons|aura|auront|allons|va|vont) (?:\w+ )?(?:décid\w+|tranch\w+|choisi\w*)\b",
        r"\b(?:prendr\w+|prenons|prend|prendra|rendrons|arrêterons) (?:une|notre|la|leur|sa) décision\b",
        r"\b(?:la|notre|leur|une) décision (?:sera|est|tombera|interviendra|doit|finale)\b",
        r"\b(?:la|le|notre|l') ?\w+ (?:décide|décidera|tranchera)\b",
        r"\bil (?:nous )?(?:faut|faudra)\b(?=[^!?;,:]*\b(?:jours|semaines?|mois|temps)\b)|\bcomptez\b"
        r"|\blaissez-nous\b(?=[^!?;,:]*\b(?:jours|semaines?|mois"
        r"|temps)\b)|\bnous (?:en )?saurons plus\b",
        r"\A(?:une? )?(?:réponse|décision|retour)\b",
    ),
    contact=_p(
        rf"\b{_ASK}(?:-(?:nous|moi|le|la|les|lui))\b|(?<!vous )(?<!pas )(?:^ ?|[,;:.] ?|\bet |\bou |\balors |\bdonc "
        rf"|\bsinon )"
        rf"(?P<deed>{_DO})\b(?!-)",
        rf"\b(?:vous (?:pouvez|pourrez|pourriez|devez|devrez)|pouvez-vous|pourriez-vous|merci de|prière de|veuillez"
        rf"|il faut|je peux|je dois|n'hésitez pas à|~ à|~)\b(?: bien vouloir)? (?:(?:nous|me|m'|le|la"
        rf"|lui) ?)?{_ASK}\b",
        rf"~ ?(?:à )?(?:(?:nous|me|m'|le|la|lui) ?)?{_ASK}\b",
        r"\b(?:donnez|passez)-(?:nous|moi) un (?:coup de fil|appel)\b",
        rf"\b(?:à|de) (?:nous|me|m') ?{_ASK}\b",
    ),
    forbid=_p(
        rf"\bne (?:surtout )?pas (?:(?:nous|me|m'|le|la|l'|y|chercher à) ?)*{_ASK}\b",
        rf"\bne (?:(?:nous|me|le|la|les) )?{_ASK}(?:-nous)? (?:surtout )?(?:pas|plus)\b|\bne m'{_ASK} (?:pas|plus)\b",
        r"\b(?:pas|aucun|aucune|plus) (?:d'appels?|de relances?|d'e-?mails?|de mails?|de contacts?|appel|relance)\b",
        rf"\b(?:inutile|pas nécessaire|pas la peine|pas besoin)\b[^.!?;,:]{{0,20}}\b{_ASK}\b",
        rf"\b(?:évitez de|éviter de|vous abstenir de|abstenez-vous de) (?:(?:nous|me|m') ?)?{_ASK}\b",
    ),
    nothing=_p(
        r"\brien n'a été (?:dit|convenu|précisé)\b|\bils? n'(?:ont|a) rien dit\b|\bon ne m'a rien dit\b"
        r"|\brien (?:de )?dit\b",
        r"\boublié de (?:le |leur |lui )?demander\b|\b(?:je )?n'ai pas (?:posé la question|demandé)\b",
        r"\bpersonne n'a (?:rien )?(?:dit|parlé)\b",
    ),
    unheard=_p(
        r"\b(?:pas|sans|aucune?|point) (?:encore )?(?:eu |reçu )?(?:de |d')?(?:\w+ )?(?:nouvelles?|réponse|retour)\b",
        r"\b(?:n'avez|n'ai|n'aviez) (?:encore )?(?:rien|pas) (?:eu|reçu|entendu)\b",
        r"\bne (?:vous|m') ?(?:avons|ont|a) pas (?:re)?(?:contacté|rappelé|répondu)\w*\b",
    ),
    condition=_p(
        r"\b(?:sans|si|s'il|s'ils|lorsque|lorsqu'\w+|quand|dès que|au cas où|à moins|tant que|parce que|bien que)\b"
    ),
    denial=_p(r"\b(?:ne|n'\w+|pas|aucune?|jamais|sans|personne|rien|ni)\b(?! (?:avant )?tarder)"),
    harmless=_p(
        r"\bn'hésitez (?:surtout )?pas\b|\bpas plus tard que\b|\bsans faute\b|\bsans doute\b|\bsans tarder\b"
        r"|\bs'il (?:vous|te) plaît\b|\bsi possible\b|\bsi vous (?:le )?(?:voulez|souhaitez)\b",
    ),
    polite=_p(rf"\b(?:pourriez|pouvez)-vous (?:(?:nous|me|m') ?){_ASK}\b"),
    unclear=_p(
        # What the user is to decide, to answer or to send.
        r"\b(?:faut|besoin|attendons|donne[rz]|envoye[rz]|transmett\w+)\b[^!?;]*\b(?:votre|vos|ton|tes)\b",
        r"\bvous (?:devez|pouvez|devrez) (?:vous )?(?:décider|répondre)\b",
        r"\b(?:aurions|aurait|auraient|aurais|serions|étions|devions|devait|devaient|avions)\b",
        r"\b(?:peut-être|éventuellement|supposons)\b",
        # "vous nous rappelez": an order, a question or a report.
        r"\bvous (?:nous|m'|me) ?(?:r?appelez|contactez|écrivez|relancez)\b",
    ),
    past=_p(
        r"\b(?:avons|ont|ai|avez) (?:\w+ ){0,2}?(?:décidé|pris|choisi|tranché|vu|reçu|parlé|rencontré|appelé|rappelé"
        r"|contacté|dit|eu|envoyé|discuté)\w*\b|\ba (?:été|décidé|pris|choisi|dit|appelé|rappelé|eu)\b",
        r"\b(?:m'a|vous a|nous a|l'a)\b|\bs'est\b|\bsommes (?:\w+ )?(?:vus|parlé|rencontrés)\b|\b(?:était|étaient"
        r"|fut)\b",
        r"\bvous (?:avez|aviez) (?:eu|reçu)\b",
    ),
    meeting=_p(
        r"\b(?:après|avant|lors de|suite à) ?(?:le|la|l'|votre|notre|cet|vos) ?(?:\w+ )?(?:entretiens?|réunion"
        r"|rencontre)\b",
        r"\b(?:entretiens?|rendez-vous|réunion|tour|étape|rencontre|poste|contrat|congés?|période d'essai|préavis"
        r"|bureaux?|vacances|test)\b[^.!?;,:]*\b(?:est|sont|aura|a|auront|ont|se tient|se tiendra|dure|commence|débute"
        r"|prend)\b",
        r"\b(?:est|sont|sera) (?:un )?(?:fériée?s?|fermée?s?|absente?s?|en congés?|libre|chômé)\b",
    ),
    some_time=_p(
        r"\b(?:après|au retour de) (?:les |la |le |mes |nos |l'|son |sa |notre )?(?:\w+ )?(?:fêtes?|vacances|congés"
        r"|été"
        r"|rentrée|noël|pâques|audit|budget|salon|tour|ramadan|aïd|inventaire)\b|\bà la rentrée\b|\bau printemps\b",
    ),
    deadline=_p(
        r"\b(?:d'ici|avant|jusqu'à|jusqu'au|sous|au plus tard|dans un délai|courant|pour|~+)"
        r"(?: (?:à|au|le|la|les|du|de|d'ici|l'))* ?$",
        r"(?:d'ici|avant|sous|dans un délai|jusqu|courant|dans le courant|au cours)",
    ),
    before=_p(r"\bavant(?: (?:le|la|les|l'|au))*? ?$"),
    until=_p(r"\bjusqu'(?:à|au|en)(?: (?:le|la))*? ?$"),
    after=_p(r"\baprès(?: (?:le|la))? ?$"),
    since=_p(r"\b(?:à partir|à compter)(?: (?:de|du|d'))?(?: (?:le|la))? ?$|\bdès(?: le| la)? ?$"),
    earliest=_p(r"\b(?:au plus tôt|pas avant|depuis)\b(?: \w+){0,2} ?$"),
    joined=_p(r",? (?:ou|et)(?: (?:le|au))? "),
    filler=_p(
        r"\b(?:d'ici à|d'ici|avant|jusqu'au?|le|la|au plus tard|vers|sous|au|du|de|dans|donc|alors|environ|ok|oui"
        r"|merci|bon"
        r"|en principe|normalement|probablement|sûrement|sans doute|matin|après-midi|soir"
        r"|\d{1,2} ?h(?:eures)?(?: ?\d\d)?"
        r"|ce|un délai|plus tard|encore|l'|d')(?!\w)",
    ),
)
