"""Records: both formats streamed without loss, errors with file and line, files that are whole or not there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslora import records
from newslora.errors import DataError, RecordError, StorageError
from newslora.records import (
    JsonlWriter,
    detect_fields,
    detect_indent,
    example_of,
    examples_of,
    predictions_of,
    read_examples,
    read_predictions,
    to_record,
    write_json,
    write_jsonl,
)
from newslora.schema import Example, NewsItem, Prediction, Schema

ITEM = {
    "id": "a-1",
    "title": "Chip maker grows",
    "content": "It grew.",
    "source": "The Wire",
    "published_at": "2025-01-03T06:00:00Z",
    "issue": "The Wire #1",
    "url": "https://wire.example/1",
    "editor": {"name": "Ö", "notes": [1, None]},
    "metadata": {"relevance_score": 7, "company_names": ["Chips Ltd."], "summary": "", "reviewed_by": "anna"},
}
CHAT = {
    "messages": [
        {"role": "system", "content": "Be short.", "weight": 0},
        {"role": "user", "content": "Look:\n\nTitle: Chips\nContent: They grew.\nA lot.\n\nGive JSON"},
        {"role": "assistant", "content": '{\n  "summary": "x",\n  "relevance_score": 9\n}'},
    ],
    "metadata": {"item_id": "m1_004", "email_date": "Fri, 6 Dec 2024 14:10:41 +0000", "email_subject": "News 🧞"},
    "annotation": {"status": "corrected"},
}


def lines(path: Path, *rows: object, end: str = "\n", start: str = "") -> Path:
    """Write rows (text as it is, everything else as JSON) as lines of a file."""
    text = end.join(row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows)
    path.write_bytes((start + text + end).encode("utf-8"))
    return path


def read(path: Path, **options: object) -> list[Example]:
    """Read all examples of a file."""
    return list(read_examples(path, **options))


def test_a_newslora_record_keeps_every_key(tmp_path):
    """Known keys become fields, unknown ones stay, and the record is written back with the same content."""
    (example,) = read(lines(tmp_path / "a.jsonl", ITEM))
    assert example.item.published_at == datetime(2025, 1, 3, 6, tzinfo=UTC)
    assert example.metadata.fields() == {"relevance_score": 7, "company_names": ["Chips Ltd."], "summary": ""}
    assert to_record(example) == ITEM


def test_a_chat_record_is_read_as_it_is_and_written_back_unchanged(tmp_path):
    """Id, date, issue, title and content are found, the answer is the target, and no key is lost."""
    (example,) = read(lines(tmp_path / "c.jsonl", CHAT))
    assert (example.id, example.item.title, example.item.content) == ("m1_004", "Chips", "They grew.\nA lot.")
    assert example.item.published_at == datetime(2024, 12, 6, 14, 10, 41, tzinfo=UTC)
    assert example.item.issue == "2024-12-06 | News 🧞"
    assert [message.role for message in example.messages] == ["system", "user"]
    assert example.target == CHAT["messages"][-1]["content"]
    assert example.metadata.fields() == {"relevance_score": 9, "summary": "x"}
    assert to_record(example) == CHAT


def test_a_chat_record_without_an_answer_is_an_item_to_predict():
    """No assistant message: no target, no metadata, and the text of the mail's own keys wins over the prompt's."""
    record = {"messages": CHAT["messages"][:2], "metadata": {"item_id": 5, "article_title": "T", "content": "C"}}
    example = example_of(record)
    assert (example.id, example.target, example.metadata) == ("5", None, None)
    assert (example.item.title, example.item.content) == ("T", "C")


def test_the_study_reads_and_writes_back_without_loss(study: Path):
    """460 chat records: 110 issues, 31 of them on both sides, four fields in the order of the answers, 2 spaces."""
    train, test = read(study / "train.jsonl"), read(study / "test.jsonl")
    issues = [{example.item.issue for example in part} for part in (train, test)]
    assert (len(train), len(test), len(issues[0] & issues[1]), len(issues[0] | issues[1])) == (364, 96, 31, 110)
    assert detect_fields(train) == ("relevance_score", "summary", "key_insights", "company_names")
    assert detect_indent(train) == 2
    published = (study / "test.jsonl").read_text(encoding="utf-8").splitlines()
    assert [to_record(example) for example in test] == [json.loads(line) for line in published]


@pytest.mark.parametrize(("start", "end"), [("\ufeff", "\n"), ("", "\r\n"), ("\ufeff", "\r\n\r\n"), ("\n \n", "\n")])
def test_byte_order_mark_crlf_and_blank_lines_are_no_data(tmp_path, start, end):
    """What editors add to a file changes no record."""
    path = lines(tmp_path / "a.jsonl", ITEM, ITEM | {"id": "a-2"}, start=start, end=end)
    assert [to_record(example) for example in read(path)] == [ITEM, ITEM | {"id": "a-2"}]


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        ('{"id": "x", ', "bad JSON: EOF while parsing"),
        ("hello", "bad JSON: expected value at column 1"),
        ("[" * 5000, "bad JSON: recursion limit exceeded"),
        ("[1, 2]", "the line holds a list, expected one JSON object; this looks like a JSON array"),
        ({"title": "no id"}, "id is missing; every record needs an id of its own"),
        ({"id": ""}, "id is ''; every record needs an id"),
        ({"id": "x", "title": 5}, "title is 5, expected text"),
        ({"id": "x", "published_at": "yesterday"}, "the date is 'yesterday', expected ISO 8601"),
        ({"id": "x", "metadata": "none"}, "metadata is a str, expected an object"),
        ({"id": "x", "metadata": {"relevance_score": 11}}, "relevance_score is 11, expected a number from 0 to 10"),
        ({"id": "x", "metadata": {"sentiment": "good"}}, "sentiment is 'good', expected 'positive', 'negative' or"),
        ({"id": "x", "metadata": {"key_insights": "a"}}, "key_insights is 'a', expected a list of strings"),
        ({"id": "x", "metadata": {"category": "chip"}}, "category is 'chip', expected one of ai, research, chips"),
        ({"id": "x", "metadata": {"category": "chip"}}, "did you mean 'chips'?"),
        ({"messages": [], "metadata": {"item_id": "x"}}, "messages is not a list of chat messages"),
        ({"messages": [{"role": "user"}], "metadata": {"item_id": "x"}}, "messages.content is missing"),
        ({"messages": CHAT["messages"], "metadata": {}}, "metadata.item_id is missing"),
        (
            {"messages": [{"role": "assistant", "content": "I can't."}], "metadata": {"item_id": "x"}},
            "the last assistant message is not JSON",
        ),
    ],
)
def test_a_bad_line_is_named_with_file_and_line(tmp_path, bad, problem):
    """Line 7 is wrong: the error starts with file:7 and says what was expected; the six before were yielded."""
    path = lines(tmp_path / "a.jsonl", *[ITEM | {"id": str(i)} for i in range(6)], bad)
    seen = []
    with pytest.raises(RecordError) as raised:
        seen.extend(read_examples(path, schema=Schema()))
    assert str(raised.value).startswith(f"{path}:7: ")
    assert problem in str(raised.value)
    assert "\n" not in str(raised.value)
    assert len(seen) <= 6


def test_bytes_that_are_no_utf8_are_named(tmp_path):
    """A Latin-1 file is refused with its line, and a UTF-16 file as a whole."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"id": "1"}\n{"id": "2", "title": "caf\xe9"}\n')
    with pytest.raises(RecordError, match=r"a.jsonl:2: the line is not UTF-8 \(byte 26\)"):
        read(path)
    path.write_bytes('{"id": "1"}'.encode("utf-16"))
    with pytest.raises(DataError, match="is UTF-16 text; save it as UTF-8"):
        read(path)


