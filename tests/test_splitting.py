"""The split: later items behind one cut, issues whole, no story on both sides, nothing lost, any order of the input."""

from __future__ import annotations

import itertools
import json
import random
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslora.config import SplitConfig
from newslora.errors import DataError, RecordError
from newslora.records import example_of, to_record
from newslora.splitting import Split, check, split, split_file
from newslora.splitting._stories import Sketches, similarity, title_keys, word_pairs

PARTS = ("train", "validation", "test", "excluded")
WORDS = [f"w{i}{'aeiou'[i % 5]}r" for i in range(500)]


def item(number: int, *, issue: object = None, hour: int = 0, day: int = 1, **more: object) -> dict:
    """Return a record with a text of its own."""
    rng = random.Random(number)
    return {
        "id": f"i-{number:04d}",
        "title": f"Title {number} {rng.choice(WORDS)}",
        "content": " ".join(rng.choices(WORDS, k=30)),
        "published_at": f"2025-{1 + day // 28:02d}-{1 + day % 28:02d}T{hour:02d}:00:00+00:00",
        **({} if issue is None else {"issue": f"#{issue}"}),
        **more,
    }


def write(path: Path, rows: list[dict], *, end: str = "\n") -> Path:
    """Write rows as JSON Lines."""
    path.write_bytes(end.join(json.dumps(row) for row in rows).encode() + end.encode())
    return path


def ids(path: Path | None) -> list[str]:
    """Return the ids of a part's file."""
    return [] if path is None else [json.loads(line)["id"] for line in path.read_text().splitlines()]


def split_or_none(rows: list[dict], config: SplitConfig) -> Split | None:
    """Split, or return None where no cut leaves every part with items."""
    try:
        return split(rows, config)
    except DataError as error:
        if "part would be empty" not in str(error):
            raise
        return None


ISSUES = [item(10 * issue + k, issue=issue, day=issue) for issue in range(10) for k in range(4)]

data_sets = st.lists(
    st.tuples(st.integers(0, 8), st.integers(0, 60), st.integers(0, 3), st.integers(0, 6)), min_size=2, max_size=60
).map(
    lambda rows: [
        item(n, issue=issue or None, day=day, hour=hour)
        | ({"content": item(1000 + story)["content"], "title": "Copy"} if story < 4 else {})
        for n, (issue, day, hour, story) in enumerate(rows)
    ]
)
few_stories = st.integers(0, 2**32).map(
    lambda seed: [
        item(n, day=day) | {"content": f"{item(1000 + n % 2)['content']} {' '.join(WORDS[n % 7 : n % 7 + n % 9])}"}
        for n, day in enumerate(random.Random(seed).choices(range(60), k=50))
    ]
)
shares = st.sampled_from([SplitConfig(test=0.2), SplitConfig(test=0.5), SplitConfig(test=0.3, validation=0.2)])


@given(data_sets | few_stories, shares, st.randoms(use_true_random=False))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_split_keeps_its_promises(rows, config, rng):
    """Every item is in one part, groups are whole, parts follow in time, no story is on both sides, order is nothing."""
    found = split_or_none(rows, config)
    if found is None:
        return
    parts = {name: [example.id for example in getattr(found, name)] for name in PARTS}
    assert Counter(itertools.chain(*parts.values())) == Counter(row["id"] for row in rows)

    dates = {name: [e.item.published_at for e in getattr(found, name)] for name in PARTS}
    assert max(dates["train"]) < min(dates["test"])
    if config.validation:
        assert max(dates["train"]) < min(dates["validation"])
        assert max(dates["validation"]) < min(dates["test"])

    groups = [{e.item.issue or e.id for e in getattr(found, name)} for name in PARTS[:3]]
    assert not groups[0] & groups[1] | groups[0] & groups[2] | groups[1] & groups[2]

    texts = [[word_pairs(e.item.title, e.item.content) for e in getattr(found, name)] for name in PARTS[:3]]
    for one, other in itertools.combinations(texts, 2):
        assert all(similarity(a, b) < config.near_duplicate for a in one for b in other)
    assert found.certificate.temporal
    assert found.certificate.shared_issues == 0

    shuffled = rng.sample(rows, len(rows))
    again = split(shuffled, config)
    assert {name: [example.id for example in getattr(again, name)] for name in PARTS} == parts
    assert again.certificate == found.certificate


