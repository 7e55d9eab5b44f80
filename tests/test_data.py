"""The demonstration data keep their own guideline (`data/README.md`), and the datasheet's figures are the data's."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from newslora.schema import CATEGORIES, FIELDS, SENTIMENTS, Example, NewsItem, NewsMetadata, Schema

DATA = Path(__file__).resolve().parents[1] / "data"
KEYS = ("id", "title", "content", "source", "published_at", "issue", "url", "metadata")
FIELD_OF = {"Category": "category", "Relevance": "relevance_score", "Sentiment": "sentiment", "Newsletter": "source"}

Item = dict[str, Any]


@pytest.fixture(scope="module")
def items() -> list[Item]:
    """Return the records as plain JSON."""
    return [json.loads(line) for line in (DATA / "items.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def datasheet() -> str:
    """Return the text of `data/README.md`."""
    return (DATA / "README.md").read_text(encoding="utf-8")


def text_of(item: Item) -> str:
    """Return all that a model sees of an item."""
    return f"{item['title']}\n{item['content']}"


def where(items: list[Item], wrong: Any) -> list[str]:
    """Return the ids of the items for which `wrong` holds, so that a failure names them."""
    return [item["id"] for item in items if wrong(item)]


def test_amount(items):
    """At least 300 items in 80 issues of five newsletters, over ten months: what the demonstration promises."""
    dates = [datetime.fromisoformat(item["published_at"]) for item in items]
    assert len(items) >= 300
    assert len({item["issue"] for item in items}) >= 80
    assert len({item["source"] for item in items}) >= 5
    assert len({(date.year, date.month) for date in dates}) >= 10


def test_records_have_one_form(items):
    """Every record has the same keys in the same order, and its metadata the schema's fields in theirs."""
    assert where(items, lambda item: tuple(item) != KEYS) == []
    assert where(items, lambda item: tuple(item["metadata"]) != FIELDS) == []


def test_records_satisfy_the_default_schema(items):
    """The package's own types and schema take every record; relevance is a whole number."""
    schema = Schema()
    for item in items:
        values = {key: value for key, value in item.items() if key != "metadata"}
        example = Example(item=NewsItem(**values), metadata=NewsMetadata(**item["metadata"]))
        assert schema.problems(item["metadata"]) == [], item["id"]
        assert json.loads(schema.dumps(example.metadata)) == item["metadata"], item["id"]
    assert where(items, lambda item: type(item["metadata"]["relevance_score"]) is not int) == []


def test_ids_urls_and_titles_are_told_apart(items):
    """No id or URL occurs twice, and every URL is on a name reserved for examples."""
    assert max(Counter(item["id"] for item in items).values()) == 1
    assert max(Counter(item["url"] for item in items).values()) == 1
    assert where(items, lambda item: not re.fullmatch(r"https://[a-z-]+\.example/\d+/\d", item["url"])) == []


def test_issues_are_whole(items):
    """The items of an issue share newsletter and date, stand together, and the file is in order of time."""
    issues = defaultdict(set)
    for item in items:
        issues[item["issue"]].add((item["source"], item["published_at"]))
    assert {issue for issue, facts in issues.items() if len(facts) > 1} == set()
    order = [item["issue"] for item in items]
    runs = [issue for issue, before in zip(order, [None, *order], strict=False) if issue != before]
    assert len(runs) == len(set(runs))
    dates = [item["published_at"] for item in items]
    assert dates == sorted(dates)


def test_prose_has_the_stated_length(items):
    """Content has 20 to 120 words, and lengths vary: neither short nor long items dominate."""
    words = sorted(len(item["content"].split()) for item in items)
    tenth = len(words) // 10
    assert words[0] >= 20
    assert words[-1] <= 120
    assert words[tenth] < 35
    assert words[-tenth] > 70


def test_companies_stand_in_the_text(items):
    """At most four companies, each verbatim in title or content, in order of first mention, none twice."""

    def wrong(item: Item) -> bool:
        names = item["metadata"]["company_names"]
        places = [text_of(item).find(name) for name in names]
        return len(names) > 4 or -1 in places or places != sorted(places) or len(set(names)) < len(names)

    assert where(items, wrong) == []


def test_insights_are_lifted(items):
    """At most three insights, each a clause of the text word for word, at most 16 words, without a final full stop."""

    def wrong(item: Item) -> bool:
        insights = item["metadata"]["key_insights"]
        long = [insight for insight in insights if len(insight.split()) > 16 or insight.endswith(".")]
        elsewhere = [insight for insight in insights if insight.lower() not in text_of(item).lower()]
        return len(insights) > 3 or bool(long) or bool(elsewhere)

    assert where(items, wrong) == []


