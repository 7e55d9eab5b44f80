"""Newsletters as people have them -> items: plain text, HTML, one mail (`.eml`) or many (`.mbox`).

An item is a heading and the text under it, up to the next heading. Headings are h1-h6, lines that are all bold or all
link, Markdown headings, and short lines without a full stop that stand alone over a paragraph. Headings without text
(sections), hidden preview text and the lines around the letter ("unsubscribe", "view in browser") are left out. A
letter without headings is one item under its subject. Which lines are headings is a judgement: look at the items that
`read_newsletter` gives for a few letters before you trust thousands of them.

Refused: mail whose text cannot be decoded without loss, mail without text, files that are neither.
"""

from __future__ import annotations

import email
import email.policy
import hashlib
import mailbox
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage, MIMEPart
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslora.errors import BackendError, DataError, one_of
from newslora.schema import NewsItem

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SUFFIXES: Final = (".eml", ".mbox", ".txt", ".html", ".htm")
MIN_WORDS: Final = 5
"""Words that the text of an item has at least; less is a caption or a button."""
MIN_INTRODUCTION: Final = 40
"""Words from which text before the first heading is an item of its own, under the subject."""
MAX_TITLE: Final = 160

_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BOLD: Final = _HEADINGS | {"b", "strong", "th"}
_UNSEEN: Final = frozenset(
    ["head", "script", "style", "title", "noscript", "template", "svg", "object", "iframe", "button", "select"]
)
_HIDDEN: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0|font-size\s*:\s*0", re.IGNORECASE
)
_ZERO_WIDTH: Final = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u2060-\u2064\ufeff]")
_LINK: Final = re.compile(r"<?\(?https?://[^\s<>)\]]+\)?>?")
_NOTE: Final = re.compile(r"\s*\[(\d{1,3})\]")
_NOTE_TARGET: Final = re.compile(r"^\s*\[(\d{1,3})\]:?\s+(https?://\S+)\s*$", re.MULTILINE)
_RULE: Final = re.compile(r"^\s*[=\-_*~#·•]{3,}\s*$")
_MARKS: Final = re.compile(r"^[#>\s]*(?:\*\*|__)?(?P<text>.*?)(?:\*\*|__)?[#\s]*$", re.DOTALL)
_AROUND: Final = re.compile(
    r"unsubscribe|manage (?:your )?(?:preferences|subscription)|update (?:your )?(?:profile|preferences)|"
    r"view (?:this |it )?(?:email |newsletter )?(?:in (?:your )?browser|online)|privacy policy|all rights reserved|"
    r"you(?:'|\u2019)?(?:re| are) receiving|was (?:this email )?forwarded|forwarded this",
    re.IGNORECASE,
)
_HEADER: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+\r?\n")
_WINDOWS: Final = frozenset(("us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1"))


@dataclass(frozen=True)
class _Block:
    """A paragraph or a line of its own."""

    text: str
    heading: bool = False
    url: str | None = None


@dataclass(frozen=True)
class _Letter:
    """What an item takes from the letter that it stands in."""

    key: str
    subject: str = ""
    source: str | None = None
    published_at: datetime | None = None

    @property
    def issue(self) -> str:
        """The letter as a group, named as chat records name it."""
        day = self.published_at.astimezone(UTC).date().isoformat() if self.published_at else None
        return " | ".join(part for part in (self.source, day, self.subject) if part) or self.key