def test_lines_are_copied_unchanged_whatever_their_order(tmp_path):
    """Files of a shuffled input are the same bytes, and the lines are those of the input."""
    rows = [row | {"extra": {"ü": [1.50, None]}} for row in ISSUES]
    first = split_file(write(tmp_path / "a.jsonl", rows), tmp_path / "1")
    second = split_file(write(tmp_path / "b.jsonl", random.Random(1).sample(rows, len(rows))), tmp_path / "2")
    given_lines = set((tmp_path / "a.jsonl").read_bytes().splitlines(keepends=True))
    for path in (first.train, first.test):
        assert path.read_bytes() == (tmp_path / "2" / path.name).read_bytes()
        assert set(path.read_bytes().splitlines(keepends=True)) <= given_lines
    assert first.certificate == second.certificate
    assert sorted(path.name for path in (tmp_path / "1").iterdir()) == ["certificate.json", "test.jsonl", "train.jsonl"]
    assert (first.validation, first.excluded) == (None, None)


def test_files_and_memory_give_the_same_split(tmp_path):
    """`split` of records and `split_file` of their file agree on parts and certificate."""
    config = SplitConfig(test=0.3, validation=0.2)
    files, memory = split_file(write(tmp_path / "a.jsonl", ISSUES), tmp_path / "out", config), split(ISSUES, config)
    assert [ids(files.train), ids(files.validation), ids(files.test)] == [
        [example.id for example in part] for part in (memory.train, memory.validation, memory.test)
    ]
    assert files.certificate == memory.certificate
    assert (len(memory.train), len(memory.validation), len(memory.test)) == (20, 8, 12)
    assert [to_record(example)["id"] for example in memory.test] == [row["id"] for row in ISSUES[28:]]


def test_the_certificate_says_what_was_done(tmp_path):
    """`certificate.json` holds counts, ranges and the number of issues, and reads back as the result."""
    found = split_file(write(tmp_path / "a.jsonl", ISSUES), tmp_path / "out")
    saved = json.loads((tmp_path / "out" / "certificate.json").read_text())
    assert saved == found.certificate.model_dump(mode="json")
    assert (saved["n_train"], saved["n_test"], saved["train_issues"], saved["test_issues"]) == (32, 8, 8, 2)
    assert saved["train_range"] == ["2025-01-01T00:00:00+00:00", "2025-01-08T00:00:00+00:00"]
    assert (saved["temporal"], saved["notes"]) == (True, [])


def test_an_issue_that_spans_the_cut_goes_to_one_side():
    """The cut moves to where whole issues lie before and after it, and the certificate tells the share it got."""
    rows = [item(n, issue=n // 5, day=n) for n in range(15)] + [item(15, issue=1, day=12)]
    found = split(rows, SplitConfig(test=0.1))
    assert [len(found.train), len(found.test)] == [5, 11]
    assert {example.item.issue for example in found.train} == {"#0"}
    assert found.certificate.notes == [
        "test is 68.8% of the items, 10.0% were asked for: the nearest cut that keeps issues whole"
    ]


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ([item(1), item(2)], "the test part would be empty"),
        ([item(n, issue=1, day=n) for n in range(9)], r"1 issues; the longest, '#1', has 9 items in 2025-01-01T00:00"),
        ([item(1, day=1), item(2, day=2)], "the validation part would be empty|the test part would be empty"),
    ],
)
def test_a_split_that_would_leave_a_part_empty_says_so(rows, problem):
    """One moment, one issue, or too few of them for three parts: no empty file, but a reason."""
    with pytest.raises(DataError, match=problem):
        split(rows, SplitConfig(test=0.2, validation=0.2 if "validation" in problem else 0.0))


def test_a_training_part_of_copies_alone_is_refused():
    """Where every training item tells a story of the test part, nothing is left to train on."""
    rows = [item(1, day=1), item(1, day=2) | {"id": "copy"}]
    with pytest.raises(DataError, match="the training part would be empty"):
        split(rows, SplitConfig(test=0.5))


def test_no_test_part_is_none(tmp_path):
    """A share of 0 asks for no part, and a file that an earlier split left there is taken away."""
    source = write(tmp_path / "a.jsonl", ISSUES)
    split_file(source, tmp_path / "out", SplitConfig(test=0.2, validation=0.2))
    found = split_file(source, tmp_path / "out", SplitConfig(test=0))
    assert (len(ids(found.train)), found.test, found.validation) == (40, None, None)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["certificate.json", "train.jsonl"]
    assert found.certificate.temporal is None


# Stories


def test_the_earlier_copy_of_a_story_is_set_aside_and_told(tmp_path):
    """A text that the test part repeats nearly word for word leaves the training part, into a file of its own."""
    rows = [dict(row) for row in ISSUES]
    copied = rows[39]["content"].split()
    rows[3] |= {"content": " ".join([*copied[:10], "CHANGED,", *copied[11:]]), "title": rows[39]["title"].upper()}
    found = split_file(write(tmp_path / "a.jsonl", rows), tmp_path / "out")
    assert ids(found.excluded) == ["i-0003"]
    assert "i-0003" not in ids(found.train)
    (pair,) = found.certificate.excluded
    assert (pair["id"], pair["same_story_as"], pair["by"]) == ("i-0003", "i-0093", "text")
    assert 0.8 < pair["similarity"] < 1
    assert found.certificate.near_duplicates == ()
    assert check(found.train, found.test).near_duplicates == ()


