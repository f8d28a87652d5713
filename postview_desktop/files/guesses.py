"""What a calendar event's title and addresses tell about organisation, role, round and kind: guesses, shown as such."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from postview_desktop.domain.interview import InterviewKind
from postview_desktop.domain.mail_domains import company_domain, name_of_domain, squeezed

_PREFIX = re.compile(
    r"^\s*(?:re|fwd?|aw|wg|tr|rv|sv|(?:updated |geänderte |actualizada: )?(?:invitation|einladung|invitación|convite"
    r"|uitnodiging|invito)|accepted|tentative|cancell?ed(?: event)?|abgesagt|abgelehnt|annulé|termin|confirmed"
    r"|confirmation|bestätigung|reminder|rescheduled|updated|zugesagt|on behalf of [^:]{1,60})\s*:\s*",
    re.IGNORECASE,
)

_NO_TITLE = re.compile(
    r"^\((?:no (?:title|subject)|busy|untitled|kein titel|kein betreff|aucun objet|sans titre|sin título)\)$",
    re.IGNORECASE,
)

_SEPARATOR = re.compile(r"\s+[-–—|•·@/]+\s+|\s*\|\s*|\s*[:;]\s+|\s+(?:<>|<->|x|//|\+)\s+|\s*[()\[\]]\s*|\s*<>\s*")

_ROUND = re.compile(
    r"\b(?:(?:first|second|third|fourth|fifth|final|last|next|initial|intro(?:ductory)?|1st|2nd|3rd|4th|[1-5]\."
    r"|erste[sr]?|zweite[sr]?|dritte[sr]?|letzte[sr]?|premier|deuxième|primera|segunda)\s+"
    r"(?:round|interview|stage|call|chat|conversation|meeting|runde|gespräch|entretien|entrevista)"
    r"|(?:round|stage|runde)\s+(?:\d|one|two|three|four)"
    r"|(?:technical|coding|panel|phone|telephone|video|on-?site|final|hr|system design|live coding"
    r"|pair(?:ing| programming)|culture(?: fit)?|behaviou?ral|competency|hiring manager|case(?: study)?|screening"
    r"|assessment|remote|virtual)\s+"
    r"(?:interview|screen(?:ing)?|call|round|chat|session|exercise|challenge|cent(?:re|er)|test|day)"
    r"|(?:phone|recruiter|initial)\s+screen(?:ing)?|erstgespräch|zweitgespräch|kennenlern(?:gespräch|termin)|kennenlernen"
    r"|telefoninterview|videointerview|fachgespräch|probetag|assessment[- ]?cent(?:er|re))\b",
    re.IGNORECASE,
)

_GENERIC = re.compile(
    r"\b(?:job|your|the|our|an?|dein|ihr|das|zum|le|la|un|interviews?|interviewing|vorstellungsgespräche?"
    r"|bewerbungsgespräche?|gespräch|gesprächstermin|entretien|entrevista|colloquio|sollicitatiegesprek|invitation"
    r"|einladung|meeting|besprechung|call|chat|conversation|appointment|termin|round|runde|discussion|session"
    r"|video|phone|zoom|teams|google meet|online|virtual|remote|on-?site)\b",
    re.IGNORECASE,
)

_ROLE_WORD = re.compile(
    r"(?:engineer|developer|manager|analyst|designer|scientist|consultant|architect|director|assistant|officer"
    r"|specialist|administrator|intern(?:ship)?\b|trainee|apprentice|nurse|teacher|lecturer|professor|accountant"
    r"|owner|master\b|researcher|technician|coordinator|editor|writer|operator|supervisor|clerk|mechanic|driver"
    r"|lawyer|paralegal|pharmacist|physician|therapist|planner|buyer|controller|executive|representative|agent"
    r"|programmer|tester|devops|sre\b|head of|vp of|chief|lead\b|associate|advisor|adviser|strategist|recruiter"
    r"|librarian|curator|chef\b|barista|electrician|plumber|surveyor|statistician|economist|translator|postdoc|phd"
    r"|entwickler|ingenieur|berater|leiter|referent|sachbearbeiter|kauf(?:mann|frau|leute)|werkstudent|praktikant"
    r"|mitarbeiter|pfleger|lehrer|techniker|assistent|verkäufer|développeu|ingénieur|responsable|chargée?\b"
    r"|desarrollador|ingenier|analista|sviluppatore|ontwikkelaar)",
    re.IGNORECASE,
)

_COMMA = re.compile(r",\s+(?!(?:inc|ltd|llc|gmbh|plc|corp|s\.?a|co)\b)", re.IGNORECASE)
_SMALL_WORDS = re.compile(
    r"\b(?:for|with|at|the|a|an|of|and|to|in|our|about|als|bei|mit|für|zum|zur|und|der|die|das|chez|avec|pour|de"
    r"|role|position|job|stelle)\b",
    re.IGNORECASE,
)
_DEPARTMENT = re.compile(
    r"\s+(?:recruiting|recruitment|recruiters?|talent(?: acquisition| team)?|hr|hiring(?: team)?|team|hq|headquarters"
    r"|careers|people team)$",
    re.IGNORECASE,
)

_AT = re.compile(
    r"\b(?:interview|call|chat|meet(?:ing)?|conversation|round|screen(?:ing)?|gespräch|\w*gespräch|termin|entretien"
    r"|entrevista|position|role|stelle|job)\b[^:|–—]*?\s(?P<how>with|at|bei|mit|chez|avec|@|con|en|bij)\s+(?P<who>.+)$",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:for|als|für|pour|as|regarding|re)\s+(?:the\s+|an?\s+|die\s+|le\s+poste\s+de\s+|der\s+|den\s+)?(?P<role>.+?)"
    r"(?:\s+(?:role|position|job|post|vacancy|stelle)\b.*)?$",
    re.IGNORECASE,
)
_ROLE_AT = re.compile(r"\s*(?P<role>.+?)\s(?:at|bei|chez|@)\s+(?:the\s+|der\s+|die\s+)?(?P<who>.+?)\s*$", re.IGNORECASE)
_ORGANISATION_WORD = re.compile(
    r"\b(?:gmbh|ag|kg|se|ltd|limited|inc|llc|plc|corp|co|company|group|labs?|bank|university|universität|college"
    r"|hospital|clinic|school|institute|systems?|technologies|technology|tech|software|solutions|partners|studio|media"
    r"|health|energy|airlines?|foundation|council|ministry|agency|services|holding|s\.?a\.?|b\.?v\.?|ab|oy|nhs)\b\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Guess:
    """What was read out of an event. `certain` says that the organisation is named in so many words."""

    organisation: str = ""
    certain: bool = False
    domain: str = ""
    role: str = ""
    title: str = ""


def guess(summary: str, addresses: Sequence[str], names: Sequence[str]) -> Guess:
    """Read a cleaned title. `addresses` are the other side's, the organiser's first; `names` are all people's."""
    domain = next((found for address in addresses if (found := company_domain(address))), "")
    plain = bare_title(summary)
    round_words = _ROUND.search(plain)
    title = round_words[0] if round_words else ""
    known = {squeezed(part) for name in names for part in (name, *name.split()) if len(part) > 1}
    organisation, role = _from_patterns(plain, domain, known)
    more_organisation, more_role = _from_segments(plain, domain, known, organisation)
    organisation, role = organisation or more_organisation, role or more_role
    certain = bool(organisation)
    if not organisation:
        organisation = name_of_domain(domain) if domain else _only_name_left(plain, role, known)
    if not title and _says_more(plain, (role, organisation, *names)):
        title = plain
    return Guess(organisation, certain, domain, role, title)


