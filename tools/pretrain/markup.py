"""The markup of the grammar files, compiled once and rendered many times.

    {a|b|c}     one of them, drawn anew each time; {|x} is x half of the time
    [clause]    a statement that may be lifted as a key insight
    <C1>        an entity that keeps its name through the story (C company, P product, L project, H person, h the same
                person's family name, F a first name, U university, G public body, T place, W newsletter)
    <C>         an entity that is named here only
    <money>     a value (see values.py)
    <adj>       an entry of the list of that name, which is markup itself; <intro:1> passes 1 to its `@`

Text comes out with private characters around clauses and entities, so that the annotation needs no search.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

import names
import values
from lexicon import WORDS

OPEN_CLAUSE, CLOSE_CLAUSE, OPEN_NAME, CLOSE_NAME = "\ue000", "\ue001", "\ue002", "\ue003"
MARKS: Final = re.compile("[\ue000-\ue003]")

ENTITIES: Final[Mapping[str, tuple[str, Callable[[random.Random], str]]]] = {
    "C": ("company", names.company),
    "P": ("product", names.product),
    "L": ("project", names.project),
    "H": ("person", names.person),
    "F": ("person", lambda rng: names.pick(rng, WORDS["first_name"])),
    "U": ("university", names.university),
    "G": ("agency", names.agency),
    "T": ("place", names.place),
    "W": ("newsletter", names.newsletter),
}

Node = str | tuple[str, object]
Nodes = tuple[Node, ...]
_TOKEN = re.compile(r"[{}|\[\]]|<[A-Za-z_0-9.:]+>|[^{}|\[\]<]+|<")
_SYNONYMS: Final = {
    word: group for entry in WORDS["synonyms"] if len(group := tuple(entry.split("/"))) > 1 for word in group
}
_WORD = re.compile(r"([A-Za-z]+(?:-[a-z]+)?)")


@cache
def compile_markup(text: str) -> Nodes:
    """Parse markup into nodes.

    Raises:
        ValueError: brackets do not match.
    """
    tokens = _TOKEN.findall(text)
    nodes, end = _parse(tokens, 0, inside=False)
    if end != len(tokens):
        raise ValueError(f"unbalanced markup: {text!r}")
    return nodes


def _parse(tokens: Sequence[str], at: int, *, inside: bool) -> tuple[Nodes, int]:
    out: list[Node] = []
    while at < len(tokens):
        mark = tokens[at]
        if mark == "{":
            options: list[Nodes] = []
            at += 1
            while True:
                nodes, at = _parse(tokens, at, inside=True)
                options.append(nodes)
                if at >= len(tokens):
                    raise ValueError(f"unclosed choice in {''.join(tokens)!r}")
                if tokens[at] == "}":
                    break
                at += 1
            out.append(("choice", tuple(options)))
        elif inside and mark in "|}":
            return tuple(out), at
        elif mark == "[":
            out.append(OPEN_CLAUSE)
        elif mark == "]":
            out.append(CLOSE_CLAUSE)
        elif mark.startswith("<") and len(mark) > 1:
            out.append(("slot", mark[1:-1]))
        else:
            out += _with_synonyms(mark)
        at += 1
    return tuple(out), at


def _with_synonyms(text: str) -> list[Node]:
    """Split literal text so that words of a synonym group become nodes of their own."""
    out: list[Node] = []
    for part in _WORD.split(text):
        if part in _SYNONYMS:
            out.append(("synonym", part))
        elif out and isinstance(out[-1], str):
            out[-1] += part
        elif part:
            out.append(part)
    return out


@dataclass
class Scene:
    """What one story remembers while it is rendered.

    Attributes:
        rng: source of every choice.
        topic: category whose lists come first.
        names: entity or value by slot, `C1` -> name.
        mentions: (kind, name) of each entity, in order of mention.
        swap: chance that a plain noun or adjective is replaced by any other, in [0, 1].
    """

    rng: random.Random
    topic: str
    names: dict[str, str] = field(default_factory=dict)
    mentions: list[tuple[str, str]] = field(default_factory=list)
    synonyms: float = 0.4
    depth: int = 0

    def render(self, text: str, index: str = "") -> str:
        """Render markup; clause and name marks stay in."""
        parts: list[str] = []
        self._walk(compile_markup(text), index, parts)
        return "".join(parts)

    def _walk(self, nodes: Nodes, index: str, parts: list[str]) -> None:
        for node in nodes:
            if isinstance(node, str):
                parts.append(node)
                continue
            kind, value = node
            if kind == "choice":
                options: tuple[Nodes, ...] = value  # type: ignore[assignment]
                self._walk(options[int(self.rng.random() * len(options))], index, parts)
            elif kind == "synonym":
                word = str(value)
                parts.append(names.pick(self.rng, _SYNONYMS[word]) if self.rng.random() < self.synonyms else word)
            else:
                parts.append(self._slot(str(value), index))

    def _slot(self, slot: str, index: str) -> str:
        name, _, argument = slot.partition(":")
        if index and name.endswith("0"):  # `C0` inside a list is the entity that the caller named
            name = name[:-1] + index
        letter, number = name[0], name[1:]
        if letter in ENTITIES and (not number or number.isdigit()):
            return self._entity(letter, number)
        if letter == "h" and number.isdigit():
            return self._family_name(number)
        bare = name.rstrip("0123456789")
        if bare in {"noun", "nouns"} and self.rng.random() < 0.5 and f"{self.topic}.noun" in WORDS:
            word = names.pick(self.rng, WORDS[f"{self.topic}.noun"])
            return word if bare == "noun" else values.plural(word)
        if bare in values.VALUES:
            if bare == name:
                return values.VALUES[bare](self.rng)
            return self.names.setdefault(name, values.VALUES[bare](self.rng))
        return self._entry(name, argument or index)

    def _entry(self, name: str, index: str) -> str:
        options = WORDS.get(f"{self.topic}.{name}") or WORDS.get(name)
        if options is None:
            raise ValueError(f"no list, value or entity is called {name!r}")
        shared = WORDS.get(name)
        if shared is not options and shared and self.rng.random() < 0.25:
            options = shared
        self.depth += 1
        option = names.pick(self.rng, options)
        text = self.render(option, index) if self.depth < 12 else MARKS.sub("", option.split("<")[0])
        self.depth -= 1
        return text

    def _entity(self, letter: str, number: str) -> str:
        kind, make = ENTITIES[letter]
        if number:
            key = letter + number
            if key not in self.names:
                self.names[key] = make(self.rng)
            name = self.names[key]
        else:
            name = make(self.rng)
        self.mentions.append((kind, name.removeprefix("the ")))
        return f"{OPEN_NAME}{name}{CLOSE_NAME}"

    def _family_name(self, number: str) -> str:
        if f"H{number}" not in self.names:
            self.names[f"H{number}"] = names.person(self.rng)
        words = self.names[f"H{number}"].split(" ")
        name = words[-1] if words[-2] not in {"van", "de", "von", "Ó"} else " ".join(words[-2:])
        self.mentions.append(("person", name))
        return f"{OPEN_NAME}{name}{CLOSE_NAME}"