def test_one_title_is_one_story_unless_it_is_a_rubric():
    """The same title in two issues is the same story; in many issues, or with two words only, it is a heading."""
    rows = [dict(row) for row in ISSUES]
    rows[0]["title"], rows[39]["title"] = "**Why Google Bought Character AI **", "Why google bought  Character AI"
    rows[1]["title"] = rows[37]["title"] = "Quick links"
    for row in rows[2::4]:
        row["title"] = "Jobs of the week"
    found = split(rows)
    assert [(pair["id"], pair["by"]) for pair in found.certificate.excluded] == [("i-0000", "title")]
    assert set(found.certificate.repeated_titles) == {"Jobs of the week", "Quick links"}


def test_copies_inside_one_part_stay():
    """The same story twice in training is no leak."""
    rows = [dict(row) for row in ISSUES]
    rows[0]["content"] = rows[9]["content"]
    assert split(rows).excluded == []


def test_thousands_of_copies_of_one_advertisement_stay_fast():
    """Copies are compared with a few of their kind only, and all of the earlier ones are set aside."""
    advert = item(99_999)["content"]
    rows = [item(n, issue=n // 4, day=n // 40) | ({"content": advert} if n % 4 == 0 else {}) for n in range(2000)]
    found = split(rows)
    assert len(found.excluded) == sum(n % 4 == 0 for n in range(1600))
    assert found.certificate.n_excluded == 400


def test_sketches_find_nearly_all_that_exact_comparison_finds():
    """Against every pair compared exactly: all pairs over 0.8, and 98 % or more of those over 0.6."""
    rng = random.Random(3)
    texts = [rng.choices(WORDS, k=rng.randint(20, 90)) for _ in range(300)]
    copies = []
    for text in texts:
        changed = list(text)
        for _ in range(rng.randint(1, max(1, len(text) // 6))):
            changed[rng.randrange(len(changed))] = rng.choice(WORDS)
        copies.append(changed)
    every = [" ".join(text) for text in [*texts, *copies]]
    with Sketches() as sketches:
        for start in range(0, len(every), 128):
            sketches.add([f"  {text}" for text in every[start : start + 128]])
        part = np.repeat(np.array([0, 1], dtype=np.uint8), 300)
        candidates = set(map(tuple, sketches.candidates(part, 0.6, np.arange(600)).tolist()))
    pairs = [word_pairs("", text) for text in every]
    exact = {(i, j): similarity(pairs[i], pairs[j]) for i in range(300) for j in range(300, 600)}
    over = {bound: {pair for pair, value in exact.items() if value >= bound} for bound in (0.6, 0.8)}
    assert len(over[0.6]) > 150
    assert over[0.8] <= candidates
    assert len(over[0.6] & candidates) >= 0.98 * len(over[0.6])


def test_titles_fold_case_space_and_marks():
    """One hash for one title, also where a title holds a line break."""
    one, two, three, four = title_keys(["**The Chip  War **", "the chip war", "The chip\nwar", "the chip wars"])
    assert one == two == three != four


# Checking


def test_the_study_is_not_temporal(study: Path):
    """The known facts of the published split: 31 shared issues, 80 test items in them, 4 titles on both sides."""
    found = check(study / "train.jsonl", study / "test.jsonl")
    assert (found.n_train, found.n_test, found.temporal) == (364, 96, False)
    assert (found.shared_issues, found.test_items_in_shared_issues) == (31, 80)
    assert (found.train_issues, found.test_issues, found.n_shared_ids) == (95, 46, 0)
    assert [title[:12] for title in found.repeated_titles] == [
        "Elon Musk's ", "How Hallucin", "The Google W", "Why Google B",
    ]  # fmt: skip
    assert len({pair["test"] for pair in found.near_duplicates}) == 4
    assert found.train_range[0] == found.test_range[0] == "2024-12-02T14:10:23+00:00"


def test_the_study_can_be_cut_in_time(study: Path, tmp_path):
    """The true temporal cut at about 364/96 falls on 2024-12-30; two stories told twice leave the training part."""
    whole = tmp_path / "all.jsonl"
    whole.write_bytes((study / "train.jsonl").read_bytes() + (study / "test.jsonl").read_bytes())
    found = split_file(whole, tmp_path / "out", SplitConfig(test=96 / 460))
    assert found.certificate.train_range[1][:10] == found.certificate.test_range[0][:10] == "2024-12-30"
    again = check(found.train, found.test)
    assert (again.temporal, again.shared_issues, again.repeated_titles, again.near_duplicates) == (True, 0, (), ())
    assert found.certificate.n_excluded == 2


def test_check_measures_and_does_not_judge(tmp_path):
    """Missing dates, shared ids and copies are told, from files or memory, and no error."""
    train = [item(1, issue=1), item(2, issue=2), item(3) | {"published_at": None}]
    test = [item(4, issue=2, day=5), item(2, issue=9, day=6)]
    found = check(train, write(tmp_path / "t.jsonl", test))
    assert (found.temporal, found.shared_issues, found.test_items_in_shared_issues) == (None, 1, 1)
    assert (found.n_shared_ids, found.n_near_duplicates) == (1, 1)
    assert found.near_duplicates[0]["similarity"] == 1
    assert check(train[:2], test).temporal is True


def test_equal_dates_are_not_later():
    """Temporal means strictly later, to the second."""
    assert check([item(1, hour=3)], [item(2, hour=3)]).temporal is False
    assert check([item(1, hour=3)], [item(2, hour=4)]).temporal is True


def test_items_without_an_issue_go_by_newsletter_and_day():
    """Without an issue a newsletter's day is the group; without a newsletter each item is its own."""
    source = {"source": "The Wire"}
    train, test = [item(1, hour=1, **source), item(2, hour=2)], [item(3, hour=5, **source), item(4, hour=2)]
    found = check(train, test)
    assert (found.shared_issues, found.test_items_in_shared_issues) == (1, 1)


# Bad input


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"published_at": None}, "item 'x' has no published_at; a temporal split needs the date of every item"),
        ({"published_at": "soon"}, "the date is 'soon', expected ISO 8601"),
        ({"id": None}, "id is missing"),
        ({"id": " "}, "id is ' '; every record needs an id"),
        ({"metadata": {"relevance_score": 11}}, "relevance_score is 11, expected a number from 0 to 10"),
        ({"metadata": {"sentiment": "good"}}, "sentiment is 'good', expected"),
        ({"messages": []}, "messages is not a list of chat messages"),
    ],
)
def test_a_bad_record_is_named_with_file_and_line(tmp_path, row, problem):
    """What the careful reader refuses the split refuses too, with the same words and the right line."""
    path = write(tmp_path / "a.jsonl", [*ISSUES[:6], item(99) | {"id": "x"} | row], end="\r\n\r\n")
    with pytest.raises(RecordError) as raised:
        split_file(path, tmp_path / "out")
    assert str(raised.value).startswith(f"{path}:13: ")
    assert problem in str(raised.value)
    assert not (tmp_path / "out").exists()


def test_a_repeated_id_names_both_places(tmp_path):
    """An id that comes twice would be lost in one part or doubled in the report."""
    path = write(tmp_path / "a.jsonl", [*ISSUES, item(999, day=60) | {"id": "i-0002"}])
    with pytest.raises(DataError, match=r"a.jsonl:41: id 'i-0002' was already used at .*a.jsonl:3"):
        split_file(path, tmp_path / "out")


@pytest.mark.parametrize("line", ["{", "[1]", "x"])
def test_bad_json_is_named(tmp_path, line):
    """A line that is no object stops the split before anything is written."""
    path = write(tmp_path / "a.jsonl", ISSUES)
    path.write_text(path.read_text() + line)
    with pytest.raises(RecordError, match=r"a.jsonl:41: "):
        split_file(path, tmp_path / "out")


def test_files_of_other_editors_split_alike(tmp_path):
    """A byte order mark, CRLF, blank lines and a missing last line end change no part; lines keep their ends."""
    plain = split_file(write(tmp_path / "a.jsonl", ISSUES), tmp_path / "1")
    odd = tmp_path / "b.jsonl"
    odd.write_bytes(b"\xef\xbb\xbf" + b"\r\n\r\n".join(json.dumps(row).encode() for row in reversed(ISSUES)))
    other = split_file(odd, tmp_path / "2")
    assert ids(other.train) == ids(plain.train)
    assert ids(other.test) == ids(plain.test)
    assert other.certificate == plain.certificate


def test_ids_and_dates_of_other_kinds_are_taken(tmp_path):
    """Numbers as ids, RFC 2822 dates, null titles and chat records go through the careful reader."""
    chat = {
        "messages": [{"role": "user", "content": "Title: A\nContent: B"}],
        "metadata": {"item_id": "c", "email_date": "Fri, 3 Jan 2025 00:00:00 +0000", "email_subject": "S"},
    }
    rows = [item(1, day=0) | {"id": 7}, item(2, day=1, title=None, messages=None), chat, item(4, day=9)]
    found = split_file(write(tmp_path / "a.jsonl", rows), tmp_path / "out", SplitConfig(test=0.5))
    assert [example_of(json.loads(line)).id for line in found.train.read_text().splitlines()] == ["7", "i-0002"]
    assert [example_of(json.loads(line)).id for line in found.test.read_text().splitlines()] == ["c", "i-0004"]