def bare_title(summary: str) -> str:
    """A title without "Fwd:", "Invitation:" and the date that Google adds to the subject of its mails."""
    text = summary
    while (shorter := _PREFIX.sub("", text)) != text:
        text = shorter
    text = re.sub(r"\s+[@-]\s+\w{2,12}\.?,?\s+(?:\w+\.?\s+\d{1,2}|\d{1,2}\.?\s+\w+\.?),?\s+\d{4}\b.*$", "", text)
    return _NO_TITLE.sub("", text).strip(" -–—:|,")


def guess_kind(summary: str, description: str, place: str, online: bool) -> InterviewKind:
    """The kind by the words of the title first, then by where it takes place."""
    text = summary.casefold()
    for kind, words in (
        (InterviewKind.ASSESSMENT, r"assessment|aptitude|probetag|work sample|trial day|case study|take.?home"),
        (InterviewKind.PANEL, r"\bpanel\b"),
        (InterviewKind.TECHNICAL, r"technical|\bcoding\b|pair(ing| programming)|system design|fachgespräch|technisch"),
        (InterviewKind.FINAL, r"\bfinal\b|last (round|interview)|letzte[sr]? (runde|gespräch)|abschlussgespräch"),
        (InterviewKind.INFORMAL, r"informal|coffee|kaffee|casual|kennenlern|meet and greet|\blunch\b"),
    ):
        if re.search(words, text):
            return kind
    phone = re.search(r"\b(phone|telephone|telefon\w*|téléphon\w+|teléfono|recruiter (call|screen))\b", text)
    if phone or re.match(r"\s*(?:phone|tel\b|telefon|call\b|\+?\d[\d ()/-]{6,}$)", place, re.IGNORECASE):
        return InterviewKind.PHONE
    if online or re.search(r"\b(video|zoom|teams|google meet|webex|remote|virtual|online|skype)\b", text):
        return InterviewKind.VIDEO
    if place:
        return InterviewKind.ON_SITE
    if re.search(
        r"\b(?:will|shall) (?:call|ring|phone) you\b|rufen (?:wir )?(?:sie|dich) an", description, re.IGNORECASE
    ):
        return InterviewKind.PHONE
    return InterviewKind.VIDEO


