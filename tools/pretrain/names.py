"""Invented names by morphology: companies of every shape, products, projects, people, places, universities, agencies.

Stems are written by hand and combined by chance, and a name that is somebody's is a coincidence. One company and one
product in ten are real and well known (grammar/real.words), so that their spelling is no surprise in real newsletters;
what the invented sentences say of them is as random as the rest. Companies and their distractors share stems and shapes on purpose, so that a model must read the
sentence around a name and not the name alone.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from lexicon import WORDS

Rng = random.Random

STEMS = WORDS["stem"]
TAILS = WORDS["tail"]
ONSETS = WORDS["onset"]
NUCLEI = WORDS["nucleus"]
CODAS = WORDS["coda"]
ENDINGS = WORDS["ending"]
ACCENTS = {
    "a": "áåäàã",
    "e": "éèëê",
    "o": "óøöô",
    "u": "üúů",
    "i": "íï",
    "c": "çč",
    "n": "ñń",
    "s": "š",
    "l": "ł",
    "z": "ž",
}


PRODUCT_SIZES = ("1B", "3B", "7B", "8B", "13B", "27B", "34B", "70B", "120M", "XL", "R", "mini", "V", "S", "Nano")


def pick(rng: Rng, options: Sequence[str]) -> str:
    """Draw one."""
    return options[int(rng.random() * len(options))]


def syllabic(rng: Rng, *, low: int = 2, high: int = 3) -> str:
    """An invented word of syllables, lower case."""
    n = rng.randint(low, high)
    word = "".join(pick(rng, ONSETS) + pick(rng, NUCLEI) for _ in range(n))
    return word + (pick(rng, CODAS) if rng.random() < 0.6 else pick(rng, ENDINGS))


def compound(rng: Rng) -> str:
    """An invented word of two stems, lower case: saltmere, brambleholt."""
    return pick(rng, STEMS) + pick(rng, TAILS)


def accented(rng: Rng, word: str) -> str:
    """Put a diacritic on one letter, where one fits."""
    places = [i for i, c in enumerate(word) if c in ACCENTS]
    if not places:
        return word
    i = rng.choice(places)
    return word[:i] + pick(rng, ACCENTS[word[i]]) + word[i + 1 :]


def root(rng: Rng) -> str:
    """One invented word, lower case, of any kind."""
    x = rng.random()
    if x < 0.36:
        word = compound(rng)
    elif x < 0.72:
        word = syllabic(rng)
    elif x < 0.9:
        word = pick(rng, WORDS["thing_name"])
    else:
        word = pick(rng, STEMS) + pick(rng, ENDINGS)
    return accented(rng, word) if rng.random() < 0.07 else word


def cap(word: str) -> str:
    """Upper-case the first letter, keep the rest."""
    return word[:1].upper() + word[1:]


def surname(rng: Rng) -> str:
    """A family name, some of them double or with a prefix."""
    x = rng.random()
    if x < 0.45:
        name = pick(rng, WORDS["surname"])
    elif x < 0.7:
        name = cap(syllabic(rng, low=1, high=2))
    else:
        name = cap(compound(rng))
    x = rng.random()
    if x < 0.05:
        return pick(rng, ("O'", "Mc", "van ", "de ", "von ", "D'", "al-", "Ó ")) + name
    if x < 0.13:
        return f"{name}-{pick(rng, WORDS['surname'])}"
    return cap(accented(rng, name)) if x < 0.18 else name


def _acronym(rng: Rng) -> str:
    letters = "".join(pick(rng, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.choice((2, 3, 3, 3, 4))))
    return letters if rng.random() < 0.8 else f"{letters[0]}&{letters[1:]}"


def _coded(rng: Rng) -> str:
    x = rng.random()
    if x < 0.35:
        return f"{pick(rng, 'ABCDEFGHKLMNPQRSTVXZ')}{rng.randint(1, 99)}"
    if x < 0.55:
        return f"{rng.choice((2, 3, 4, 5, 6, 7, 8, 9, 12, 42, 64, 88, 99, 101, 360))}{cap(pick(rng, STEMS))}"
    if x < 0.8:
        return f"{cap(pick(rng, STEMS))}{rng.randint(2, 99)}"
    return f"{rng.randint(3, 99)} {cap(pick(rng, WORDS['plural_name']))}"


def _camel(rng: Rng) -> str:
    first, second = pick(rng, STEMS), pick(rng, STEMS + WORDS["thing_name"])
    return (cap(first) if rng.random() < 0.75 else first) + cap(second)


def _domain(rng: Rng) -> str:
    return root(rng) + pick(rng, (".io", ".ai", ".dev", ".co", ".cloud", ".app", ".net", ".tech", ".com"))


def odd(rng: Rng) -> str:
    """A name that nobody can guess from its beginning: ost-lurm.io, pell/dravo, VASK-9, iorn_teeph."""
    n = rng.randint(2, 3)
    parts = [syllabic(rng, low=1, high=2) if rng.random() < 0.6 else pick(rng, STEMS) for _ in range(n)]
    name = pick(rng, ("-", "/", "_", ".", "", "'", "-", " ")).join(parts)
    x = rng.random()
    if x < 0.25:
        return name + pick(rng, (".io", ".ai", ".dev", ".net", ".cafe", ".fm", "!", "-2", "9", "X"))
    return cap(name) if x < 0.6 else name.upper() if x < 0.7 else accented(rng, name)


def _suffixed(rng: Rng) -> str:
    base = cap(root(rng)) if rng.random() < 0.8 else surname(rng)
    if rng.random() < 0.06:
        base = _coded(rng)
    if rng.random() < 0.04:
        base = f"{base}-{cap(root(rng))}"
    return f"{base} {pick(rng, WORDS['company_suffix'])}"


def _paired(rng: Rng) -> str:
    make: Callable[[Rng], str] = surname if rng.random() < 0.5 else lambda r: cap(root(r))
    joint = rng.choices((" & ", " and ", " + ", "+", "&", "/"), (60, 18, 8, 7, 4, 3))[0]
    second = (
        pick(rng, ("Sons", "Co", "Daughters", "Partners", "Company", "Brothers", "Cie"))
        if rng.random() < 0.15
        else make(rng)
    )
    return make(rng) + joint + second


def _words(rng: Rng) -> str:
    adjective, noun = pick(rng, WORDS["name_adjective"]), pick(rng, WORDS["thing_name"])
    x = rng.random()
    if x < 0.45:
        name = f"{adjective} {noun}"
    elif x < 0.6:
        name = f"{pick(rng, WORDS['number_word'])} {pick(rng, WORDS['plural_name'])}"
    elif x < 0.75:
        name = f"{adjective} {noun} {pick(rng, WORDS['company_suffix'])}"
    elif x < 0.85:
        name = f"{noun} {pick(rng, ('of', 'and', 'by', 'in'))} {pick(rng, WORDS['thing_name'])}"
    else:
        name = f"{noun} {pick(rng, WORDS['thing_name'])}"
    return " ".join(w if w in {"of", "and", "by", "in"} else cap(w) for w in name.split(" "))


def _foreign(rng: Rng) -> str:
    base = cap(root(rng))
    x = rng.random()
    if x < 0.4:
        return f"{pick(rng, WORDS['company_prefix'])} {base}"
    if x < 0.7:
        return (
            f"{base} {pick(rng, ('AG', 'GmbH', 'Oy', 'AB', 'SpA', 'BV', 'SA', 'AS', 'Ltd', 'Inc', 'plc', 'LLC', 'KK'))}"
        )
    return f"{base}-{cap(root(rng))}"


def company(rng: Rng) -> str:
    """A company name; one in ten a real one, about one in nine in lower case, some in capitals."""
    if rng.random() < 0.1:
        return pick(rng, WORDS["real_company"])
    makers: tuple[Callable[[Rng], str], ...] = (
        lambda r: cap(root(r)), _suffixed, _paired, _words, _acronym, _coded, _camel, _domain, _foreign, lambda r: cap(accented(r, root(r))), odd,
    )  # fmt: skip
    weights = (30, 32, 8, 9, 3, 3, 4, 4, 3, 3, 4)
    name = rng.choices(makers, weights)[0](rng)
    x = rng.random()
    if x < 0.07:
        return name.lower()
    if x < 0.1 and len(name) < 14:
        return name.upper()
    if x < 0.125:
        return (
            name.replace(" ", rng.choice(("", "-", "_", "!")))
            if " " in name
            else name + rng.choice(("!", "³", "+", "°", "*"))
        )
    return name


def version(rng: Rng) -> str:
    """3, 0.9, 4.12.1, 2025.1."""
    x = rng.random()
    if x < 0.3:
        return str(rng.randint(2, 14))
    if x < 0.7:
        return f"{rng.randint(0, 9)}.{rng.randint(0, 19)}"
    if x < 0.92:
        return f"{rng.randint(0, 9)}.{rng.randint(0, 29)}.{rng.randint(0, 12)}"
    return f"{rng.randint(2023, 2026)}.{rng.randint(1, 12)}"


def product(rng: Rng) -> str:
    """A product or model name: Silo, Marten 3, Wren Mini, S4, Ostrava-34B; one in ten a real one."""
    if rng.random() < 0.1:
        return pick(rng, WORDS["real_product"])
    base = cap(root(rng)) if rng.random() < 0.85 else _camel(rng)
    letter = pick(rng, "ABCDEFGHKLMNPQRSTVXZ")
    makers: tuple[Callable[[], str], ...] = (
        lambda: base,
        lambda: f"{base} {version(rng)}",
        lambda: f"{base} {pick(rng, WORDS['product_suffix'])}",
        lambda: f"{base}-{pick(rng, PRODUCT_SIZES)}",
        lambda: f"{letter}{rng.choice((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 40, 100, 300))}",
        lambda: f"{base} {letter}{rng.randint(1, 9)}",
    )
    return rng.choices(makers, (36, 22, 10, 8, 12, 12))[0]()


def project(rng: Rng) -> str:
    """An open-source project, library or command: libquern, yaffle, Kettledrum."""
    x = rng.random()
    if x < 0.2:
        return pick(rng, ("lib", "open", "py", "go-", "rust-", "node-", "pg_", "k", "mini", "fast")) + root(rng)
    if x < 0.6:
        return root(rng)
    if x < 0.7:
        return f"{root(rng)}-{pick(rng, ('cli', 'core', 'proxy', 'sync', 'rs', 'js', 'db', 'kit', 'auth', 'fmt'))}"
    return cap(root(rng)) if x < 0.92 else _camel(rng)


def person(rng: Rng) -> str:
    """A person, first and family name, some with a title."""
    name = f"{pick(rng, WORDS['first_name'])} {surname(rng)}"
    return (
        f"{pick(rng, ('Dr', 'Professor', 'Dr.', 'Prof.', 'Judge', 'Minister', 'Senator', 'Sir', 'Captain'))} {name}"
        if rng.random() < 0.08
        else name
    )


def place(rng: Rng) -> str:
    """A town or country, most of them real."""
    return pick(rng, WORDS["place"]) if rng.random() < 0.85 else cap(compound(rng))


def university(rng: Rng) -> str:
    """A university or institute; never a company."""
    here = place(rng)
    x = rng.random()
    if x < 0.35:
        return f"the University of {here}"
    if x < 0.55:
        return f"{here} University"
    if x < 0.7:
        return f"the {here} Institute of Technology"
    if x < 0.85:
        return f"the {here} {pick(rng, ('Polytechnic', 'Observatory', 'School of Medicine', 'Academy of Sciences', 'Institute for Advanced Study', 'Technical University'))}"
    return f"the {cap(root(rng))} Institute"


def agency(rng: Rng) -> str:
    """A government body, court or standards body; never a company."""
    x = rng.random()
    if x < 0.55:
        return pick(rng, WORDS["agency"])
    if x < 0.75:
        return f"the {pick(rng, WORDS['agency_kind'])} {pick(rng, ('of', 'for'))} {pick(rng, WORDS['agency_matter'])}"
    if x < 0.9:
        return f"the {pick(rng, WORDS['agency_seat'])} {pick(rng, WORDS['agency_body'])}"
    return f"the {place(rng)} {pick(rng, WORDS['agency_body'])}"


def newsletter(rng: Rng) -> str:
    """The newsletter itself; never a company."""
    x = rng.random()
    if x < 0.4:
        return f"The {cap(pick(rng, WORDS['name_adjective']))} {cap(pick(rng, WORDS['thing_name']))}"
    if x < 0.7:
        return f"{cap(root(rng))} {pick(rng, ('Weekly', 'Digest', 'Notes', 'Dispatch', 'Letter', 'Bulletin', 'Review', 'Brief', 'Post', 'Gazette'))}"
    return f"{cap(pick(rng, WORDS['thing_name']))} {pick(rng, ('&', 'and'))} {cap(pick(rng, WORDS['thing_name']))}"
