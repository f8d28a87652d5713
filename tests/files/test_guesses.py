"""What titles and addresses tell: organisation, role and round. Guesses, but few of them foolish."""

from __future__ import annotations

import pytest

from postview_desktop.domain.mail_domains import company_domain, is_robot, name_of_domain
from postview_desktop.files.guesses import bare_title, guess

ANA = "ana@northwind.example"

CASES = [
    # title, address, names; organisation, role, round
    ("Interview with Northwind", ANA, (), "Northwind", "", ""),
    ("Northwind: Data engineer", ANA, (), "Northwind", "Data engineer", ""),
    ("Northwind - Data engineer interview", "ana@gmail.com", (), "Northwind", "Data engineer", ""),
    ("Data engineer, second round", ANA, (), "Northwind", "Data engineer", "second round"),
    ("Interview: Data Engineer @ Northwind", "", (), "Northwind", "Data Engineer", ""),
    ("Interview: Senior Data Engineer at Northwind (second round)", ANA, ("Ana Ribeiro",), "Northwind",
     "Senior Data Engineer", "second round"),
    ("Interview: Senior Data Engineer at Northwind (second round)", "ana@agency.example", (), "Northwind",
     "Senior Data Engineer", "second round"),
    ("Interview: Analytics Lead at Contoso", "priya@contoso.example", ("Priya Nair",), "Contoso", "Analytics Lead", ""),
    ("Data Scientist at the University of Bath, first round", "a@bath.ac.uk", (), "University of Bath",
     "Data Scientist", "first round"),
    ("Second round: Product Manager bei Fabrikam", "x@gmail.com", (), "Fabrikam", "Product Manager", "Second round"),
    ("Second round interview – Northwind", ANA, (), "Northwind", "", "Second round"),
    ("Interview with Ana Ribeiro", ANA, ("Ana Ribeiro",), "Northwind", "", ""),
    ("Interview with Joel Katz", ANA, ("Ana Ribeiro",), "Northwind", "", "Interview with Joel Katz"),
    ("Interview with Ana Ribeiro at Contoso Ltd", "x@greenhouse.io", ("Ana Ribeiro",), "Contoso Ltd", "", ""),
    ("Vorstellungsgespräch bei der Contoso GmbH", "hr@contoso.example", (), "Contoso GmbH", "", ""),
    ("Contoso | Phone screen", "hr@contoso.example", (), "Contoso", "", "Phone screen"),
    ("Phone screen", "hr@adatum-corp.example", (), "Adatum Corp", "", "Phone screen"),
    (
        "Interview for the Senior Product Manager position at Tailspin Toys",
        "hr@tailspintoys.example",
        (),
        "Tailspin Toys",
        "Senior Product Manager",
        "",
    ),
    ("Interview for Senior Product Manager", "hr@wingtip.example", (), "Wingtip", "Senior Product Manager", ""),
    ("Interview", "hr@wingtip.example", (), "Wingtip", "", ""),
    ("Fabrikam Interview - Sam Doe - UX Designer", "hr@fabrikam.example", ("Sam Doe",), "Fabrikam", "UX Designer", ""),
    ("Sam Doe x Wingtip: final interview", "pat@wingtip.example", ("Sam Doe",), "Wingtip", "", "final interview"),
    ("Job interview Woodgrove Bank", "hr@woodgrovebank.example", (), "Woodgrove Bank", "", ""),
    ("Coffee chat with Priya", ANA, ("Priya Nair",), "Northwind", "", "Coffee chat with Priya"),
    ("Entretien chez Lucerne Publishing", "rh@gmail.com", (), "Lucerne Publishing", "", ""),
    ("Interview with Litware, Inc. (Backend Developer)", "x@lever.co", (), "Litware, Inc", "Backend Developer", ""),
    ("Panel interview: Research Associate, University of Bath", "a@bath.ac.uk", (), "University of Bath",
     "Research Associate", "Panel interview"),
    ("Zoom Interview - Marketing Coordinator - Proseware", "z@proseware.example", (), "Proseware",
     "Marketing Coordinator", ""),
    ("Einladung zum Vorstellungsgespräch", "hr@stadtwerke-bonn.de", (), "Stadtwerke Bonn", "", ""),
    ("AW: Termin: Zweitgespräch Adatum", "hr@adatum.example", (), "Adatum", "", "Zweitgespräch"),
    ("Interview Data Scientist", ANA, (), "Northwind", "Data Scientist", ""),
    ("Interview - Data Scientist", "x@gmail.com", (), "", "Data Scientist", ""),
    ("Onsite interview @ Northwind HQ", ANA, (), "Northwind", "", "Onsite interview"),
    ("Wingtip panel interview", "", (), "Wingtip", "", "panel interview"),
    ("Quick chat", ANA, (), "Northwind", "", "Quick chat"),
    ("Meeting", "", (), "", "", ""),
    ("", ANA, (), "Northwind", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("summary", "address", "names", "organisation", "role", "title"), CASES)
def test_titles(summary, address, names, organisation, role, title):
    found = guess(summary, [address] if address else [], names)
    assert (found.organisation, found.role, found.title) == (organisation, role, title)


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Fwd: Invitation: Interview @ Tue Nov 24, 2026 2pm - 3pm (GMT) (sam@x.example)", "Interview"),
        ("Invitation: (Aucun objet) - ven. 20 janv. 2017 14:00 - 15:00 (CET)", ""),
        ("AW: WG: Einladung: Gespräch", "Gespräch"),
        ("Canceled: Interview", "Interview"),
        ("Interview - 2 hours", "Interview - 2 hours"),
    ],
)
def test_what_programs_put_around_a_title_is_taken_off(title, bare):
    assert bare_title(title) == bare


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("ana@northwind.example", "northwind.example"),
        ("ana@mail.northwind.co.uk", "northwind.co.uk"),
        ("ana@gmail.com", ""),
        ("ana@yahoo.co.uk", ""),
        ("ana@hotmail.fr", ""),
        ("no-reply@eu.greenhouse.io", ""),
        ("calendar-notification@google.com", ""),
        ("jo@google.com", "google.com"),
        ("room@resource.calendar.google.com", ""),
        ("nonsense", ""),
        ("@x.example", ""),
    ],
)
def test_whose_a_domain_is(address, domain):
    assert company_domain(address) == domain


def test_names_from_domains_and_robots():
    assert name_of_domain("northwind-labs.co.uk") == "Northwind Labs"
    assert name_of_domain("ibm.com") == "IBM"
    assert is_robot("No-Reply@x.example")
    assert is_robot("noreply-interviews@x.example")
    assert not is_robot("norely@x.example")