def read_newsletter(path: Path | str) -> Iterator[NewsItem]:
    """Yield the items of a newsletter file, one mail in memory at a time.

    Args:
        path: `.eml`, `.mbox`, `.txt` (also with mail headers on top), `.html` or `.htm`.

    Raises:
        DataError: the file is missing, of another kind or empty, or a mail has no text that can be decoded; the
            message names the mail.
        BackendError: HTML needs selectolax and it is not installed.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise DataError(one_of(f"the kind of {path}", suffix, SUFFIXES))
    if suffix == ".mbox":
        yield from _mbox_items(path)
        return
    data = _bytes_of(path)
    if suffix == ".eml" or (suffix == ".txt" and _looks_like_mail(data)):
        yield from _mail_items(data, str(path))
        return
    text = _decoded(data, None, str(path))
    blocks = _html_blocks(text) if suffix in (".html", ".htm") else _text_blocks(text)
    items = _items(blocks, _Letter(key=path.stem, subject=path.stem))
    yield from _at_least_one(items, str(path))


def html_to_text(html: str) -> str:
    """Return the visible text of HTML, a blank line between blocks."""
    return "\n\n".join(block.text for block in _html_blocks(html))


# Mail


def _mbox_items(path: Path) -> Iterator[NewsItem]:
    head = _bytes_of(path, limit=5)
    if head != b"From ":
        raise DataError(f"{path} is no mbox: it does not start with 'From '; a single mail is read as .eml")
    box = mailbox.mbox(path, create=False)
    seen: dict[str, int] = {}
    try:
        for number, key in enumerate(box.keys(), start=1):
            for item in _mail_items(box.get_bytes(key), f"{path}, mail {number}"):
                seen[item.id] = again = seen.get(item.id, 0) + 1
                yield item if again == 1 else item.model_copy(update={"id": f"{item.id}-{again}"})
    finally:
        box.close()


def _mail_items(data: bytes, where: str) -> Iterator[NewsItem]:
    mail = email.message_from_bytes(data, policy=email.policy.default)
    if not isinstance(mail, EmailMessage) or not mail.keys():
        raise DataError(f"{where} is no mail: it does not start with headers (From:, Date:, Subject:)")
    letter = _letter(mail, data)
    named = f"{where} ({letter.subject!r})" if letter.subject else where
    found: list[NewsItem] = []
    for kind in ("html", "plain"):
        part = mail.get_body(preferencelist=(kind,))
        if part is None:
            continue
        text = _part_text(part, named)
        found = list(_items(_html_blocks(text) if kind == "html" else _text_blocks(text), letter))
        if found:
            break
    yield from _at_least_one(found, named)


def _letter(mail: EmailMessage, data: bytes) -> _Letter:
    identity = str(mail["Message-ID"] or "").encode("utf-8", "replace") or data
    sender = mail["From"]
    addresses = getattr(sender, "addresses", ())
    source = (addresses[0].display_name or addresses[0].addr_spec) if addresses else str(sender or "")
    date = getattr(mail["Date"], "datetime", None)
    if date is not None and date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return _Letter(
        key=hashlib.blake2b(identity.strip(), digest_size=6).hexdigest(),
        subject=_one_line(str(mail["Subject"] or "")),
        source=_one_line(source) or None,
        published_at=date,
    )


def _part_text(part: MIMEPart, where: str) -> str:
    broken = [type(defect).__name__ for defect in part.defects if "Base64" in type(defect).__name__]
    payload = part.get_payload(decode=True)
    broken += [type(defect).__name__ for defect in part.defects if "Base64" in type(defect).__name__]
    if broken or not isinstance(payload, bytes):
        raise DataError(f"{where}: its {part.get_content_type()} part is damaged ({', '.join(set(broken)) or 'empty'})")
    return _decoded(payload, part.get_content_charset(), where)


def _decoded(data: bytes, charset: str | None, where: str) -> str:
    """Decode without loss: as declared, as UTF-8, and as Windows-1252 where that is what a wrong label mostly means."""
    tried = dict.fromkeys(name for name in (charset, "utf-8-sig") if name)
    if charset in _WINDOWS:
        tried["windows-1252"] = None
    problem = ""
    for name in tried:
        try:
            return data.decode(name).replace("\r\n", "\n")
        except LookupError:
            problem = problem or f"its charset {name!r} is unknown"
        except UnicodeDecodeError as error:
            problem = problem or f"byte {error.start + 1} is not {name.removesuffix('-sig')}"
    raise DataError(f"{where}: the text cannot be decoded ({problem}); save it as UTF-8")


def _looks_like_mail(data: bytes) -> bool:
    head = _HEADER.match(data.replace(b"\r\n", b"\n"))
    return (
        head is not None and re.search(rb"^(?:From|Subject|Date):", head[0], re.MULTILINE | re.IGNORECASE) is not None
    )


def _bytes_of(path: Path, *, limit: int = -1) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limit)
    except FileNotFoundError:
        raise DataError(f"{path} does not exist; expected a newsletter ({', '.join(SUFFIXES)})") from None
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror or error}") from None
    if not data.strip():
        raise DataError(f"{path} is empty; expected a newsletter")
    return data


# Items


def _items(blocks: Iterable[_Block], letter: _Letter) -> Iterator[NewsItem]:
    """Put headings and the text under them together."""
    sections = _sections([block for block in blocks if not _is_around(block)])
    introduction, *headed = sections
    headed = [section for section in headed if section.n_words >= MIN_WORDS]
    if introduction.n_words >= (MIN_INTRODUCTION if headed else MIN_WORDS):
        headed.insert(0, introduction)
    for number, section in enumerate(headed, start=1):
        yield NewsItem(
            id=f"{letter.key}-{number:02d}",
            title=section.title or letter.subject,
            content="\n".join(section.texts),
            source=letter.source,
            published_at=letter.published_at,
            issue=letter.issue,
            url=section.url,
        )


@dataclass
class _Section:
    title: str = ""
    url: str | None = None
    texts: list[str] = field(default_factory=list)

    @property
    def n_words(self) -> int:
        return sum(len(text.split()) for text in self.texts)


def _sections(blocks: Iterable[_Block]) -> list[_Section]:
    """Return what stands before the first heading, and then one section a heading."""
    sections = [_Section()]
    for block in blocks:
        if block.heading:
            sections.append(_Section(block.text, block.url))
            continue
        sections[-1].texts.append(block.text)
        sections[-1].url = sections[-1].url or block.url
    return sections


def _is_around(block: _Block) -> bool:
    return len(block.text.split()) < 60 and _AROUND.search(block.text) is not None


def _at_least_one(items: Iterable[NewsItem], where: str) -> Iterator[NewsItem]:
    none = True
    for item in items:
        none = False
        yield item
    if none:
        raise DataError(f"{where} has no text with at least {MIN_WORDS} words; expected newsletter items")


def _one_line(text: str) -> str:
    return " ".join(_ZERO_WIDTH.sub("", text).split())


# Plain text


def _text_blocks(text: str) -> list[_Block]:
    """Split text at blank lines and rules; the footnotes of a mail's plain part give the links."""
    targets = dict(_NOTE_TARGET.findall(text))
    text = _NOTE_TARGET.sub("", text)
    paragraphs = [
        [line.strip() for line in paragraph.split("\n") if line.strip()]
        for paragraph in re.split(r"\n[ \t]*\n", _ruled(_ZERO_WIDTH.sub("", text)))
    ]
    blocks = [block for lines in paragraphs if lines for block in _paragraph_blocks(lines, targets)]
    return [block for block in blocks if not (targets and block.text == "Links:")]