def test_summaries_are_one_sentence(items):
    """A summary has 8 to 22 words and ends with its only full stop, and is not a sentence of the content."""

    def wrong(item: Item) -> bool:
        summary = item["metadata"]["summary"]
        sentences = re.findall(r"(?<!\bR)(?<!\bMr)[.!?](?= [A-Z]|$)", summary)
        return not 8 <= len(summary.split()) <= 22 or len(sentences) != 1 or summary in item["content"]

    assert where(items, wrong) == []


def test_adverts_are_of_little_relevance(items):
    """A sponsored item has relevance 0, 1 or 2, and 5 to 8 % of the items are sponsored."""
    adverts = [item for item in items if item["metadata"]["sponsored_ad"]]
    assert where(adverts, lambda item: item["metadata"]["relevance_score"] > 2) == []
    assert 0.05 <= len(adverts) / len(items) <= 0.08


def test_scales_are_used_whole(items):
    """Every category, sentiment and relevance from 0 to 10 occurs, and no value is a curiosity (3 % or more)."""
    for field, values in (("category", CATEGORIES), ("sentiment", SENTIMENTS), ("relevance_score", range(11))):
        counts = Counter(item["metadata"][field] for item in items)
        assert set(counts) == set(values)
        assert min(counts.values()) >= 0.03 * len(items), (field, counts)


def test_subjects_do_not_drift(items):
    """Each category occurs in the first half of the year's items and in the second: a temporal split has all of them."""
    half = len(items) // 2
    for part in (items[:half], items[half:]):
        assert min(Counter(item["metadata"]["category"] for item in part).values()) >= 0.02 * half


def test_companies_recur_as_in_real_news(items):
    """Most companies occur once, none more than six times; some items name none, and some only in the title."""
    counts = Counter(name for item in items for name in item["metadata"]["company_names"])
    assert max(counts.values()) <= 6
    assert sum(count == 1 for count in counts.values()) > len(counts) / 2
    assert sum(not item["metadata"]["company_names"] for item in items) >= 0.25 * len(items)
    in_title = [n for item in items for n in item["metadata"]["company_names"] if n not in item["content"]]
    assert len(in_title) >= 10


def test_some_items_have_nothing_to_extract(items):
    """Five per cent or more have neither insights nor companies: empty lists must be learnt, too."""
    empty = [i for i in items if not i["metadata"]["key_insights"] and not i["metadata"]["company_names"]]
    assert len(empty) >= 0.05 * len(items)


def shingles(item: Item, n: int) -> set[tuple[str, ...]]:
    """Return the runs of n words of an item, case and punctuation folded."""
    words = re.findall(r"\w+", text_of(item).lower())
    return {tuple(words[start : start + n]) for start in range(len(words) - n + 1)}


def test_no_near_duplicates(items):
    """No two items share a tenth of their three-word runs (Jaccard), nor any run of nine words."""
    small, long = ([shingles(item, n) for item in items] for n in (3, 9))
    close = [
        (items[a]["id"], items[b]["id"])
        for a, b in combinations(range(len(items)), 2)
        if long[a] & long[b] or len(small[a] & small[b]) >= 0.1 * len(small[a] | small[b])
    ]
    assert close == []


def test_no_template(items):
    """No opening of three words is used more than twice, no sentence twice, and titles hardly ever repeat."""
    openings = Counter(" ".join(item["content"].lower().split()[:3]) for item in items)
    assert max(openings.values()) <= 2
    sentences = Counter(s for item in items for s in re.split(r"(?<=[.!?]) ", item["content"]) if len(s.split()) > 5)
    assert max(sentences.values()) == 1
    assert sum(count - 1 for count in Counter(item["title"].lower() for item in items).values()) <= 3


def table(datasheet: str, heading: str) -> dict[str, int]:
    """Return the counts of the datasheet's table whose first column is `heading`."""
    rows = datasheet.split(f"| {heading} | items | |\n", 1)[1].split("\n\n", 1)[0].splitlines()[1:]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    return {name: int(count) for name, count, *_ in cells}


@pytest.mark.parametrize("heading", FIELD_OF)
def test_datasheet_counts(items, datasheet, heading):
    """The datasheet's histogram of a field is the data's."""
    field = FIELD_OF[heading]
    values = Counter(str(item.get(field, item["metadata"].get(field))) for item in items)
    assert table(datasheet, heading) == values


def test_datasheet_totals(items, datasheet):
    """The totals that the datasheet's first paragraph states are the data's."""
    adverts = sum(item["metadata"]["sponsored_ad"] for item in items)
    first, last = items[0]["published_at"][:10], items[-1]["published_at"][:10]
    stated = (
        f"{len(items)} items of {len({item['issue'] for item in items})} issues of "
        f"{len({item['source'] for item in items})} newsletters, {first} to {last}, {adverts} of them sponsored"
    )
    assert stated in " ".join(datasheet.split())


def test_named_examples_exist(items, datasheet):
    """Every item that the datasheet cites by id exists."""
    cited = set(re.findall(r"`([a-z]{2}-\d{3}-\d)`", datasheet))
    assert cited
    assert cited - {item["id"] for item in items} == set()