def test_missing_and_empty_files_are_told(tmp_path):
    """A path that is absent, a folder, empty or blank has one clear line."""
    for name, text, problem in [("a", None, "does not exist"), ("b", "", "is empty"), ("c", "\n \n", "is empty")]:
        if text is not None:
            (tmp_path / name).write_text(text)
        with pytest.raises(DataError, match=problem):
            read(tmp_path / name)
    with pytest.raises(DataError, match="is a folder"):
        read(tmp_path)


def test_an_escaped_half_emoji_is_replaced_and_a_long_number_kept(tmp_path):
    """What the fast decoder refuses and is no damage is read by the careful one."""
    path = lines(tmp_path / "a.jsonl", '{"id": "1", "title": "x \\ud83d y"}')
    assert read(path)[0].item.title == "x \ufffd y"


@pytest.mark.parametrize("exact", [2, 65_536])
def test_a_repeated_id_names_both_lines(tmp_path, monkeypatch, exact):
    """Below and beyond the exact part the message is the same, and equal hashes of different ids are no error."""
    monkeypatch.setattr(records, "EXACT_IDS", exact)
    rows = [ITEM | {"id": f"a-{i}"} for i in range(11)]
    assert len(read(lines(tmp_path / "good.jsonl", *rows))) == 11
    path = lines(tmp_path / "a.jsonl", *rows, ITEM | {"id": "a-4"})
    with pytest.raises(RecordError, match=r"a.jsonl:12: id 'a-4' was already used on line 5"):
        read(path)