def _from_patterns(plain: str, domain: str, known: set[str]) -> tuple[str, str]:
    """Organisation and role of "Interview with Northwind for the Data engineer position" and its like."""
    organisation, role, who = "", "", ""
    at = _AT.search(plain)
    if at:
        who = at["who"].strip()
        # "Interview with Ana Ribeiro at Northwind": the last one counts.
        while inner := re.search(r"\s(?:at|bei|chez|@|from|of|von)\s+(.+)$", who):
            who = inner[1].strip()
        head = _SEPARATOR.split(who)[0]
        wished = _FOR.search(head)
        if wished:
            role = _as_role(wished["role"])
            head = head[: wished.start()]
        head = _tidy(_COMMA.split(_ROUND.sub(" ", head))[0])
        head = _DEPARTMENT.sub("", re.sub(r"^(?:der|die|das|dem|den)\s+", "", head))
        sure = at["how"].casefold() in ("at", "bei", "chez", "@", "bij", "en") or at["who"].strip() != who
        if head and squeezed(head) not in known and (sure or not _like_a_person(head) or _agrees(head, domain)):
            organisation = head
    if not organisation:
        job, organisation = _role_at(plain, known)
        role = role or job
    if not role:
        wished = _FOR.search(_SEPARATOR.split(plain[: at.start("how")])[-1] if at else plain)
        if wished and (not at or _ROLE_WORD.search(wished["role"])):
            role = _as_role(_SEPARATOR.split(wished["role"])[0])
            if not _ROLE_WORD.search(role):
                role = ""
    return organisation, role


def _role_at(plain: str, known: set[str]) -> tuple[str, str]:
    """Role and organisation of a piece like "Data engineer at Northwind"; empty where there is none."""
    for piece in _SEPARATOR.split(plain):
        found = _ROLE_AT.match(piece or "")
        if found is None or not _ROLE_WORD.search(found["role"]):
            continue
        organisation = _DEPARTMENT.sub("", _tidy(_COMMA.split(_ROUND.sub(" ", found["who"]))[0]))
        if organisation and squeezed(organisation) not in known and not _ROLE_WORD.search(organisation):
            return _as_role(_ROUND.sub(" ", found["role"])), organisation
    return "", ""


