"""Invented newsletter items with their annotation, from the situations of grammar/*.story.

A situation has titles (t), leads (l), details (d), asides (a) and summaries (s). An item is one lead with some details,
mixed with sentences of the phrase grammar (grammar/generic.phrases), in one of several layouts and house styles. The
annotation is read off the marks that rendering leaves behind, by the rules of the project's annotation guideline.
"""

# ruff: noqa: RUF001  (typographic quotes, dashes and signs are data here)
from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final

import names
from lexicon import FOLDER, WORDS
from markup import CLOSE_CLAUSE, CLOSE_NAME, MARKS, OPEN_CLAUSE, OPEN_NAME, Scene
from names import pick
from values import NOUNS, PLURALS

CATEGORIES: Final = (
    "ai",
    "research",
    "chips",
    "cloud",
    "security",
    "business",
    "policy",
    "consumer",
    "science",
    "other",
)
SHARES: Final = (16, 12, 10, 13, 12, 10, 8, 8, 7, 8)
LAYOUTS: Final = ("plain", "bullets", "dashes", "lines", "greeting", "link", "talk")
SPEAKERS: Final = ("Me", "You", "Him", "Her", "Us", "Q", "A", "Customer", "Support", "Bot", "Agent", "Vendor", "Boss", "Intern", "Reader", "Editor", "Host", "Guest", "Doctor", "Model", "Auditor", "Neighbour")  # fmt: skip
_KINDS: Final = {"t": "titles", "l": "leads", "d": "details", "a": "asides", "s": "summaries"}
PAUSES: Final = ("*nods*", "*silence*", "*sips coffee*", "*types*", "…", "*opens another tab*", "(long pause)", "*looks it up* … *still looking*", "*mutes itself*", "Hm.", "*checks notes*")  # fmt: skip
ROUNDUPS: Final = ("in brief", "quick ones", "also this week", "odds and ends", "leftovers", "from the pile", "the short list", "what else happened", "small print", "crumbs", "seen elsewhere", "bits and pieces", "before you go", "a few more", "the rest of the week", "one line each")  # fmt: skip
_ADJECTIVES: Final = WORDS["adj"]
_NOUN_SET, _PLURAL_SET, _ADJECTIVE_SET = frozenset(NOUNS), frozenset(PLURALS), frozenset(_ADJECTIVES)
_VOWEL: Final = r"(?:(?!one\b|once\b|euro|ewe|European)[aeioAEIO]|hour|honest|heir|honou?r)"
_AN: Final = re.compile(f"\\b([Aa])n? ((?:{OPEN_NAME}|{OPEN_CLAUSE})?{_VOWEL})")
_A: Final = re.compile(f"\\b([Aa])n ((?:{OPEN_NAME}|{OPEN_CLAUSE})?(?!{_VOWEL})[^uU\\W])")
_CLAUSE: Final = re.compile(f"{OPEN_CLAUSE}([^{CLOSE_CLAUSE}]*){CLOSE_CLAUSE}")


@dataclass
class Situation:
    """One kind of news."""

    topic: str
    name: str
    low: int
    high: int
    mood: str
    flags: frozenset[str]
    titles: list[str] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    asides: list[str] = field(default_factory=list)
    summaries: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Item:
    """An invented item and all that is known about it.

    Attributes:
        title, content: as a reader sees them.
        category, relevance, insights, companies, summary, sentiment, sponsored: the annotation.
        mentions: (kind, name) of every entity, in order of mention, each once.
        sentences: the sentences of the content.
        tags: two to four short topic words.
    """

    title: str
    content: str
    category: str
    relevance: int
    insights: tuple[str, ...]
    companies: tuple[str, ...]
    summary: str
    sentiment: str
    sponsored: bool
    mentions: tuple[tuple[str, str], ...]
    sentences: tuple[str, ...]
    tags: tuple[str, ...]


