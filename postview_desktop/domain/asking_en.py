"""Asking, in English (T3)."""

from __future__ import annotations

from postview_desktop.domain.phrases import Phrases, any_of

_WISH = (
    r"(?:look(?:ing)? forward to|hop(?:e|ing) to|(?:would|['’]d) (?:really )?(?:love|like|be (?:very )?\w+) to|"
    r"(?:eager|keen|excited|happy|glad|curious) to|can(?:not|['’]t) wait to|await)"
)
_POST = r"(?:role|position|post|job|team|company|vacancy|opening|place)"
_PROCEDURE = r"(?:\w+ )?(?:process|procedure|applications?|interviews?|hiring|selection|recruit\w*|" + _POST + ")"
_JOB_MATTER = (
    r"(?:hear\w*|await\w*|wait\w*|forward|expect\w*|hope|whatever|whichever|regardless|respect|accept|"
    r"position|role|application|candidate\w*|hiring|applicants?)"
)
_THE_DECISION = r"\bthe decision\b(?! (?:to|that|which|not|of|log|record|tree|behind|in|against))"

PHRASES = Phrases(
    question=any_of(
        r"\b(?:am|was|['’]m|been) (?:just |also )?wondering (?:if|whether|when|how|what|who|which|why|where)\b",
        r"\bwonder(?:ed)? (?:if|whether) (?:you|it|there|we|I) (?:could|would|can|might|may)\b",
        r"\bI wonder (?:if|whether|when)\b",
        r"\b(?:would|['’]d) (?:be )?(?:like|love|interested|curious) to (?:know|learn|find out) (?!more of you\b)",
        r"\b(?:may|can|could|might) I (?:just )?ask\b(?! you to forgive)",
        r"\b(?:like|want) to ask (?:you )?(?:if|whether|when|how|about|for)\b",
        r"\bI (?:do |still |also )*have (?:a|one|two|some|another) (?:\w+ )?questions?\b",
    ),
    request=any_of(
        r"(?<!\bto )(?<!\byou )\bplease\b"
        r"(?!,? (?:accept|know|forgive|excuse|never|be assured|find|the\b|a\b|think of me as))"
        r"(?! (?:do not|don't|do n't) (?:hesitate|reply|answer|worry|bother|trouble|feel|take|think))",
        r"\bI (?:would )?(?:kindly |humbly )?ask you to\b(?! (?:forgive|excuse))",
        r"\b(?:stay|keep|remain) in touch\b|\bremember me when\b|\bI (?:count|rely) on (?:you|your)\b",
        r"\bkindly (?:confirm|let|send|reply|respond|inform|advise|tell|forward|get|contact|consider|share|provide)\b",
        r"(?<!\bas )(?<!\beven )\bif you (?:could|would|might|can)\b(?! have)",
        r"\b(?:do )?tell me (?:if|when|whether|how|what|once|as soon|,)|\bdo tell me\b",
        r"\bhop(?:e|ing) for (?:\w+ )?(?:news|answer|reply|response|feedback|word)\b",
        r"\b(?:would|['’]d) be (?:\w+ )?\w+ to (?:come (?:in|back)|return|speak|talk|meet|continue)\b[^.!?]{0,30}"
        r"\b(?:again|further|interview|round|once more|in person)\b",
        r"\blet me know\b",
        r"\bI(?:['’]ll| will| shall) (?:then )?"
        r"(?:follow up|check (?:back|in)|call you|ring you|be in touch|contact you)\b",
        r"\b(?:would|['’]d) (?:\w+ )?(?:welcome|appreciate|value|like|love) (?:the|a|an|another|any) "
        r"(?:\w+ )?(?:opportunity|chance|possibility) to\b",
        r"\bkeep me (?:posted|updated|informed|in mind|in the loop|up to date)\b",
        r"\bbear me in mind\b",
        r"\b(?:get|come) back to me\b",
        _WISH + r" (?:\w+ )?hear(?:ing)?\b(?! the (?:end|rest))",
        _WISH + r" (?:your|a|an|some) (?:\w+ )?(?:reply|answer|response|feedback|news|decision)",
        r"\b(?:I|we) (?:shall |will |eagerly )?await\b",
        r"(?<!\bwhat )(?<!\bhow )(?<!\bwhy )(?<!\bwhere )(?<!\bwhen )(?<!\bwho )\b(?:could|can|would|will) you\b",
        r"\b(?:grateful|thankful|obliged|indebted) (?:if|to (?:hear|receive|get|have|learn))\b",
        r"\b(?:would|['’]d) be (?:\w+ )?(?:glad|happy|delighted|pleased|great|good|wonderful|kind|nice|lovely) "
        r"(?:if you|of you|to (?:hear|receive|get|learn))\b",
        r"\b(?:would|['’]d) (?:\w+ )?appreciate (?:it|your|any|an?|the|if|hearing)\b",
        r"\bappreciate it if\b",
        r"\b(?:connect|link up|network|join networks|add you|add me|stay in touch)\b.{0,30}\blinkedin\b",
        r"\blinkedin\b.{0,40}\b(?:request|invit\w+|connect|accept)\b",
        r"(?<!without )\bany (?:feedback|advice|tips|suggestions|news|updates?)\b"
        r"(?! (?:I|you) (?:ever )?(?:had|got|gave))",
        r"\byour (?:feedback|advice|opinion|thoughts) (?:would be|on my (?:application|interview|performance|cv))\b",
        r"(?<!offering to )(?<!offered to )(?<!offer to )(?<!\byou to )\b(?:send|forward|mail|e-mail) me\b",
        r"\bgive me (?:a (?:call|ring|chance)|the (?:chance|opportunity)|another)\b",
        r"\b(?:recommend|introduce|refer) me\b",
        r"\bput in a (?:good )?word\b",
        r"\b(?:like|want) to (?:request|arrange|schedule|set up)\b",
        r"\bthank(?:s| you) in advance\b",
        r"\bin anticipation\b",
        r"\b(?:reply|respond|write back|call me back)\b(?= (?:to me|soon|when|by|at your|as soon|if|once|before))",
    ),
    decision=any_of(
        r"\b(?:your|any|final|hiring|favou?rable) decision\b(?! (?:to|that|which|not|of|log|record|behind|in|against))",
        _THE_DECISION + r"(?=[^.!?]*\b" + _JOB_MATTER + r"\b)",
        r"\b" + _JOB_MATTER + r"\b[^.!?]*" + _THE_DECISION,
        r"\bhowever you (?:may |should )?decide\b",
        r"\byou (?:will |may |do )?decide\b(?! (?:to|that|not|how|which|what|where|against|every|each))",
        r"\bonce you have decided\b",
        r"\b(?:have|once|when|after|until|if) (?:you )?(?:have )?ma(?:d|k)e up your mind\b",
        r"\b(?:disposal|available|ready|invit\w+|delighted|happy|glad|come in)\b[^.!?]{0,40}"
        r"\b(?:another|second|further) (?:interview|round)\b",
        r"\byou(?:r team)? (?:\w+ ){0,4}(?:make|reach|take) (?:a|your|the) decision\b(?! (?:in|with|about|at|on|like))",
        r"\bif you (?:choose|select|pick|hire|take) me\b",
        r"\b(?:right|best|strong(?:est)?|ideal|perfect|good|great|suitable|successful|top|excellent|first) "
        r"(?:candidate|applicant)\b",
        r"\b(?:right|best|ideal|perfect|good|great|suitable|excellent|strong) (?:fit|match|choice|person|addition) "
        r"(?:for|to|with) (?:the |this |your |that )?(?:\w+ )?" + _POST + r"\b",
        r"\b(?:a|the) (?:good|great|perfect|right|excellent|strong) fit\b(?! of)",
        r"\bmy (?:candidacy|candidature|application)\b",
        r"\bconsider(?:ing)? me\b",
        r"\byour (?:kind )?consideration\b",
        r"\bbe considered\b",
        r"\bnext (?:steps?|stages?|rounds?|phase)\b"
        r"(?! (?:was|were)\b)"
        r"(?! (?:in|of|for|towards?|with) (?:the|your|this|that|our|its|their) (?!" + _PROCEDURE + r"\b))",
        r"\bnext interview\b",
        r"\b(?:hope|forward|invit\w+|chance|opportunity)\b[^.!?]{0,40}"
        r"\b(?:second|further|another) (?:interview|round)\b",
        r"\bmov(?:e|ing) (?:forward|ahead) "
        r"(?:with (?:me|my|the " + _PROCEDURE + r")|in (?:the|your) " + _PROCEDURE + ")",
        r"\b(?:job|an|any|your|formal|written) offer\b"
        r"(?! (?:of (?!employment)|to\b|for (?:a|the)\b|engine|page|wall|code))",
        r"\boffer (?:letter|of employment)\b",
        r"\boffer me (?:the|a|this) " + _POST + r"\b",
        r"\b(?:another|other|competing) offers?\b",
        r"\bhire me\b",
        r"\b(?:if|be|get|being) (?:I am |I['’]m |I were )?(?:hired|selected|chosen|shortlisted)\b"
        r"(?! (?:to|by) (?:a|the)\b)",
        r"\bmy chances\b",
        r"\bhop(?:e|ing) to (?:join|become|be (?:a )?part|work (?:with|for) (?:you|" + _POST + r"))\b",
        r"\b(?:learn|know|hear|await|eager for|curious about) (?:of |about )?(?:the|your) (?:outcome|results?)\b",
        r"\b(?:like|love|glad|happy|proud) to (?:become|be) (?:a )?part of (?:your|the)\b",
        r"\b(?:outcome|results?) of (?:the|our|my|this|your) " + _PROCEDURE + r"\b",
        r"\bpositive (?:outcome|answer|reply|response)\b",
    ),
    time_line=any_of(
        r"\bI (?:could|can|would|['’]d|am|will be|would be)(?: be)?(?: able| free| available| ready)?(?: to)? "
        r"(?:start|begin|join you)(?: work)?\b(?! (?:to|from the (?:beginning|end)|with|by|over|again|laughing|my))",
        r"\bnotice period\b",
        r"\bI (?:am|would be|could be|will be) available (?:from|immediately|as of|at once|starting)\b",
        r"\b(?:my|a|possible|earliest) start(?:ing)? date\b",
        r"\btime ?line (?:for|of) (?:the|your) (?:decision|" + _PROCEDURE + r"|next)\b",
        r"\bat your earliest convenience\b",
        r"\bwhen (?:can|may|might|will|should|could) I expect\b",
        r"\bI (?:have|need|must|am)\b[^.!?]{0,30}\bdeadline\b",
        r"\bmake up my mind by\b",
    ),
    a_time=any_of(
        r"\b(?:by|until|before|on|this|next|till) (?:the end of|end of|next|this|mon|tues|wednes|thurs|fri|satur|sun)",
        r"\b(?:by|until|before) (?:tomorrow|tonight|then|noon|christmas|easter|the \d|\d|january|february|march|april|"
        r"may|june|july|august|september|october|november|december)",
        r"\bin the (?:coming|next|following) (?:few |couple of )?(?:days?|weeks?)\b",
        r"\b(?:next|this) week\b",
        r"\bwithin\b[^.!?]{0,15}\b(?:days?|weeks?)\b",
        r"\b(?:soon|shortly|promptly|quickly|how long|as soon as)\b",
        r"\bwhen (?:can|may|might|will|should) I\b",
        r"\bwhen (?:do|will|can|might) you\b",
    ),
    pay=any_of(
        r"\bsalar(?:y|ies)\b"
        r"(?= (?:expectations?|range|band|wish|level|negotiat\w+|requirements?|of \D?\d|discussion|offer))",
        r"\b(?:my|your|the|a|higher|starting|base|annual|monthly|same|about|better) (?:\w+ )?salary\b"
        r"(?! of an?\b)(?! (?:calculation|engine|software|data|run|slip|system|module|table|service|report))",
        r"\b(?:my|your|starting|base|better|higher|more) pay\b",
        r"\bpay (?:range|rise|scale|grade|band|package|cut|day rate)\b",
        r"\b(?:compensation|remuneration|pay|benefits|salary) package\b",
        r"\b(?:the|about|your) (?:compensation|remuneration|bonus)\b"
        r"(?! (?:claim|transaction|code|engine|logic|step)s?)",
        r"\bmy (?:compensation|remuneration|wages?|day rate|hourly rate|bonus)\b",
        r"\b(?:stock options|signing bonus|sign-on bonus|sick pay|pension plan)\b",
        r"(?:[£$€¥]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:euros?|pounds|dollars|EUR|GBP|USD|CHF))\s*k?\s*"
        r"(?:a|an|per|each|/)\s?(?:year|month|week|day|hour|annum)\b",
        r"\bper annum\b",
        r"\bas (?:for|to|regards) (?:the )?money\b",
        r"\bpays me\b(?! (?:a visit|attention|respect|compliments|back))",
        r"\bI (?:currently |now )?(?:earn|make) \W{0,2}\d",
        r"\b(?:salary|pay|earn)\b[^.!?]{0,30}(?:[£$€]\s?\d|\d\s?[£$€]|\d\s?k\b)",
    ),
    harmless=any_of(
        r"\b(?:pass|convey|give|send|extend|forward)\b[^.!?]{0,25}\b(?:my|our) (?:\w+ ){0,2}"
        r"(?:thanks|thank-you|regards|greetings|wishes|respects|compliments|gratitude)\b",
        r"\bpass (?:this|it|them|these|that)(?: \w+){0,3} (?:on|along)\b",
        r"\b(?:say|tell|thank|greet|remember me to)\b[^.!?]{0,30}\b(?:hello|thank you|thanks|for me|from me|hi)\b",
        r"\b(?:not|n['’]t|never) hesitate\b",
        r"\bfeel free\b",
        r"\b(?:if|should) (?:you|there|anything|anyone|any)\b[^.!?]{0,40}"
        r"\b(?:need|needs|want|miss|missing|require|helps?|use|unclear|questions?|left)\b",
        r"\bno (?:need|reason|hurry) (?:to|for)\b",
        r"\A\W*(?:may|can|might) I (?:just )?(?:say|add that|thank|tell you)\b",
        r"(?<!\bI )\bask(?:s|ed)\b[^.!?:]{0,40}:",
        r"\A(?!.*\b(?:please|could you|can you|will you)\b)\W*"
        r"(?:who (?:would|could) (?:ever )?have (?:thought|guessed|known|imagined|believed)|would you believe)\b",
    ),
)