def _ruled(text: str) -> str:
    """Put rules ("-----") on blank lines of their own, so that what stands over one is a paragraph."""
    return "\n".join("\n" if _RULE.match(line) else line for line in text.split("\n"))


def _paragraph_blocks(lines: list[str], targets: dict[str, str]) -> Iterator[_Block]:
    if len(lines) > 1 and _broken_on_purpose(lines) and _is_heading(lines[:1]):
        yield from _paragraph_blocks(lines[:1], targets)
        lines = lines[1:]
    joined = " ".join(lines)
    note, link = _NOTE.search(joined), _LINK.search(joined)
    url = targets.get(note[1]) if note else (link[0].strip("<>()") if link else None)
    marks = _MARKS.match(_one_line(_NOTE.sub("", _LINK.sub("", joined))))
    text = marks["text"].strip() if marks else ""
    if text:
        yield _Block(text, heading=_is_heading(lines), url=url)


def _is_heading(lines: list[str]) -> bool:
    joined = " ".join(lines)
    text = _NOTE.sub("", _LINK.sub("", joined)).strip()
    if len(text) > MAX_TITLE or len(lines) > 2 or not text:
        return False
    marked = text.startswith("#") or (text.startswith(("**", "__")) and text.endswith(("**", "__")))
    return marked or (text[-1] not in ".,;:!…" and not text.startswith(("-", "*", "•", ">")))


