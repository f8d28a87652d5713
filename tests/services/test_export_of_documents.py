"""Documents in the JSON export: everything comes back to the byte, what is wrong is named, and too much is refused."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.files import json_documents
from postview_desktop.files.documents import keep_bytes, path_in
from postview_desktop.files.json_documents import with_documents
from postview_desktop.files.json_export import Everything, from_json, to_json
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from tests.support.builders import put_interview
from tests.support.clock import FixedClock

TEXT = b"%PDF-1.7 \x00\xff"


@pytest.fixture
def filled(suite: Suite) -> Suite:
    """Two documents of an application, one of them also under another name with the interview."""
    interview = put_interview(suite.store, people=("Ana Souza",))
    attachments = suite.attachments
    for name, content in (("CV.pdf", TEXT), ("Müller – task.txt", b"words\n" * 999)):
        kept = keep_bytes(content, name, attachments.data_dir)
        attachments.add(kept, application_id=interview.application_id, note="sent")
    attachments.add(keep_bytes(TEXT, "again.pdf", attachments.data_dir), interview_id=interview.id)
    return suite


def into(folder: Path, text: str, clock: FixedClock) -> Suite:
    folder.mkdir()
    (folder / "export.json").write_text(text, encoding="utf-8", newline="")
    suite = open_suite(Store.open(folder / "postview.db", clock.now), clock)
    report = suite.imports.take(suite.imports.read([folder / "export.json"]))
    assert report.complete, report
    return suite


def test_an_export_with_documents_comes_back_to_the_byte(filled: Suite, tmp_path: Path, clock: FixedClock) -> None:
    text = filled.exports.json_text()
    assert len(json.loads(text)["documents"]) == 2, "each content once"
    assert json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n" == text
    second = into(tmp_path / "second", text, clock)
    assert second.store.find(Attachment) == filled.store.find(Attachment)
    for one in second.store.find(Attachment):
        there = filled.attachments.path_of(filled.attachments.get(one.id)).read_bytes()
        assert second.attachments.path_of(one).read_bytes() == there
    assert second.exports.json_text() == text
    assert second.attachments.report() == type(second.attachments.report())()
    second.store.close()


def test_a_file_and_a_text_are_the_same(filled: Suite, tmp_path: Path) -> None:
    assert filled.exports.json(tmp_path / "a.json") == ()
    assert (tmp_path / "a.json").read_bytes() == filled.exports.json_text().encode()


def test_without_documents_their_rows_are_there_all_the_same(filled: Suite, tmp_path: Path, clock: FixedClock) -> None:
    text = filled.exports.json_text(documents=False)
    assert json.loads(text)["documents"] == []
    second = into(tmp_path / "second", text, clock)
    assert len(second.attachments.report().missing) == 3
    second.store.close()


def test_what_is_damaged_is_left_out_and_named(filled: Suite, tmp_path: Path) -> None:
    digest = hashlib.sha256(TEXT).hexdigest()
    path_in(filled.attachments.data_dir, digest).write_bytes(b"x" * len(TEXT))
    assert filled.exports.json(tmp_path / "a.json") == ("CV.pdf", "again.pdf")
    assert [one["size"] for one in json.loads((tmp_path / "a.json").read_text())["documents"]] == [5994]


def test_more_than_fits_is_refused_before_anything_is_written(
    filled: Suite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("postview_desktop.services.exports.MOST_BYTES", 100)
    with pytest.raises(PostviewError) as caught:
        filled.exports.json(tmp_path / "a.json")
    assert caught.value.problem is Problem.EXPORT_TOO_LARGE
    assert not (tmp_path / "a.json").exists()
    filled.exports.json(tmp_path / "a.json", documents=False)


@given(sizes=st.lists(st.integers(0, 40), max_size=5), piece=st.sampled_from([3, 6, 9]))
def test_contents_in_any_pieces_give_the_text_that_json_would(sizes: list[int], piece: int) -> None:
    contents = [bytes(range(size)) + str(number).encode() for number, size in enumerate(sizes)]
    whole = json.loads(to_json(Everything()))
    whole["documents"] = [
        {
            "digest": hashlib.sha256(one).hexdigest(),
            "size": len(one),
            "content": base64.b64encode(one).decode(),
        }
        for one in contents
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_documents, "_PIECE", piece)
        chunked = ((hashlib.sha256(one).hexdigest(), len(one), (one[:7], one[7:])) for one in contents)
        written = b"".join(with_documents(to_json(Everything()), chunked))
    assert written.decode() == json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def document(**fields: Any) -> dict[str, Any]:
    content = {
        "digest": hashlib.sha256(TEXT).hexdigest(),
        "size": len(TEXT),
        "content": base64.b64encode(TEXT).decode(),
    }
    return {**content, **fields}


@pytest.mark.parametrize(
    "found",
    [
        {},
        [1],
        [{"digest": "a"}],
        [document(more=1)],
        [document(content="%%%")],
        [document(content=7)],
        [document(size=3)],
        [document(digest="0" * 64)],
        [document(digest=["a"])],
        [document(), document()],
        [document(content=base64.b64encode(b"other").decode())],
    ],
)
def test_contents_that_are_not_what_they_say_are_refused_whole(found: Any) -> None:
    rows = [{"id": 1, "digest": hashlib.sha256(TEXT).hexdigest(), "size": len(TEXT)}]
    whole = {"format": "postview-export", "version": 1, "attachments": rows, "documents": found}
    with pytest.raises(PostviewError) as caught:
        from_json(json.dumps(whole).encode(), "a.json")
    assert caught.value.problem is Problem.BROKEN_EXPORT


def test_a_content_that_no_row_speaks_of_is_refused() -> None:
    whole = {"format": "postview-export", "version": 1, "documents": [document()]}
    with pytest.raises(PostviewError) as caught:
        from_json(json.dumps(whole).encode(), "a.json")
    assert caught.value.details["reason"] == "documents 1, digest"
