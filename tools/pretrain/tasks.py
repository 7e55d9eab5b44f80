"""Training documents: prompts about invented items, with answers. None is newslora's own prompt.

What is taught are the skills that newslora's task needs, under other names: to follow a list of fields, to choose a
label from a list, to copy names and statements out of a text, to sum it up, to close JSON. The fields are called
otherwise than newslora's, the labels are other ones in another order each time: the task itself is left to be tuned.

A document is a conversation in newslora's `plain` chat format, as (text, trained) parts. Later turns ask more about
the same item, which costs few tokens and teaches the parts of the task: which names there are, of which kind, where,
and to copy text exactly.
"""

# ruff: noqa: RUF001  (typographic quotes, dashes and signs are data here)
from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import names
from lexicon import WORDS
from names import pick
from stories import Item, invent

from newslora.schema import FIELDS as SCHEMA_FIELDS

Rng = random.Random
Part = tuple[str, bool]
EOS: Final = "<|end_of_text|>"
OWN: Final = frozenset(SCHEMA_FIELDS)
"""Newslora's own field names, which never occur."""
KIND_PLURALS: Final = {"company": "companies", "product": "products", "project": "open-source projects", "person": "people", "university": "universities", "agency": "public bodies", "place": "places", "newsletter": "newsletters"}  # fmt: skip


def document(rng: Rng, *, easy: bool = False) -> list[Part]:
    """Draw one training document.

    Args:
        rng: source of every choice.
        easy: short copying drills, for the first steps of training.
    """
    x = rng.random()
    if easy and x < 0.8:
        return _drill(rng)
    if x < 0.07:
        return _drill(rng)
    if x < 0.1:
        return _plain_text(rng)
    item = invent(rng)
    if x < 0.45:
        parts = _listed(rng, item)
    elif x < 0.84:
        parts = _asked(rng, item)
    else:
        parts = _turn(_shown(rng, item) + "\n\n" + (question := _question(rng, item))[0], question[1])
    for _ in range(rng.choice((0, 1, 1, 2, 2, 3, 4, 5))):
        ask, answer = _question(rng, item)
        parts += _turn(ask, answer)
    return parts


def _turn(prompt: str, answer: str) -> list[Part]:
    return [(f"User:\n{prompt.strip()}\n\nAssistant:\n", False), (answer, True), (EOS, True)]


@dataclass(frozen=True)
class Field:
    """One thing that can be asked about an item, under one of several names.

    Attributes:
        names: keys of the answer.
        kinds: what may stand in brackets behind the name.
        asks: the wish as a phrase.
        tells: what stands in brackets behind a key that says nothing by itself.
    """

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    asks: tuple[str, ...]
    tells: tuple[str, ...] = ()