def test_one_hash_of_two_ids_is_no_repeated_id(tmp_path, monkeypatch):
    """Where hashes collide, the file is read again and the ids themselves decide."""
    monkeypatch.setattr(records, "EXACT_IDS", 2)
    monkeypatch.setattr(records, "hash", lambda _: 1, raising=False)
    assert len(read(lines(tmp_path / "a.jsonl", *[ITEM | {"id": f"a-{i}"} for i in range(9)]))) == 9


def test_predictions_need_only_id_and_raw(tmp_path):
    """Other people's keys are kept, also where newslora's name holds something else."""
    path = lines(tmp_path / "p.jsonl", {"id": 1, "raw": "{}", "is_valid": True, "metadata": "free", "n_tokens": 3})
    (prediction,) = read_predictions(path)
    assert (prediction.id, prediction.raw, prediction.metadata, prediction.n_tokens) == ("1", "{}", None, 3)
    assert prediction.model_extra == {"is_valid": True, "original_metadata": "free"}


@pytest.mark.parametrize(
    ("row", "problem"), [({"id": "1"}, "raw is missing"), ({"id": "1", "raw": None}, "raw is null")]
)
def test_a_prediction_without_text_is_refused(tmp_path, row, problem):
    """`raw` is what evaluate scores; without it the line is named."""
    with pytest.raises(RecordError, match=f"p.jsonl:1: {problem}"):
        list(read_predictions(lines(tmp_path / "p.jsonl", row)))


def test_records_in_memory_work_as_files_do():
    """Examples, items and plain records mix; a wrong one is named by its position."""
    found = list(examples_of([ITEM, NewsItem(id="b"), Example(item=NewsItem(id="c"))]))
    assert [example.id for example in found] == ["a-1", "b", "c"]
    with pytest.raises(DataError, match="record 2: id 'a-1' was already used by record 1"):
        list(examples_of([ITEM, ITEM]))
    with pytest.raises(DataError, match="record 1: a int, expected"):
        list(examples_of([5]))
    assert [p.id for p in predictions_of([{"id": "x", "raw": ""}, Prediction(id="y", raw="")])] == ["x", "y"]


def test_fields_are_those_that_the_annotations_carry():
    """A field that only some items carry counts; without any annotation there is nothing to prompt for."""
    some = [example_of(ITEM), example_of({"id": "b", "metadata": {"category": "ai"}}), example_of({"id": "c"})]
    assert detect_fields(some) == ("category", "relevance_score", "company_names", "summary")
    assert detect_indent(some) is None
    with pytest.raises(DataError, match="no item is annotated"):
        detect_fields([example_of({"id": "c"})])


def test_a_date_without_a_zone_is_utc():
    """Dates from several sources compare, whatever they left out."""
    dates = ["2025-01-03", "2025-01-03T00:00:00", "2025-01-03T01:00:00+01:00", "Fri, 3 Jan 2025 00:00:00 -0000"]
    assert {example_of({"id": "x", "published_at": d}).item.published_at for d in dates} == {
        datetime(2025, 1, 3, tzinfo=UTC)
    }


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(min_size=1).map(lambda key: f"x{key}"), json_values, max_size=4))
def test_unknown_keys_of_any_shape_survive(tmp_path_factory, extra):
    """What newslora does not know goes through a file and back unchanged."""
    path = tmp_path_factory.getbasetemp() / "extra.jsonl"
    record = {"id": "1", "title": "t", "content": "c", **extra, "metadata": {"summary": "", **extra}}
    write_jsonl(path, [example_of(record)])
    assert [to_record(example) for example in read_examples(path)] == [example_of(record) and _null_free(record)]


def _null_free(record: dict) -> dict:
    """Keys of an item that hold null are the same as absent ones."""
    return json.loads(json.dumps({key: value for key, value in record.items() if value is not None}))


# Writing


def test_a_failed_write_leaves_the_old_file(tmp_path):
    """An error in the middle of the rows: the old content stands, and no temporary file stays behind."""
    path = lines(tmp_path / "a.jsonl", ITEM)
    before = path.read_bytes()

    def rows():
        yield ITEM
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_jsonl(path, rows())
    assert path.read_bytes() == before
    assert [left.name for left in tmp_path.iterdir()] == ["a.jsonl"]