@lru_cache(maxsize=1)
def situations(folder: Path = FOLDER) -> dict[str, list[Situation]]:
    """Read every situation, by category.

    Raises:
        ValueError: a line is not of the form `kind: text`, or a situation lacks titles, leads or summaries.
    """
    found: dict[str, list[Situation]] = {}
    for path in sorted(folder.glob("*.story")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("= "):
                name, rel, mood, *flags = (part.strip() for part in line[2:].split("|"))
                low, high = (int(n) for n in rel.split("-"))
                stem = path.stem.partition("-")[0]
                topic = stem if stem in CATEGORIES else "advert"
                current = Situation(topic, name, low, high, mood, frozenset(flags))
                found.setdefault(topic, []).append(current)
            elif line.strip():
                kind, _, text = line.partition(": ")
                getattr(current, _KINDS[kind]).append(text.strip())
    return found


def invent(rng: random.Random) -> Item:
    """Invent one item; items that came out degenerate are drawn again."""
    if rng.random() < 0.025:
        return _leftover(rng)
    attempt = _roundup if rng.random() < 0.03 else _attempt
    while True:
        item = attempt(rng)
        if item is not None:
            return item


def _leftover(rng: random.Random) -> Item:
    """What a converter leaves of a mail's frame: links to pictures and profiles, headings, an address."""
    name, place = pick(rng, (names.newsletter, names.company, names.product))(rng), names.place(rng)
    link = _link(rng)
    title, content = pick(
        rng,
        (
            (f"![{name}", f"]({link})"),
            (f"[{name}", f"]({link}) | [View online]({_link(rng)})"),
            (f"# **{name}**", f"[Unsubscribe]({link})"),
            ("View in browser", f"Forwarded to you? Subscribe here: {link}"),
            (f"{name} {rng.randint(2023, 2026)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}", f"![]({link})"),
            ("Unsubscribe", f"{name}, {rng.randint(1, 400)} High Street, {place}. [Manage your subscription]({link})"),
        ),
    )
    return Item(
        title=title, content=content, category="other", relevance=rng.choice((0, 0, 0, 1)), insights=(), companies=(),
        summary="Links and addresses of a newsletter, without news.", sentiment="neutral", sponsored=False, mentions=(),
        sentences=(content,), tags=(),
    )  # fmt: skip


def _roundup(rng: random.Random) -> Item | None:
    """Short news of a topic under one title, from as many situations."""
    topic = rng.choices(CATEGORIES, SHARES)[0]
    style, sentences, mentions = _Style(rng), list[str](), list[tuple[str, str]]()
    chosen = rng.sample(situations()[topic], rng.randint(2, 5))
    for situation in chosen:
        scene = Scene(rng, topic, synonyms=rng.choice((0.0, 0.3)))
        sentences.append(style.finish(scene.render(pick(rng, situation.leads))))
        mentions += [(kind, name.replace("'", style.apostrophe)) for kind, name in scene.mentions]
    content = style.layout(sentences, mentions)
    companies = _unique([name for kind, name in mentions if kind == "company"])
    if not 8 <= len(content.split()) <= 150 or len(companies) > 5:
        return None
    about = f"{pick(rng, ('A round-up of', 'A list of', 'Short notes on', 'A handful of'))} {topic.upper() if topic == 'ai' else topic} {pick(rng, ('news', 'items', 'stories'))}"
    if topic == "other":
        about = pick(rng, ("A round-up of odds and ends", "A list of unrelated items", "Short notes on this and that"))
    named = [name for _, name in mentions]
    tail = ""
    if named and rng.random() < 0.6:
        tail = f", among them {pick(rng, ('one on', 'something about'))} {pick(rng, named)}"
    moods = {situation.mood for situation in chosen}
    return Item(
        title=style.finish(pick(rng, ROUNDUPS), title=True), content=MARKS.sub("", content), category=topic,
        relevance=rng.randint(1, 5), insights=_insights(rng, sentences), companies=companies, summary=f"{about}{tail}.",
        sentiment=moods.pop() if len(moods) == 1 else "neutral", sponsored=False, mentions=_unique_pairs(mentions),
        sentences=tuple(MARKS.sub("", s) for s in sentences), tags=(),
    )  # fmt: skip


def _link(rng: random.Random) -> str:
    """An address as newsletters print them, tracking code and all."""
    code = "".join(
        pick(rng, "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789-_") for _ in range(rng.randint(6, 40))
    )
    path = "/".join(names.root(rng) for _ in range(rng.randint(1, 3)))
    return f"https://{names.compound(rng)}.{pick(rng, ('com', 'org', 'io', 'news', 'net'))}/{path}{pick(rng, ('?utm_source=', '/1/', '?id=', '#'))}{code}"


def _attempt(rng: random.Random) -> Item | None:
    topic = rng.choices(CATEGORIES, SHARES)[0]
    pool = situations()[topic]
    situation = pick(rng, pool)
    if rng.random() < 0.055:
        situation = pick(rng, situations()["advert"])
        if rng.random() < 0.35:
            topic = "other"
    scene = Scene(rng, topic, synonyms=rng.choice((0.0, 0.3, 0.6)))
    style = _Style(rng)
    title = style.finish(_title(scene, situation), title=True)
    mark = len(scene.mentions)
    sentences = [style.finish(s) for s in _body(scene, situation)]
    sentences = [s for s in sentences if s]
    mentions = [(kind, name.replace("'", style.apostrophe)) for kind, name in scene.mentions]
    content = style.layout(sentences, mentions)
    words = len(content.split())
    if not 8 <= words <= 150 or mark > 4:
        return None
    summary = _summary(scene, situation, style, sentences)
    if summary is None:
        return None
    companies = _unique([name for kind, name in mentions if kind == "company"])
    if len(companies) > 5:
        return None
    sponsored = "sponsored" in situation.flags
    quiet = sponsored or "nothing" in situation.flags
    insights = () if quiet else _insights(rng, sentences)
    relevance = rng.randint(situation.low, situation.high)
    return Item(
        title=MARKS.sub("", title),
        content=MARKS.sub("", content),
        category=topic,
        relevance=relevance,
        insights=insights,
        companies=companies,
        summary=summary,
        sentiment=situation.mood if rng.random() < 0.9 else "neutral",
        sponsored=sponsored,
        mentions=_unique_pairs(mentions),
        sentences=tuple(MARKS.sub("", s) for s in sentences),
        tags=_tags(rng, topic, situation, MARKS.sub("", f"{title} {' '.join(sentences)}"), mentions),
    )


def _title(scene: Scene, situation: Situation) -> str:
    if scene.rng.random() < 0.7 or "sponsored" in situation.flags:
        return scene.render(pick(scene.rng, situation.titles))
    return scene.render(pick(scene.rng, WORDS["gtitle"]))


def _body(scene: Scene, situation: Situation) -> list[str]:
    rng = scene.rng
    generic_share = rng.choice((0.0, 0.0, 0.15, 0.3, 0.5, 0.8))
    n_details = rng.choice((0, 1, 1, 2, 2, 3, 3, 4, 5, 6))
    known = any(kind == "company" for kind, _ in scene.mentions)
    body = []
    if generic_share < 1.0 or "sponsored" in situation.flags or "nothing" in situation.flags:
        body.append(scene.render(pick(rng, situation.leads)))
    else:
        n_details += 1
    details = rng.sample(situation.details, min(n_details, len(situation.details)))
    quiet = "nothing" in situation.flags or "sponsored" in situation.flags
    for detail in details:
        if rng.random() < generic_share and not quiet:
            known = known or "C1" in scene.names
            name = "c1.sentence" if rng.random() < (0.35 if known else 0.2) else "sentence"
            body.append(scene.render(pick(rng, WORDS[name])))
        else:
            body.append(scene.render(detail))
    if rng.random() < 0.35:
        asides = situation.asides if situation.asides and rng.random() < 0.5 else WORDS["aside"]
        body.insert(rng.choice((len(body), len(body), max(1, len(body) - 1))), scene.render(pick(rng, asides)))
    return body


def _summary(scene: Scene, situation: Situation, style: _Style, sentences: list[str]) -> str | None:
    """A summary that names only what the item names; else the lead's main clause."""
    rng = scene.rng
    known = set(scene.names)
    options = [s for s in situation.summaries if _slots_known(s, known)]
    clauses = [c for s in sentences for c in _CLAUSE.findall(s)]
    if options and (not clauses or rng.random() < 0.6):
        before = len(scene.mentions)
        text = scene.render(pick(rng, options))
        del scene.mentions[before:]
    elif clauses:
        text = clauses[0].replace(style.apostrophe, "'") + "."
    else:
        return None
    style.noise = 0.0
    text = MARKS.sub("", style.finish(text))
    return text if 3 <= len(text.split()) <= 30 else None


def _slots_known(text: str, known: set[str]) -> bool:
    slots = re.findall(r"<([A-Za-z]+\d)>", text)
    return all((("H" + s[1:]) if s[0] == "h" else s) in known for s in slots)


def _insights(rng: random.Random, sentences: list[str]) -> tuple[str, ...]:
    """Up to three lifted clauses in text order; those with a number or a name are preferred."""
    clauses = [c for s in sentences for c in _CLAUSE.findall(s)]
    fit = [c for c in clauses if 3 <= len(MARKS.sub("", c).split()) <= 18]
    if len(fit) > 3:
        score = {c: (any(x.isdigit() for x in c) or OPEN_NAME in c) + 0.5 * rng.random() for c in fit}
        keep = set(sorted(fit, key=lambda c: -score[c])[:3])
        fit = [c for c in fit if c in keep]
    return _unique([MARKS.sub("", c).strip(" .,;:") for c in fit])


def _unique(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _unique_pairs(values: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    seen: dict[str, str] = {}
    for kind, name in values:
        seen.setdefault(name, kind)
    return tuple((kind, name) for name, kind in seen.items())


def _tags(
    rng: random.Random, topic: str, situation: Situation, text: str, mentions: list[tuple[str, str]]
) -> tuple[str, ...]:
    """Two to five labels as an archive would file the item under: who, what, subject; each in title case."""
    names = [name for kind, name in mentions if kind in {"company", "product", "project"}]
    plain = text.lower()
    things = [word for word in _topic_words(topic) if word in plain]
    subject = topic.upper() if topic == "ai" else topic.title()
    words = [w for w in situation.name.split() if w not in {"or", "and", "a", "of"}]
    pool = [subject, " ".join(words), *rng.sample(things, min(2, len(things))), f"{subject} {words[-1]}"]
    chosen = rng.sample(pool, rng.randint(1, min(3, len(pool))))
    return _unique([*names[: rng.randint(0, 2)], *(_title_case(f"{c[:1].upper()}{c[1:]}") for c in chosen)])


@lru_cache(maxsize=len(CATEGORIES))
def _topic_words(topic: str) -> tuple[str, ...]:
    """The nouns of a topic that stand in its lists as they are."""
    return tuple(
        w
        for name in ("noun", "thing", "things")
        for w in WORDS.get(f"{topic}.{name}", ())
        if w.isascii() and "<" not in w and "{" not in w
    )


class _Style:
    """The house style of one newsletter: quotes, apostrophes, dashes, capitals, layout."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.quotes = rng.choices(("“”", '""', "‘’", "«»"), (74, 18, 6, 2))[0]
        self.apostrophe = "’" if rng.random() < 0.15 else "'"
        self.dash = rng.choices((" – ", " — ", "—", " - "), (60, 15, 15, 10))[0]
        self.lower = rng.random() < 0.04
        self.lower_title = rng.random() < 0.08
        self.noise = rng.choice((0.0, 0.0, 0.1, 0.25))
        self.kind = rng.choices(LAYOUTS, (81, 3, 2, 4, 5, 3, 2))[0]

    def finish(self, text: str, *, title: bool = False) -> str:
        """Capitalise, apply the style, and swap some plain words for others."""
        text = _articles(text)
        if self.noise:
            text = self._swapped(text)
        text = _sentence_case(text)
        if title:
            text = text.rstrip(".")
            if self.rng.random() < 0.04:
                text = _title_case(text)
        if (self.lower and not title) or (title and self.lower_title):
            text = text[:1].lower() + text[1:] if text[1:2].islower() else text
        return (
            text.replace("“", self.quotes[0])
            .replace("”", self.quotes[1])
            .replace("'", self.apostrophe)
            .replace(" – ", self.dash)
        )

    def layout(self, sentences: list[str], named: list[tuple[str, str]]) -> str:
        """Join sentences; `named` are the (kind, name) in them, some of which may speak."""
        if self.kind == "bullets":
            return " ".join(f"• {s}" for s in sentences)
        if self.kind == "link":
            return f"{' '.join(sentences)} [{pick(self.rng, ('Read more', 'Details', 'More', 'The post', 'Link'))}]({_link(self.rng)})"
        if self.kind == "dashes":
            return " – ".join(s.rstrip(".") for s in sentences) + "."
        if self.kind == "lines":
            return "\n".join(sentences)
        sentences = self._spoken(sentences, named) if self.kind == "talk" else sentences
        if self.kind == "greeting":
            return pick(
                self.rng,
                (
                    "Hello again. ",
                    "Quick one: ",
                    "PS: ",
                    "Update: ",
                    "Also: ",
                    "Heads-up. ",
                    "News from the lab: ",
                    "In brief: ",
                    "Friends, ",
                    "NEW: ",
                    "TL;DR: ",
                ),
            ) + " ".join(sentences)
        return " ".join(sentences)

    def _spoken(self, sentences: list[str], named: list[tuple[str, str]]) -> list[str]:
        """Let two speakers say the sentences in turn, with pauses."""
        text = " ".join(sentences)
        known = [name for kind, name in named if kind in {"company", "person", "product"} and name in text]
        speakers = self.rng.sample([*SPEAKERS, *known * 10], 2)
        joint = self.rng.choice((" ", " ", "\n"))
        said = [t for s in sentences for t in ((s, pick(self.rng, PAUSES)) if self.rng.random() < 0.15 else (s,))]
        return [joint.join(f"{speakers[i % 2]}: {s}" for i, s in enumerate(said))]

    def _swapped(self, text: str) -> str:
        parts = re.split(r"([A-Za-z]+)", text)
        inside = 0
        for i, part in enumerate(parts):
            inside += part.count(OPEN_NAME) - part.count(CLOSE_NAME)
            if inside or not part.islower() or self.rng.random() > self.noise:
                continue
            if part in _NOUN_SET:
                parts[i] = pick(self.rng, NOUNS)
            elif part in _PLURAL_SET:
                parts[i] = pick(self.rng, PLURALS)
            elif part in _ADJECTIVE_SET:
                parts[i] = pick(self.rng, _ADJECTIVES)
        return _articles("".join(parts))


def _articles(text: str) -> str:
    """A or an, by the letter that follows; a doubled full stop becomes one."""
    text = _AN.sub(r"\1n \2", text)
    text = _A.sub(r"\1 \2", text)
    text = re.sub(f"([.!?])({CLOSE_NAME}?{CLOSE_CLAUSE}?)\\.", r"\1\2", text)
    text = re.sub(f",({CLOSE_NAME}?),", r",\1", text)
    return re.sub(r" {2,}", " ", text).strip()


def _sentence_case(text: str) -> str:
    """Upper-case the first letter of the text and of each sentence in it, except inside a name."""
    out, start, inside = [], True, False
    for i, letter in enumerate(text):
        c = letter
        if c == OPEN_NAME:
            inside = True
            if start and text.startswith("the ", i + 1):
                inside = False
        elif c == CLOSE_NAME:
            inside = False
        if start and c.isalpha():
            c = c if inside else c.upper()
            start = False
        elif start and c.isdigit():
            start = False
        elif c in ".!?" and i + 1 < len(text) and text[i + 1] == " " and not inside:
            start = True
        out.append(c)
    return "".join(out)


def _title_case(text: str) -> str:
    """Upper-case the longer words, names left as they are."""
    parts = re.split(f"({OPEN_NAME}[^{CLOSE_NAME}]*{CLOSE_NAME})", text)
    return "".join(
        part if i % 2 else re.sub(r"(?<![\w'’])([a-z])(?=[a-z]{3})", lambda m: m.group(1).upper(), part)
        for i, part in enumerate(parts)
    )
