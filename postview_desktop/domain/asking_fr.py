"""Asking, in French (T3)."""

from __future__ import annotations

from postview_desktop.domain.phrases import Phrases, any_of

PHRASES = Phrases(
    question=any_of(
        r"\bje me demand(?:e|ais|erais) (?:si|s'|quand|comment|où|quel)",
        r"\b(?:puis|pourrais|oserais)-je\b[^.!?]{0,15}\bdemander\b",
        r"\bj'aimerais (?:\w+ )?(?:savoir|connaître)\b",
        r"\bje (?:voudrais|souhaiterais|voulais|me permets)\b[^.!?]{0,25}\b(?:savoir|demander|connaître)\b",
        r"\bj'(?:ai|aurais) (?:encore )?(?:une|deux|trois|quelques) (?:\w+ )?questions?\b",
    ),
    request=any_of(
        r"\b(?:pourriez|pouvez|voudriez|auriez)-vous\b|\b(?:pourrais|peux)-tu\b",
        r"\b(?:merci|je vous (?:prie|saurais gré|remercie|serais reconnaissante?)) (?:par avance |d'avance )?de "
        r"(?:bien vouloir|me (?:tenir|faire|répondre|confirmer|envoyer|rappeler|dire|recontacter|contacter|"
        r"transmettre))\b"
        r"(?! agréer)",
        r"\b(?:par|d')\s?avance\b",
        r"\bme tenir (?:au courant|informée?)\b|\btenez-moi\b",
        r"\b(?:dans l'attente|en attendant|j'attends|au plaisir|dans l'espoir|en espérant)\b[^.!?]{0,50}"
        r"\b(?:réponse|retour|nouvelles|lire|décision|entretien|revoir)\b",
        r"\b(?:un|votre|tout|de) (?:\w+ )?retour\b[^.!?]{0,25}\b(?:de votre part|serait|me ferait|sur ma|sur mon)\b",
        r"\bhâte (?:de|d') ?(?:vous (?:lire|relire|entendre)|avoir de vos|connaître (?:votre|la)|recevoir (?:votre|"
        r"une))",
        r"\bavoir de vos nouvelles\b|\bdonnez-moi\b",
        r"\b(?:contactez|recontactez|rappelez|écrivez|dites|répondez|envoyez|confirmez|informez|faites|prévenez|"
        r"gardez|appelez)-(?:moi|le-moi)\b",
        r"\bs'il (?:vous|te) plaît\b",
        r"\bveuillez (?!(?:croire|agréer|recevoir|accepter|transmettre|trouver|m'excuser|excuser|pardonner|saluer)\b)",
        r"\b(?:disposition|disponible)\b[^.!?]{0,30}\b(?:entretien|échange|rendez-vous|rencontre|appel)\b",
        r"\b(?:reconnaissante?|heureu\w+|ravie?) (?:si vous|de (?:recevoir|connaître|pouvoir|revenir|poursuivre|"
        r"vous lire))\b",
        r"\blinkedin\b|\brest(?:er|ons) en contact\b|\bpensez à moi\b|\brecommande[rz]-?moi\b",
        r"\b(?:conseils?|avis|retours?) sur (?:ma|mon|mes)\b",
        r"\bj'espère\b[^.!?]{0,20}\b(?:une réponse|un retour|vous relire)\b",
    ),
    decision=any_of(
        r"\b(?:votre|vos|favorable|finale) (?:\w+ )?décisions?\b(?! (?:de|d')\b)",
        r"\bdécision (?:favorable|positive|finale|concernant|quant à|sur ma)\b",
        r"\bprochaines? étapes?\b|\bsuite (?:du|de la|de votre|donnée|que vous)\b|\bétapes? (?:du|de votre) \w+",
        r"\b(?:processus|procédure) de (?:recrutement|sélection)\b",
        r"\bma candidature (?:retien\w*|sera|saura|soit|vous|puisse)\b|\bretenir (?:ma candidature|mon profil)\b",
        r"\b(?:rejoindre|intégrer|faire partie de) (?:votre|vos|cette|l'équipe)",
        r"\bmes chances\b|\bsi vous me (?:choisissez|retenez|prenez)\b|\bla bonne personne (?:pour|que)\b",
        r"\b(?:issue|résultat) (?:de (?:l'entretien|ma|votre|notre)|du (?:processus|recrutement))\b",
        r"\bréponse (?:positive|favorable)\b|\bquand (?:vous )?déciderez\b|\bvous avez décidé\b",
    ),
    time_line=any_of(
        r"\bpréavis\b|\bdate (?:d'entrée|de début)\b|\bprise de (?:poste|fonctions?)\b",
        r"\b(?:pourrais|peux|disponible|commencer|débuter)\b[^.!?]{0,30}\b(?:dès (?:le|à|maintenant|lundi|janvier)|"
        r"à partir|à compter|immédiatement|tout de suite)",
        r"\bcalendrier (?:de recrutement|du recrutement|de la décision|de votre)\b",
    ),
    a_time=any_of(
        r"\bd'ici (?:la|le|à|fin|vendredi|lundi)\b|\bavant (?:lundi|mardi|mercredi|jeudi|vendredi|la fin|le \d|fin)",
        r"\b(?:cette semaine|la semaine prochaine|dans les (?:prochains|prochaines))\b|\bsous \w+ jours\b",
        r"\bau plus (?:vite|tôt)\b|\brapidement\b",
    ),
    pay=any_of(
        r"\bprétentions?\b|\bsalarial\w*|\bfourchette de (?:salaire|rémunération)\b",
        r"\b(?:mon|votre|du|le) salaire\b(?! (?:d'un|d'une|des|de l|du))",
        r"\b(?:ma|votre|la) rémunération\b(?! (?:d'un|d'une|des))|\btreizième mois\b|\bavantages sociaux\b",
        r"\d[\d\s.,]*(?:€|euros?\b|EUR\b|CHF\b)[^.!?]{0,12}(?:par (?:an|mois|jour)|brut|net|annuel)",
        r"\bje gagne (?:actuellement )?\d",
    ),
    harmless=any_of(
        r"\b(?:transmet\w+|passe[rz]?|dire|dites|saluer?|faire part|partager)\b[^.!?]{0,70}"
        r"\b(?:remerciements?|merci|amitiés|salutations|bonjour|gratitude)\b",
        r"\bje (?:vous|te) prie (?:d'agréer|de (?:croire|recevoir|trouver|bien vouloir agréer|m'excuser|pardonner))\b",
        r"\A(?!.*-vous\b)\W*qui (?:aurait|eût) (?:jamais )?(?:cru|pensé|dit|imaginé)\b",
    ),
)