FIELDS: Final = {
    "category": Field(
        ("topic", "subject", "section", "theme", "area", "desk", "rubric", "beat", "field", "department"),
        ("{labels}", "one of {labels}", "{labels}", "choose: {labels}"),
        ("its topic ({labels})", "where it belongs: {labels}", "Choose a section from {labels}"),
        ("{labels}", "one of {labels}", "topic: {labels}", "{labels}"),
    ),
    "relevance": Field(
        ("score", "rating", "importance", "priority", "interest", "usefulness", "weight", "relevance", "stars"),
        ("{low} to {high}", "from {low} to {high}", "number, {low}-{high}", "{low}..{high}", "at most {high}"),
        ("how relevant is it, from {low} to {high}", "a relevance score ({low}-{high})", "Rate the relevance on a scale of {low} to {high}"),
        ("{low} to {high}", "{low}-{high}", "{low}-{high}", "score from {low} to {high}", "how relevant, {low} to {high}"),
    ),
    "insights": Field(
        ("points", "facts", "statements", "takeaways", "highlights", "claims", "findings", "insights", "quotes"),
        ("up to three clauses", "lifted from the text", "list of clauses", "array", "what it says", "as they stand"),
        ("the main statements, word for word", "List the takeaways", "up to three facts from the text"),
        ("list of facts", "main statements", "clauses lifted from the text", "list of quotes", "what it states, as a list"),
    ),
    "tags": Field(
        ("tags", "labels", "keywords", "topics", "insights", "archive_terms", "terms"),
        ("short labels", "two to five", "list of labels", "in title case"),
        ("tags for the archive", "key topics as a list", "short tags", "the main topics"),
        ("tags", "list of topics", "keywords", "short labels"),
    ),
    "companies": Field(
        ("companies", "firms", "businesses", "vendors", "corporations", "companies_named", "firm_list", "organisations"),
        ("every company", "list of strings", "as spelt", "array", "in order of mention", "empty if none"),
        ("companies that are mentioned", "names of companies, if any", "List all companies"),
        ("list of firms", "companies", "companies named", "which firms are named", "names of businesses"),
    ),
    "summary": Field(
        ("gist", "abstract", "tldr", "in_short", "one_liner", "digest", "synopsis", "sentence"),
        ("a sentence", "at most 25 words", "short", "string", "own words"),
        ("one sentence about it", "a one-sentence summary", "Sum it up in a sentence"),
        ("a sentence", "a summary", "the gist in a sentence", "short text", "what it is about"),
    ),
    "sentiment": Field(
        ("tone", "mood", "attitude", "polarity", "feeling", "stance"),
        ("{moods}", "one of {moods}", "is it {moods}"),
        ("the tone: {moods}", "its mood ({moods})"),
        ("{moods}", "one of {moods}", "tone: {moods}", "{moods}"),
    ),
    "sponsored": Field(
        ("advert", "paid", "promotion", "is_ad", "commercial", "paid_content", "advertising"),
        ("yes or no as a boolean", "boolean", "true or false", "is it paid for"),
        ("is it an advertisement (boolean)", "whether somebody paid for it"),
        ("boolean", "is it an advert", "true or false", "true/false: paid for", "yes or no as a boolean"),
    ),
}  # fmt: skip
LABELS: Final = {
    "ai": ("ai", "artificial intelligence", "models", "machine learning", "AI", "assistants"),
    "research": ("research", "papers", "methods", "benchmarks", "academia", "studies"),
    "chips": ("chips", "hardware", "silicon", "semiconductors", "processors"),
    "cloud": ("cloud", "infrastructure", "developer tools", "hosting", "operations", "databases"),
    "security": ("security", "flaws and attacks", "cyber", "threats", "defence"),
    "business": ("business", "money", "deals", "markets", "companies", "economy"),
    "policy": ("policy", "law", "government", "regulation", "politics", "courts"),
    "consumer": ("consumer", "gadgets", "devices", "apps and games", "products", "home"),
    "science": ("science", "nature", "space and energy", "climate", "physics and biology"),
    "other": ("other", "misc", "none of these", "off-topic", "rest", "fun"),
}
MOODS: Final = {
    "positive": ("positive", "good", "glad", "upbeat", "favourable"),
    "neutral": ("neutral", "plain", "even", "factual", "balanced"),
    "negative": ("negative", "bad", "worried", "critical", "gloomy"),
}


@dataclass(frozen=True)
class Wish:
    """Which fields are asked about, under which names, and what the right values are."""

    names: dict[str, str]
    kinds: dict[str, str]
    asks: dict[str, str]
    values: dict[str, object]
    coined: frozenset[str] = frozenset()

    @property
    def answer(self) -> dict[str, object]:
        """The answer under the names of the wish."""
        return {self.names[f]: self.values[f] for f in self.names}


def wish(rng: Rng, item: Item, fields: list[str]) -> Wish:
    """Draw names, labels and scales for the fields, and the values of an item in them."""
    labels = {category: pick(rng, words) for category, words in LABELS.items()}
    if rng.random() < 0.2:
        others = rng.sample([c for c in labels if c != item.category], rng.randint(2, 8))
        labels = {c: labels[c] for c in labels if c in {item.category, *others}}
    moods = {mood: pick(rng, words) for mood, words in MOODS.items()}
    low, high = rng.choice(((1, 10), (0, 10), (0, 10), (1, 5), (0, 5), (0, 100)))
    said = {
        "labels": ", ".join(rng.sample(list(labels.values()), len(labels))),
        "moods": ", ".join(rng.sample(list(moods.values()), len(moods))),
        "low": low,
        "high": high,
    }
    blank = rng.random() < 0.2
    stop = "." if rng.random() < 0.2 else ""
    summary = item.summary if rng.random() < 0.85 else item.summary.removesuffix(".")
    values = {
        "category": labels[item.category],
        "relevance": max(low, round(item.relevance * high / 10)),
        "insights": [insight + stop for insight in item.insights],
        "tags": [] if rng.random() < 0.05 else list(item.tags),
        "companies": list(item.companies),
        "summary": ("advertisement" if item.sponsored else "") if blank else summary,
        "sentiment": moods[item.sentiment],
        "sponsored": item.sponsored,
    }
    odd = rng.choice((0.0, 0.0, 0.3, 1.0, 1.0))
    coined = {f for f in fields if rng.random() < odd}
    names = {}
    while len(set(names.values())) < len(fields):
        names = {f: _coined(rng, f) if f in coined else pick(rng, FIELDS[f].names) for f in fields}
        if blank and "summary" in names:
            names["summary"] = "note"
    kinds = {f: pick(rng, FIELDS[f].tells if f in coined else FIELDS[f].kinds).format(**said) for f in fields}
    asks = {f: pick(rng, FIELDS[f].asks).format(**said) for f in fields}
    return Wish(names, kinds, asks, values, frozenset(coined))


