"""Training documents: prompts about invented items, with answers; the first prompt of most is newslora's own.

A document is a conversation in newslora's `plain` chat format, as (text, trained) parts. Later turns ask more about
the same item, which costs few tokens and teaches the parts of the task: which names there are, of which kind, where,
and to copy text exactly.
"""

# ruff: noqa: RUF001  (typographic quotes, dashes and signs are data here)
from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Final

import names
from lexicon import WORDS
from names import pick
from stories import Item, invent

from newslora.prompt import user_prompt
from newslora.schema import CATEGORIES, FIELDS, NewsItem, Schema

Rng = random.Random
Part = tuple[str, bool]
EOS: Final = "<|end_of_text|>"
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
    if x < 0.05:
        return _drill(rng)
    if x < 0.08:
        return _plain_text(rng)
    item = invent(rng)
    if x < 0.38:
        parts = _main(rng, item)
    elif x < 0.68:
        parts = _short(rng, item)
    elif x < 0.84:
        parts = _varied(rng, item)
    else:
        parts = _turn(_shown(rng, item) + "\n\n" + (question := _question(rng, item))[0], question[1])
    for _ in range(rng.choice((0, 1, 1, 1, 2, 2, 3, 3))):
        ask, answer = _question(rng, item)
        parts += _turn(ask, answer)
    return parts


def _turn(prompt: str, answer: str) -> list[Part]:
    return [(f"User:\n{prompt.strip()}\n\nAssistant:\n", False), (answer, True), (EOS, True)]


def metadata(item: Item) -> dict[str, object]:
    """The seven fields, under newslora's names."""
    return {
        "category": item.category,
        "relevance_score": item.relevance,
        "key_insights": list(item.insights),
        "company_names": list(item.companies),
        "summary": item.summary,
        "sentiment": item.sentiment,
        "sponsored_ad": item.sponsored,
    }


def _main(rng: Rng, item: Item) -> list[Part]:
    """Newslora's own prompt; mostly all seven fields, sometimes fewer or in another order."""
    fields: tuple[str, ...] = FIELDS
    x = rng.random()
    if x > 0.85:
        fields = tuple(f for f in FIELDS if rng.random() < 0.6) or ("company_names",)
    if x > 0.93:
        fields = tuple(rng.sample(fields, len(fields)))
    categories = tuple(CATEGORIES)
    if rng.random() < 0.06:
        others = [c for c in CATEGORIES if c != item.category]
        categories = tuple(rng.sample([item.category, *rng.sample(others, rng.randint(2, 8))], k=3))
        categories = categories if item.category in categories else (*categories, item.category)
    schema = Schema(fields=fields, categories=categories, indent=2 if rng.random() < 0.06 else None)
    values = metadata(item)
    answer = json.dumps({name: values[name] for name in fields}, ensure_ascii=False, indent=schema.indent)
    prompt = user_prompt(NewsItem(id="x", title=item.title, content=item.content), schema)
    return _turn(prompt, answer)


def _short(rng: Rng, item: Item) -> list[Part]:
    """All seven fields without the long instructions: the same lesson in fewer tokens."""
    ask = pick(rng, ("All fields as JSON.", "Metadata:", "Metadata, all fields:", "Give all seven fields."))
    shown = _shown(rng, item)
    prompt = f"{ask}\n\n{shown}" if rng.random() < 0.5 else f"{shown}\n\n{ask}"
    return _turn(prompt, _json(metadata(item)))


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
ASKS: Final = {
    "relevance_score": ("relevance_score: how relevant is it, from {low} to {high}", "a relevance score ({low}-{high})", "Rate the relevance on a scale of {low} to {high}"),
    "key_insights": ("key_insights: the main points", "key insights or topics as a list", "List the key insights", "key_insights: short tags"),
    "company_names": ("company_names: companies that are mentioned", "names of companies, if any", "List all companies"),
    "summary": ("summary: one sentence", "a one-sentence summary", "Summarise it in a sentence", "summary: may be empty"),
    "category": ("category: what it is about", "its topic"),
    "sentiment": ("sentiment: positive, negative or neutral", "the tone"),
    "sponsored_ad": ("sponsored_ad: is it an advertisement", "whether it is paid"),
    "action_items": ("action_items: things to do", "action items for the reader"),
}  # fmt: skip


