"""A lively, believable job search for `--demo` and for pictures: invented people, reserved domains, real rules.

Everything is entered through the services, as a person would, so that plans, reminders and history are true.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose, Instruction, InstructionKind
from postview_desktop.domain.interview import (
    Interview,
    InterviewKind,
    InterviewState,
    ParticipantRole,
    Thanks,
    timed,
)
from postview_desktop.domain.letter import LetterKind, SentVia
from postview_desktop.services.demo_documents import add_documents
from postview_desktop.services.suite import Suite


@dataclass(frozen=True)
class Firm:
    name: str
    industry: str
    role: str
    stage: Stage
    source: str
    days_ago: int
    country: str = "GB"
    culture: str = ""
    link: str = ""


FIRMS = (
    Firm("Northwind Bank", "Banking", "Data engineer", Stage.INTERVIEWING, "Referral from Mia", 34,
         culture="Four data teams under one head. Decide in pairs; everybody is on call one week in eight.",
         link="https://careers.northwind.example/data-engineer"),
    Firm("Contoso", "Banking", "Analytics engineer", Stage.INTERVIEWING, "Job board", 29),
    Firm("Tailspin Toys", "Retail", "Data platform engineer", Stage.INTERVIEWING, "Their web site", 27),
    Firm("Fabrikam", "Banking", "Senior data engineer", Stage.INTERVIEWING, "Recruiter", 22),
    Firm("Adatum", "Health", "Pipeline engineer", Stage.INTERVIEWING, "Job board", 12),
    Firm("Wingtip Energy", "Energy", "Data engineer, grid", Stage.INTERVIEWING, "Conference", 10),
    Firm("Proseware Versicherungsgesellschaft", "Banking", "Datenplattform-Ingenieurin", Stage.APPLIED,
         "Their web site", 6, country="DE"),
    Firm("Lucerne Publishing", "Media", "Data engineer", Stage.LEAD, "A friend at lunch", 2),
    Firm("Litware", "Software", "Backend engineer", Stage.REJECTED, "Job board", 48),
    Firm("Trey Research", "Health", "Research engineer", Stage.GONE_QUIET, "Job board", 70),
)  # fmt: skip


def fill(suite: Suite) -> None:
    """Fills an empty folder with ten applications, nine interviews and all that follows from them."""
    _You(suite).settle()
    jobs = {firm.name: _apply(suite, firm) for firm in FIRMS}
    _northwind(suite, jobs["Northwind Bank"])
    _contoso(suite, jobs["Contoso"])
    _tailspin(suite, jobs["Tailspin Toys"])
    _fabrikam(suite, jobs["Fabrikam"])
    _ahead(suite, jobs)
    _ended(suite, jobs)
    rounds = suite.interviews.list(text="Northwind")
    second = max(one.interview.id for one in rounds)
    add_documents(suite, jobs["Northwind Bank"], second, [jobs["Contoso"], jobs["Fabrikam"]])


class _You:
    """The person whose search it is."""

    def __init__(self, suite: Suite) -> None:
        self._suite = suite

    def settle(self) -> None:
        settings = self._suite.settings
        settings.save(replace(settings.get(), user_name="Sam Field", phone="020 7946 0018", country="GB"))


def _apply(suite: Suite, firm: Firm) -> Application:
    today = suite.clock.today()
    applied = today - timedelta(days=firm.days_ago)
    organisation = suite.applications.ensure_organisation(firm.name)
    suite.applications.save_organisation(
        replace(
            organisation,
            industry=firm.industry,
            country=firm.country,
            culture=firm.culture,
            website=f"https://www.{_domain(organisation)}",
        )
    )
    return suite.applications.add(
        Application(
            role=firm.role,
            source=firm.source,
            link=firm.link,
            stage=firm.stage,
            applied_on=None if firm.stage is Stage.LEAD else applied,
            stage_on=applied,
            created_at=suite.clock.now() - firm.days_ago * 86400,
        ),
        firm.name,
    )


def _domain(organisation: Organisation) -> str:
    return organisation.name.split()[0].lower() + ".example"


def _meet(
    suite: Suite,
    job: Application,
    title: str,
    kind: InterviewKind,
    start: datetime,
    minutes: int,
    people: tuple[tuple[str, str, str], ...],
    *,
    zone: str = "",
    place: str = "",
    link: str = "",
    held: bool = True,
) -> int:
    """Adds one interview with its people (name, job, e-mail or ""), the first of them the host."""
    interview = timed(
        Interview(title=title, kind=kind, place=place, link=link),
        start,
        start + timedelta(minutes=minutes),
        zone or suite.clock.zone(),
    )
    added = suite.interviews.add(interview, application_id=job.id)
    for number, (name, position, email) in enumerate(people):
        suite.interviews.add_person(
            added.id,
            Person(organisation_id=job.organisation_id, name=name, job=position, email=email),
            role=ParticipantRole.HOST if number == 0 else ParticipantRole.PANEL,
        )
    if held:
        suite.interviews.set_state(added.id, InterviewState.TOOK_PLACE)
    return added.id


def _at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)


def _working_day(day: date, step: int) -> date:
    """`day` itself, or the nearest day that is no weekend in the direction of `step` (1 or -1)."""
    while day.weekday() >= 5:
        day += timedelta(days=step)
    return day


def _northwind(suite: Suite, job: Application) -> None:
    """Round one a fortnight ago, well looked after; round two ended just now."""
    now = suite.clock.wall().replace(second=0, microsecond=0)
    first_day = _working_day(now.date() - timedelta(days=14), -1)
    ana = ("Ana Ribeiro", "Head of data engineering", "ana.ribeiro@northwind.example")
    first = _meet(suite, job, "First round", InterviewKind.VIDEO, _at(first_day, 10), 45, (ana,),
                  link="https://meet.northwind.example/rooms/481-220")  # fmt: skip
    suite.follow_ups.record_instruction(
        Instruction(interview_id=first, kind=InstructionKind.DECIDE_BY, said_on=first_day, on=first_day + timedelta(7),
                    words="You will hear from us within a week.", channel=Channel.EMAIL)
    )  # fmt: skip
    _thanked(suite, first, first_day, 13)
    suite.reflections.edit(
        first,
        recall="Walk us through a pipeline you are proud of\nWhy Northwind?\nA time you disagreed with a manager",
        went_well="Concrete numbers, calm at the whiteboard.",
        to_improve="Ran long on the pipeline question. Ana asked twice about on-call.",
        next_time="Outcome first, then two trade-offs.",
        rating=3,
        strengths=("concrete numbers", "calm"),
        weak_points=("long openings",),
    )
    for text, rating, said, better in (
        ("Walk us through a pipeline you are proud of", 3, "The nightly loads at Tailspin, start to end.",
         "Outcome first: four hours became twenty minutes. Then two trade-offs."),
        ("A time you disagreed with a manager", 2, "The release date. I told it in the order it happened.",
         "Lead with the outcome: shipped on time with half the scope."),
        ("Why Northwind?", 4, "Their talk on streaming ledgers, and Mia's stories.", ""),
    ):  # fmt: skip
        question = suite.reflections.add_question(first, text)
        suite.reflections.edit_question(question.id, said=said, better=better, rating=rating)
    suite.reflections.done(first)
    suite.follow_ups.log_contact(
        Contact(organisation_id=job.organisation_id, application_id=job.id, interview_id=first, ours=False,
                channel=Channel.EMAIL, purpose=ContactPurpose.OTHER, on=first_day + timedelta(days=6),
                at=suite.clock.now() - 8 * 86400, words="They liked it and invite you to a second round.")
    )  # fmt: skip

    # The second round ended a quarter of an hour ago, whatever the hour is now.
    end = now - timedelta(minutes=15 + now.minute % 5)
    start = max(end - timedelta(minutes=45), datetime.combine(end.date(), datetime.min.time()))
    second = _meet(
        suite, job, "Second round", InterviewKind.PANEL, start, int((end - start).total_seconds() // 60),
        (ana, ("Joel Katz", "Platform lead", "joel.katz@northwind.example"), ("Priya Nair", "Product, ledgers", "")),
        link="https://meet.northwind.example/rooms/481-220",
    )  # fmt: skip
    moments = {
        "Ana Ribeiro": "asked twice about on-call, laughed about the pager",
        "Joel Katz": "the streaming migration\nhis first weekend on call\ncycles to work",
        "Priya Nair": "wants lineage that auditors can read",
    }
    for met in suite.interviews.get(second).people:
        suite.interviews.save_participant(replace(met.participant, moments=moments.get(met.person.name, "")))


def _thanked(suite: Suite, interview_id: int, day: date, hour: int) -> None:
    """A thank-you to everybody whose address is known, written in an own way and sent by the mail program."""
    for met in suite.interviews.get(interview_id).people:
        if not met.person.email:
            continue
        letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview_id, person_id=met.person.id)
        suite.letters.edit(
            letter.id,
            subject="Thank you for today",
            body=(
                f"Dear {met.person.name.split()[0]},\n\nThank you for your time today. I enjoyed hearing how your team "
                "works, and the story of the first release stayed with me on the way home.\n\nKind regards,\nSam Field"
            ),
        )
        sent = suite.clock.now() - (suite.clock.today() - day).days * 86400
        suite.letters.mark_sent(letter.id, SentVia.MAIL_PROGRAM, at=sent + (hour - suite.clock.wall().hour) * 3600)


def _contoso(suite: Suite, job: Application) -> None:
    """They said a day, and the day is today: a call."""
    today = suite.clock.today()
    day = _working_day(today - timedelta(days=13), -1)
    panel = (("Ngozi Okafor", "Recruiting", "n.okafor@contoso.example"), ("Tom Abel", "Analytics", ""))
    held = _meet(suite, job, "Panel", InterviewKind.ON_SITE, _at(day, 11), 90, panel,
                 place="8 Harbour Row, Bristol, 3rd floor")  # fmt: skip
    view = suite.interviews.get(held)
    suite.interviews.save_person(replace(view.people[0].person, phone="020 7946 0011"))
    # He was in the room for a minute only.
    suite.interviews.save_participant(replace(view.people[1].participant, thanks=Thanks.NONE))
    suite.follow_ups.record_instruction(
        Instruction(interview_id=held, kind=InstructionKind.CONTACT_ON, said_on=day, on=today, channel=Channel.PHONE,
                    person_id=view.people[0].person.id, words="Call us then and ask for me.")
    )  # fmt: skip
    _thanked(suite, held, day, 15)
    suite.reflections.edit(held, went_well="Good rapport; they laughed.", to_improve="Too deep into SQL.", rating=4,
                           next_time="Ask how they decide before diving in.",
                           strengths=("calm", "humour"), weak_points=("too much detail",))  # fmt: skip
    question = suite.reflections.add_question(held, "Tell us about a time you disagreed with a manager")
    suite.reflections.edit_question(question.id, said="The staged release.", rating=3)
    suite.reflections.done(held)


def _tailspin(suite: Suite, job: Application) -> None:
    """Nothing was said: the week passed, one follow-up went out, the second is coming."""
    today = suite.clock.today()
    day = _working_day(today - timedelta(days=15), -1)
    held = _meet(suite, job, "Phone screen", InterviewKind.PHONE, _at(day, 9), 30,
                 (("Lena Maurer", "Talent", "lena.maurer@tailspin.example"),))  # fmt: skip
    suite.follow_ups.record_instruction(
        Instruction(interview_id=held, kind=InstructionKind.NOT_ASKED, said_on=day, channel=Channel.EMAIL)
    )
    _thanked(suite, held, day, 12)
    view = suite.interviews.get(held)
    wrote = _working_day(day + timedelta(days=9), 1)
    suite.follow_ups.log_contact(
        Contact(organisation_id=job.organisation_id, application_id=job.id, interview_id=held,
                person_id=view.people[0].person.id, ours=True, channel=Channel.EMAIL, purpose=ContactPurpose.FOLLOW_UP,
                on=wrote, at=suite.clock.now() - (today - wrote).days * 86400, words="Asked how it stands.")
    )  # fmt: skip
    suite.reflections.skip(held)


def _fabrikam(suite: Suite, job: Application) -> None:
    """Held last week, nobody asked about following up; the thank-you is done."""
    day = _working_day(suite.clock.today() - timedelta(days=5), -1)
    held = _meet(suite, job, "Technical", InterviewKind.TECHNICAL, _at(day, 15, 30), 60,
                 (("Dr. Jana Nováková", "Principal engineer", "jana.novakova@fabrikam.example"),),
                 link="https://video.fabrikam.example/j/99302")  # fmt: skip
    suite.follow_ups.record_instruction(Instruction(interview_id=held, kind=InstructionKind.NOT_ASKED, said_on=day))
    _thanked(suite, held, day, 18)


def _ahead(suite: Suite, jobs: dict[str, Application]) -> None:
    """What is coming: tomorrow, later this week, and one in another time zone."""
    today = suite.clock.today()
    soon = _working_day(today + timedelta(days=1), 1)
    later = _working_day(soon + timedelta(days=3), 1)
    _meet(suite, jobs["Adatum"], "Phone screen", InterviewKind.PHONE, _at(soon, 10), 30,
          (("Samir Haddad", "People team", "samir.haddad@adatum.example"),), held=False)  # fmt: skip
    _meet(
        suite, jobs["Wingtip Energy"], "Panel of four", InterviewKind.PANEL, _at(later, 9, 30), 75,
        (("Grace Lindqvist", "Grid data", "grace.lindqvist@wingtip.example"), ("Omar Sato", "Operations", ""),
         ("Ivy Chen", "Forecasting", ""), ("Paul Reyes", "HR", "paul.reyes@wingtip.example")),
        zone="America/New_York", link="https://calls.wingtip.example/panel", held=False,
    )  # fmt: skip


def _ended(suite: Suite, jobs: dict[str, Application]) -> None:
    """An application that ended with a no, kindly answered, and what was learned."""
    job = jobs["Litware"]
    day = _working_day(suite.clock.today() - timedelta(days=30), -1)
    held = _meet(suite, job, "First round", InterviewKind.VIDEO, _at(day, 14), 45,
                 (("Kofi Mensah", "Backend lead", "kofi.mensah@litware.example"),))  # fmt: skip
    _thanked(suite, held, day, 17)
    suite.reflections.edit(held, to_improve="Walked into the caching question without asking for its scale.", rating=2,
                           weak_points=("long openings", "no clarifying question"))  # fmt: skip
    suite.reflections.done(held)
