"""Documents for the demo: small PDF files that every viewer opens, made of a few lines."""

from __future__ import annotations

from postview_desktop.domain.application import Application
from postview_desktop.files.documents import keep_bytes
from postview_desktop.services.suite import Suite

CV = (
    "Sam Field",
    "Data engineer, London",
    "",
    "2021 to now: Data engineer at a toy maker. Nightly loads from four hours to twenty minutes.",
    "2018 to 2021: Analyst at a charity. First warehouse, first tests of data.",
    "Speaks SQL and Python; reads German.",
)
LETTER = (
    "Dear Ana Ribeiro,",
    "",
    "Your talk on streaming ledgers made me look at my own nightly loads with other eyes.",
    "I would like to show you what became of them.",
    "",
    "Kind regards, Sam Field",
)
JOB = (
    "Northwind Bank: Data engineer",
    "",
    "You build pipelines that auditors can read, with three colleagues and one week in eight on call.",
    "You bring SQL, Python, and the patience to name things well.",
)
HAND_OUT = (
    "How our four data teams work",
    "",
    "We decide in pairs. What is decided is written down the same day.",
)


def add_documents(suite: Suite, northwind: Application, interview_id: int, others: list[Application]) -> None:
    """What was sent to Northwind and came from there; the same CV (kept once) went to the others."""
    attachments = suite.attachments
    cv = keep_bytes(a_pdf(CV), "Sam Field CV.pdf", attachments.data_dir)
    for job in (northwind, *others):
        attachments.add(cv, application_id=job.id, note="as sent" if job is northwind else "")
    for lines, name in ((LETTER, "Cover letter Northwind.pdf"), (JOB, "Data engineer, job description.pdf")):
        attachments.add(keep_bytes(a_pdf(lines), name, attachments.data_dir), application_id=northwind.id)
    hand_out = keep_bytes(a_pdf(HAND_OUT), "How our data teams work.pdf", attachments.data_dir)
    attachments.add(hand_out, interview_id=interview_id, note="Joel gave it out")


def a_pdf(lines: tuple[str, ...]) -> bytes:
    """One page of text in Helvetica (PDF 1.4, ISO 32000-1); characters of Latin-1 only."""
    shown = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines]
    text = b"BT /F 11 Tf 60 770 Td 18 TL " + b" ".join(b"(%b) Tj T*" % one.encode("latin-1") for one in shown) + b" ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    written = b"%PDF-1.4\n"
    places: list[int] = []
    for number, one in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(written))
    return written + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + tail