def _broken_on_purpose(lines: list[str]) -> bool:
    """Say whether the first line ends before the width at which the rest of the paragraph is wrapped."""
    width = max(len(line) for line in lines[1:])
    return len(lines[0]) + 1 + len(lines[1].split()[0]) < width


# HTML


def _html_blocks(html: str) -> list[_Block]:
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError:
        raise BackendError("newsletters in HTML need selectolax: pip install 'newslora[mail]'") from None
    page = _Page()
    pending: list[LexborNode | str] = [root] if (root := LexborHTMLParser(html).root) else []
    while pending:  # depth first without recursion: mail is nested hundreds of tables deep
        node = pending.pop()
        if isinstance(node, str):
            page.close(node)
            continue
        tag = node.tag or ""
        if tag == "-text":
            page.text(node.text_content or "")
        elif tag[:1] not in "-!_" and not _unseen(tag, node.attributes):
            page.open(tag, node.attributes.get("href") if tag == "a" else None)
            pending.append(tag)
            pending.extend(reversed(_children(node)))
    page.flush()
    return page.blocks


def _children(node: LexborNode) -> list[LexborNode]:
    children, child = [], node.child
    while child is not None:
        children.append(child)
        child = child.next
    return children


def _unseen(tag: str, attributes: dict[str, str | None]) -> bool:
    return tag in _UNSEEN or "hidden" in attributes or _HIDDEN.search(attributes.get("style") or "") is not None


class _Page:
    """Collects the blocks of a page, and of the running block how much of it is bold or link."""

    def __init__(self) -> None:
        self.blocks: list[_Block] = []
        self._runs: list[str] = []
        self._n = self._n_bold = self._n_link = self._bold = 0
        self._heading = self._listed = self._broken = False
        self._href: str | None = None
        self._url: str | None = None

    def open(self, tag: str, href: str | None) -> None:
        if tag in _BLOCKS:
            self.flush()
        if tag == "br":
            self._break()
        self._bold += tag in _BOLD
        self._heading |= tag in _HEADINGS
        self._listed |= tag == "li"
        if tag == "a":
            self._href = href

    def close(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        self._bold -= tag in _BOLD
        if tag == "a":
            self._href = None

    def text(self, text: str) -> None:
        text = _ZERO_WIDTH.sub("", text)
        n = len("".join(text.split()))
        self._runs.append(text)
        if n:
            self._broken = False
            self._n += n
            self._n_bold += n if self._bold else 0
            self._n_link += n if self._href else 0
            if self._href and self._href.startswith("http"):
                self._url = self._url or self._href

    def flush(self) -> None:
        text = _one_line("".join(self._runs))
        if text:
            only = self._n in (self._n_bold, self._n_link) and not self._listed
            heading = (self._heading or only) and len(text) <= MAX_TITLE
            self.blocks.append(_Block(text, heading=heading, url=self._url))
        self._runs = []
        self._n = self._n_bold = self._n_link = 0
        self._heading = self._listed = self._broken = False
        self._url = None

    def _break(self) -> None:
        """One <br> is a space, two are a paragraph; a line that is all bold so far is a heading over what follows."""
        if self._broken or (self._n and self._n == self._n_bold):
            self.flush()
        else:
            self._runs.append(" ")
            self._broken = True