def _coined(rng: Rng, f: str) -> str:
    """A key that nobody can know beforehand, so that it has to be read in the prompt: quay_items, aPress, k3, vlorn."""
    while True:
        words = [pick(rng, WORDS[pick(rng, ("noun", "noun", "adj"))]) for _ in range(rng.choice((1, 2, 2, 2, 3)))]
        x = rng.random()
        if x < 0.35:
            words[rng.randrange(len(words))] = pick(rng, FIELDS[f].names)
        elif x < 0.5:
            words[-1] = names.root(rng)
        parts = re.findall(r"[a-z]+", "_".join(words).lower())
        y = rng.random()
        if y < 0.7:
            key = "_".join(parts)
        elif y < 0.85:
            key = parts[0] + "".join(part.title() for part in parts[1:])
        elif y < 0.92:
            key = pick(rng, ("q", "f", "k", "field", "item", "x")) + str(rng.randint(1, 12))
        else:
            key = " ".join(parts)
        if key and key not in OWN:
            return key


def _fields(rng: Rng) -> list[str]:
    """Five to seven fields most of the time, in any order; statements or labels, rarely both."""
    fields = [f for f in FIELDS if f != "tags"]
    if rng.random() < 0.3:
        fields[fields.index("insights")] = "tags"
    if rng.random() < 0.4:
        fields = [f for f in fields if rng.random() < 0.6] or ["companies"]
    if rng.random() < 0.7:
        rng.shuffle(fields)
    return fields


def _listed(rng: Rng, item: Item) -> list[Part]:
    """A list of keys, most with a word on what is wanted, and the item under it or above it."""
    made = wish(rng, item, _fields(rng))
    bare = rng.random() < 0.15
    keys = [
        name if f not in made.coined and (bare or rng.random() < 0.1) else f"{name} ({made.kinds[f]})"
        for f, name in made.names.items()
    ]
    head, word = pick(rng, HEADS), pick(rng, ("Keys", "Attributes", "Columns", "Give", "Wanted", "Fill in", "Return"))
    layout = rng.random()
    if layout < 0.5:
        wanted = f"{head}\n{word}: {', '.join(keys)}."
    elif layout < 0.7:
        wanted = f"{word}: {'; '.join(keys)}"
    else:
        wanted = f"{head}\n" + "\n".join(f"- {key}" for key in keys)
    shown = _shown(rng, item)
    return _turn(f"{wanted}\n\n{shown}" if rng.random() < 0.75 else f"{shown}\n\n{wanted}", _dumped(rng, made.answer))


def _dumped(rng: Rng, answer: dict[str, object]) -> str:
    return json.dumps(answer, ensure_ascii=False, indent=rng.choices((None, 2, 4), (80, 16, 4))[0])


HEADS: Final = (
    "Extract structured metadata from the following newsletter item and answer in JSON.",
    "You read newsletters for a busy engineer. Return a JSON object about the text below.",
    "Analyse this news item.",
    "Read the article and fill in the fields. Answer with JSON only.",
    "Here is one entry of an e-mail newsletter. Describe it as JSON.",
    "Annotate the text.",
    "Task: metadata extraction. Output: one valid JSON object, nothing else.",
    "Turn the news below into data.",
)