def test_writing_makes_folders_and_follows_links(tmp_path):
    """Parents are made; a link stays a link and its target gets the new content; the usual umask holds."""
    target = tmp_path / "deep" / "er" / "a.jsonl"
    assert write_jsonl(target, [ITEM, ITEM]) == 2
    link = tmp_path / "link.jsonl"
    link.symlink_to(target)
    write_jsonl(link, [ITEM])
    assert link.is_symlink()
    assert target.read_bytes().count(b"\n") == 1
    (tmp_path / "plain").touch()
    assert target.stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_place_that_cannot_be_written_is_a_storage_error(tmp_path):
    """A folder in the way, a file as a parent: one line, the right kind."""
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "a.jsonl"):
        with pytest.raises(StorageError, match="cannot write"):
            write_jsonl(path, [ITEM])


def test_a_full_disk_is_a_storage_error_and_halves_nothing(tmp_path):
    """With no room for the new file the old one stays whole; an appended file keeps its whole lines."""
    script = textwrap.dedent("""
        import resource, sys
        from newslora.errors import StorageError
        from newslora.records import JsonlWriter, write_jsonl
        resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
        rows = [{"id": str(i), "raw": "x" * 100} for i in range(100)]
        for attempt in (lambda: write_jsonl(sys.argv[1], rows), lambda: [JsonlWriter(sys.argv[2]).write(r) for r in rows]):
            try:
                attempt()
            except StorageError as error:
                print(error)
    """)
    old, appended = lines(tmp_path / "old.jsonl", ITEM), tmp_path / "new.jsonl"
    before = old.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", script, old, appended], capture_output=True, text=True, check=True, env=_environment()
    )
    assert done.stdout.count("no space left while writing") == 2
    assert old.read_bytes() == before
    with JsonlWriter(appended) as writer:
        writer.write({"id": "last", "raw": ""})
    ids = [prediction.id for prediction in read_predictions(appended)]
    assert ids == [*map(str, range(len(ids) - 1)), "last"]
    assert len(ids) > 30
    assert {path.name for path in tmp_path.iterdir()} == {"old.jsonl", "new.jsonl"}


def test_a_device_is_written_to_directly():
    """A full device answers as a full disk does, and is not renamed over."""
    with pytest.raises(StorageError, match="no space left"):
        write_json("/dev/full", {"a": 1})
    assert not Path("/dev/full").is_file()


def test_the_writer_removes_half_a_line_and_goes_on(tmp_path):
    """After a kill in the middle of a line the whole lines stay, the half one goes; a whole one without end stays."""
    path = tmp_path / "p.jsonl"
    with JsonlWriter(path) as writer:
        writer.write(Prediction(id="1", raw="ü" * 70_000))
        writer.write(Prediction(id="2", raw="b"))
        writer.sync()
    path.write_bytes(path.read_bytes()[:-5])
    with JsonlWriter(path) as writer:
        writer.write(Prediction(id="3", raw="c", n_tokens=4))
    assert [(p.id, p.n_tokens) for p in read_predictions(path)] == [("1", None), ("3", 4)]
    path.write_bytes(b'{"id": "1", "raw": ""}')
    with JsonlWriter(path) as writer:
        writer.write(Prediction(id="2", raw=""))
    assert [prediction.id for prediction in read_predictions(path)] == ["1", "2"]
    path.write_bytes(b'{"id": "1", "raw"')
    JsonlWriter(path).close()
    assert path.read_bytes() == b""


def test_two_writers_of_one_file_are_told_apart(tmp_path):
    """A second process would interleave its lines; it is refused while the first one writes."""
    with JsonlWriter(tmp_path / "p.jsonl") as writer:
        writer.write({"id": "1", "raw": ""})
        with pytest.raises(StorageError, match="another process is writing to"):
            JsonlWriter(tmp_path / "p.jsonl")
    JsonlWriter(tmp_path / "p.jsonl").close()


def test_text_that_utf8_cannot_hold_is_escaped(tmp_path):
    """A lone surrogate in memory is written as an escape, not lost and not a crash."""
    write_jsonl(tmp_path / "a.jsonl", [{"id": "1", "raw": "\ud800"}])
    assert json.loads((tmp_path / "a.jsonl").read_text())["raw"] == "\ud800"


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(records.__file__).parents[1])}