def _varied(rng: Rng, item: Item) -> list[Part]:
    """Somebody else's prompt: other words, fields, scales, layouts; tags instead of statements; empty summaries."""
    low, high = rng.choice(((1, 10), (1, 10), (0, 10), (1, 5), (0, 100)))
    values = metadata(item)
    values["relevance_score"] = max(low, round(item.relevance * high / 10))
    tags = rng.random() < 0.6
    if tags:
        values["key_insights"] = [] if rng.random() < 0.1 else list(item.tags)
    if rng.random() < 0.4:
        values["summary"] = "Sponsored Ad" if item.sponsored else ""
    fields = (
        ["relevance_score", "summary", "key_insights", "company_names"]
        if rng.random() < 0.5
        else [f for f in FIELDS if rng.random() < 0.6]
    )
    if rng.random() < 0.3:
        rng.shuffle(fields)
    fields = fields or ["company_names"]
    asked = [f for f in fields if rng.random() < 0.9] + (["action_items"] if rng.random() < 0.2 else [])
    asks = [pick(rng, ASKS[f]).format(low=low, high=high) for f in asked]
    layout = rng.random()
    if layout < 0.4:
        wish = "\n".join(f"{i}. {ask}" for i, ask in enumerate(asks, 1))
    elif layout < 0.7:
        wish = "\n".join(f"- {ask}" for ask in asks)
    else:
        wish = ", ".join(asks) + "."
    shown, head = _shown(rng, item), pick(rng, HEADS)
    blocks = [head, shown, wish] if rng.random() < 0.5 else [head, wish, shown]
    if rng.random() < 0.2:
        blocks.append("JSON:")
    indent = rng.choice((2, 2, None, 4))
    answer = json.dumps({f: values[f] for f in fields}, ensure_ascii=False, indent=indent)
    return _turn("\n\n".join(blocks), answer)


def _shown(rng: Rng, item: Item) -> str:
    """The item under one of several headings."""
    layouts: tuple[Callable[[], str], ...] = (
        lambda: f"Title: {item.title}\nContent: {item.content}",
        lambda: f"Title: {item.title}\n\n{item.content}",
        lambda: f"Title: **{item.title}**\nContent: {item.content}",
        lambda: f"{item.title}\n{item.content}",
        lambda: f"Headline: {item.title}\nText: {item.content}",
        lambda: f"Newsletter: {names.newsletter(rng)}\nTitle: {item.title}\nContent: {item.content}",
        lambda: f"Subject: {item.title}\nBody:\n{item.content}",
        lambda: f'"""\n{item.title}\n{item.content}\n"""',
        lambda: f"Article:\n{item.title}. {item.content}",
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
    field = pick(rng, ("category", "relevance_score", "sentiment", "sponsored_ad", "summary", "title"))
    value = item.title if field == "title" else metadata(item)[field]
    return f"{field}?", value if isinstance(value, str) else _json(value)


def _ask_rest(rng: Rng, item: Item) -> tuple[str, str] | None:
    long = [s for s in item.sentences if len(s.split()) > 6]
    if not long:
        return None
    sentence = rng.choice(long)
    words = sentence.split(" ")
    cut = rng.randint(2, max(2, len(words) // 2))
    return f"How does it go on: {' '.join(words[:cut])} …", " ".join(words[cut:])


def _ask_insights(rng: Rng, item: Item) -> tuple[str, str]:
    ask = pick(rng, ("Lift the key statements.", "Key insights, as JSON:", "What does it state?"))
    return ask, _json(list(item.insights))


def _any_name(rng: Rng) -> str:
    makers = (names.company, names.company, names.product, names.person, names.project, names.place)
    return makers[int(rng.random() * len(makers))](rng)


def _drill(rng: Rng) -> list[Part]:
    """Short copying exercises on names and words."""
    n = rng.randint(2, 7)
    x = rng.random()
    if x < 0.3:
        listed = [_any_name(rng) for _ in range(n)]
        return _turn("Repeat as a JSON list: " + pick(rng, (", ", "; ", " / ", "\n")).join(listed), _json(listed))
    if x < 0.5:
        keys = rng.sample(WORDS["noun"], n)
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
        line = " ".join(words)
        if rng.random() < 0.4:
            return _turn(f"With a capital: {line}", line[0].upper() + line[1:])
        return _turn(f"Copy: {line}", line)
    if x < 0.85:
        listed = [_any_name(rng) for _ in range(n)]
        i = rng.randrange(n)
        answer = listed[i + 1] if i + 1 < n else "none"
        return _turn("\n".join(listed) + f"\n\nWhat comes after {listed[i]}?", answer)
    sentence = " ".join(item.sentences) if (item := invent(rng)).sentences else "…"
    return _turn("Which words begin with a capital?\n" + sentence, _json(_capitals(sentence)))


def _capitals(text: str) -> list[str]:
    words = [w.strip('.,;:!?()“”"«»‘’') for w in text.split()]
    return list(dict.fromkeys(w for w in words if w[:1].isupper()))


def _plain_text(rng: Rng) -> list[Part]:
    """A piece of a newsletter, all of it trained on."""
    items = [invent(rng) for _ in range(rng.randint(1, 3))]
    head = f"{names.newsletter(rng)}, {pick(rng, ('issue', 'no.', '#'))} {rng.randint(1, 400)}\n\n"
    return [(head + "\n\n".join(f"{i.title}\n{i.content}" for i in items), True), (EOS, True)]