def _asked(rng: Rng, item: Item) -> list[Part]:
    """Wishes in words, with the keys of the answer; some keys are asked for in passing, some wishes stay unanswered."""
    made = wish(rng, item, _fields(rng))
    with_keys = bool(made.coined) or rng.random() < 0.75
    asks = [
        f"{made.names[f]}: {ask}" if with_keys else ask
        for f, ask in made.asks.items()
        if f in made.coined or rng.random() < 0.93
    ]
    if rng.random() < 0.15:
        asks.append(pick(rng, ("things to do for the reader", "to_do: next steps", "who should read it")))
    layout = rng.random()
    if layout < 0.4:
        wanted = "\n".join(f"{i}. {ask}" for i, ask in enumerate(asks, 1))
    elif layout < 0.7:
        wanted = "\n".join(f"- {ask}" for ask in asks)
    else:
        wanted = ", ".join(asks) + "."
    shown, head = _shown(rng, item), pick(rng, HEADS)
    blocks = [head, shown, wanted] if rng.random() < 0.5 else [head, wanted, shown]
    if rng.random() < 0.2:
        blocks.append("JSON:")
    return _turn("\n\n".join(blocks), _dumped(rng, made.answer))


def _shown(rng: Rng, item: Item) -> str:
    """The item under one of several headings."""
    tail = pick(rng, (" (5 minute read)", " (GitHub Repo)", " (Website)", " (12 min)", " 🚀", " (tutorial)"))
    title = item.title + (tail if rng.random() < 0.06 else "")
    layouts: tuple[Callable[[], str], ...] = (
        lambda: f"Title: {title}\nContent: {item.content}",
        lambda: f"Title: {title}\n\n{item.content}",
        lambda: f"Title: **{title}**\nContent: {item.content}",
        lambda: f"{title}\n{item.content}",
        lambda: f"Headline: {title}\nText: {item.content}",
        lambda: f"Newsletter: {names.newsletter(rng)}\nTitle: {title}\nContent: {item.content}",
        lambda: f"Subject: {title}\nBody:\n{item.content}",
        lambda: f'"""\n{title}\n{item.content}\n"""',
        lambda: f"Article:\n{title}. {item.content}",
    )
    return rng.choices(layouts, (5, 2, 2, 2, 2, 2, 1, 1, 1))[0]()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _question(rng: Rng, item: Item) -> tuple[str, str]:
    """A further question about an item, with its answer."""
    makers: tuple[Callable[[Rng, Item], tuple[str, str] | None], ...] = (_ask_companies, _ask_labels, _ask_names, _ask_kind, _ask_sentence, _ask_kind_list, _ask_field, _ask_rest, _ask_insights)  # fmt: skip
    while True:
        made = rng.choices(makers, (18, 24, 10, 12, 10, 8, 6, 6, 6))[0](rng, item)
        if made is not None:
            return made


def _ask_companies(rng: Rng, item: Item) -> tuple[str, str]:
    ask = pick(
        rng,
        ("List the companies.", "Which companies are named?", "Companies, as JSON:", "Name every company in the text."),
    )
    return ask, _json(list(item.companies))


def _ask_labels(rng: Rng, item: Item) -> tuple[str, str]:
    ask = pick(rng, ("Label every name.", "Say of each name what it is.", "Names and kinds, as JSON:"))
    return ask, _json({name: kind for kind, name in item.mentions})


def _ask_names(rng: Rng, item: Item) -> tuple[str, str]:
    ask = pick(rng, ("List every name.", "All names, in order:", "Which names occur?"))
    return ask, _json([name for _, name in item.mentions])


def _ask_kind(rng: Rng, item: Item) -> tuple[str, str] | None:
    if not item.mentions:
        return None
    kind, name = rng.choice(item.mentions)
    if rng.random() < 0.5:
        return f"Is {name} a company?", "yes" if kind == "company" else f"no, a {kind}"
    return f"What is {name}?", f"a {kind}"


def _ask_kind_list(rng: Rng, item: Item) -> tuple[str, str]:
    kind = pick(rng, ("person", "product", "place", "project", "university", "agency"))
    return f"List the {KIND_PLURALS[kind]}.", _json([name for k, name in item.mentions if k == kind])


def _ask_sentence(rng: Rng, item: Item) -> tuple[str, str] | None:
    if rng.random() < 0.6:
        if not item.mentions:
            return None
        _, name = rng.choice(item.mentions)
        found = [s for s in item.sentences if name in s]
        return (f"Copy the first sentence about {name}.", found[0]) if found else None
    if not item.sentences:
        return None
    which = rng.choice(("first", "last"))
    return f"Copy the {which} sentence.", item.sentences[0 if which == "first" else -1]