def _from_segments(plain: str, domain: str, known: set[str], organisation: str) -> tuple[str, str]:
    """Organisation and role of "Northwind: Data engineer, second round" and its like."""
    role, others = "", list[str]()
    pieces = [part for piece in _SEPARATOR.split(plain) if piece for part in _COMMA.split(piece) if part.strip()]
    for piece in pieces:
        bare = _tidy(_ROUND.sub(" ", piece))
        if not _strip_generic(bare) or squeezed(bare) in known:
            continue
        if _ROLE_WORD.search(bare) and not _agrees(bare, domain):
            role = role or _as_role(bare)
        elif not _AT.search(piece):
            others.append(bare)
    if organisation:
        return "", role
    fitting = [piece for piece in others if _agrees(piece, domain)]
    if fitting:
        return _strip_edges(fitting[0]), role
    named = [piece for piece in others if _ORGANISATION_WORD.search(piece)]
    named = named or [piece for piece in others if len(others) > 1 and re.search(r"interview|gespräch", piece, re.I)]
    if named:
        return _strip_edges(named[0]), role
    # One thing is left beside a role or the word "interview": that is the organisation.
    if (
        len(others) == 1
        and len(pieces) > 1
        and len(others[0].split()) <= 4
        and not (domain and _like_a_person(others[0]))
    ):
        return _strip_edges(others[0]), role
    return "", role


def _only_name_left(plain: str, role: str, known: set[str]) -> str:
    """ "Wingtip" of "Wingtip panel interview": what is left beside the words for an interview, if it is a name."""
    if not (_ROUND.search(plain) or _GENERIC.search(plain)) or role:
        return ""
    rest = _tidy(" ".join(_SMALL_WORDS.sub(" ", _GENERIC.sub(" ", _ROUND.sub(" ", plain))).split()))
    named = rest[:1].isupper() and len(rest.split()) <= 3 and squeezed(rest) not in known
    return rest if named and rest in plain and not _like_a_person(rest) else ""


def _as_role(text: str) -> str:
    role = _tidy(
        re.sub(r"\s+(?:interviews?|role|position|job|vacancy|stelle|call|chat)$", "", text.strip(), flags=re.I)
    )
    role = re.sub(
        r"^(?:interviews?|the|your|a|an|our|job)\s+(?:for\s+|as\s+)?(?:the\s+|a\s+|an\s+)?", "", role, flags=re.I
    )
    role = re.sub(r"\s+(?:at|bei|chez|@|with)\s+.*$", "", role, flags=re.I)
    return role if len(role) <= 80 else ""


def _strip_generic(text: str) -> str:
    return re.sub(r"[\W_]+", "", _GENERIC.sub(" ", _ROUND.sub(" ", text)))


def _says_more(plain: str, told: Sequence[str]) -> bool:
    """Whether a title tells anything beside what was `told` and that there is an interview."""
    rest = plain
    for known in told:
        if known:
            rest = re.sub(re.escape(known), " ", rest, flags=re.I)
    return bool(_strip_generic(_SMALL_WORDS.sub(" ", rest)))


def _strip_edges(text: str) -> str:
    stripped = re.sub(
        r"^(?:(?:job )?interview|your|vorstellungsgespräch|entretien)\s+|\s+interview$", "", text, flags=re.I
    )
    return _tidy(stripped) or _tidy(text)


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" -–—:|,.;/&+<>\"'")


def _agrees(text: str, domain: str) -> bool:
    """Whether a name and a mail domain belong together ("Northwind Labs", northwind-labs.example)."""
    if not domain:
        return False
    stem = squeezed(name_of_domain(domain))
    name = squeezed(text)
    return len(stem) >= 3 and bool(name) and (stem in name or (len(name) >= 4 and stem.startswith(name)))


def _like_a_person(text: str) -> bool:
    words = text.split()
    if not 2 <= len(words) <= 3 or _ORGANISATION_WORD.search(text):
        return False
    return all(
        re.fullmatch(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\.?", word) and word[0].isupper() for word in words
    )