def _ask_field(rng: Rng, item: Item) -> tuple[str, str]:
    if rng.random() < 0.15:
        return pick(rng, ("The title?", "Repeat the title.")), item.title
    made = wish(rng, item, [pick(rng, ("category", "relevance", "sentiment", "sponsored", "summary"))])
    [(f, name)] = made.names.items()
    value = made.values[f]
    return f"{name}? ({made.kinds[f]})", value if isinstance(value, str) else _json(value)


def _ask_rest(rng: Rng, item: Item) -> tuple[str, str] | None:
    long = [s for s in item.sentences if len(s.split()) > 6]
    if not long:
        return None
    sentence = rng.choice(long)
    words = sentence.split(" ")
    cut = rng.randint(2, max(2, len(words) // 2))
    return f"How does it go on: {' '.join(words[:cut])} …", " ".join(words[cut:])


def _ask_insights(rng: Rng, item: Item) -> tuple[str, str]:
    ask = pick(rng, ("Lift the main statements.", "Statements, as JSON:", "What does it state?"))
    return ask, _json(list(item.insights))


def _any_name(rng: Rng) -> str:
    makers = (
        names.company,
        names.company,
        names.product,
        names.person,
        names.project,
        names.place,
        names.odd,
        names.odd,
    )
    return makers[int(rng.random() * len(makers))](rng)


def _drill(rng: Rng) -> list[Part]:
    """Short copying exercises on names and words."""
    n = rng.randint(2, 7)
    x = rng.random()
    if x < 0.3:
        listed = [_any_name(rng) for _ in range(n)]
        return _turn("Repeat as a JSON list: " + pick(rng, (", ", "; ", " / ", "\n")).join(listed), _json(listed))
    if x < 0.5:
        keys = rng.sample([noun for noun in WORDS["noun"] if noun not in OWN], n)
        values = {key: _any_name(rng) for key in keys}
        parts = [
            ("User:\n" + "\n".join(f"{k}: {v}" for k, v in values.items()) + "\n\nAssistant:\n", False),
            (_json(values), True),
            (EOS, True),
        ]
        for key in rng.sample(keys, min(2, n)):
            parts += _turn(f"{key}?", values[key])
        return parts
    if x < 0.7:
        words = [pick(rng, WORDS[pick(rng, ("noun", "adj", "adverb"))]) for _ in range(rng.randint(4, 14))]
        if rng.random() < 0.5:
            words = _echoing(rng, words)
        line = " ".join(words)
        if rng.random() < 0.3:
            return _turn(f"With a capital: {line}", line[0].upper() + line[1:])
        return _turn(f"Copy: {line}", line)
    if x < 0.85:
        listed = [_any_name(rng) for _ in range(n)]
        i = rng.randrange(n)
        answer = listed[i + 1] if i + 1 < n else "none"
        return _turn("\n".join(listed) + f"\n\nWhat comes after {listed[i]}?", answer)
    sentence = " ".join(item.sentences) if (item := invent(rng)).sentences else "…"
    return _turn("Which words begin with a capital?\n" + sentence, _json(_capitals(sentence)))


def _echoing(rng: Rng, words: list[str]) -> list[str]:
    """The words with runs of them again in other places, so that what follows a word depends on where it stands."""
    for _ in range(rng.randint(1, 3)):
        start, place = rng.randrange(len(words)), rng.randrange(len(words))
        words = words[:place] + words[start : start + rng.randint(1, 3)] + words[place:]
    return words


def _capitals(text: str) -> list[str]:
    words = [w.strip('.,;:!?()“”"«»‘’') for w in text.split()]
    return list(dict.fromkeys(w for w in words if w[:1].isupper()))


def _plain_text(rng: Rng) -> list[Part]:
    """A piece of a newsletter, all of it trained on."""
    items = [invent(rng) for _ in range(rng.randint(1, 3))]
    head = f"{names.newsletter(rng)}, {pick(rng, ('issue', 'no.', '#'))} {rng.randint(1, 400)}\n\n"
    return [(head + "\n\n".join(f"{i.title}\n{i.content}" for i in items), True), (EOS, True)]
