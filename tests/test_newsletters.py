"""Newsletters: items out of plain text, HTML, mail and mailboxes, with nothing decoded by guess."""

from __future__ import annotations

import email.message
import mailbox
import subprocess
import sys
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslora.errors import DataError
from newslora.newsletters import _html_blocks, _text_blocks, html_to_text, read_newsletter

HTML = """<html><head><title>x</title><style>p{}</style></head><body>
<div style="display:none;max-height:0">Preview text that nobody should see &zwnj;&nbsp;&zwnj;</div>
<table><tr><td><table><tr><td><h1>The Wafer</h1></td></tr>
<tr><td><a href="https://w.example/view">View Online</a> | <a href="https://w.example/s">Sign up</a></td></tr>
<tr><td><b>HEADLINES &amp; LAUNCHES</b></td></tr>
<tr><td><a href="https://chips.example/1"><strong>Chips Ltd. opens a <i>second</i> plant (4 minute read)</strong></a>
<br><br><span>The plant in Lisbon will make 40,000 wafers a month, it said. Rivals are
<a href="https://o.example">not amused</a>.</span></td></tr>
<tr><td><strong>Dull Co. sues</strong><br>A court in Delaware hears the case in May.<br><br>
Nobody expects a <a href="https://dull.example">quick end</a> to it.</td></tr>
</table></td></tr></table><ul><li>one</li><li><b>two</b></li></ul>
<p>If you don't want this any more, <a href="https://u.example">unsubscribe</a>.</p><script>alert(1)</script></body></html>
"""
TEXT = """THE WAFER 2024-12-06

HEADLINES & LAUNCHES

CHIPS LTD. OPENS A SECOND PLANT (4 MINUTE READ) [5]

The plant in Lisbon will make 40,000 wafers a month from next
spring, the company said. Rivals are not amused.

DULL CO. SUES [6]
A court in Delaware will hear the case in May; nobody expects a
quick end to it.

-------
## Why a chip maker bought a bakery
It wanted the ovens, people say: and it paid dearly for them.

Unsubscribe [7]

Links:
------
[5] https://chips.example/1
[6] https://dull.example
[7] https://u.example
"""


def mail(*, html: str | None = None, text: str | None = None, **headers: str) -> EmailMessage:
    """Return a mail with a text part, an HTML part or both."""
    message = EmailMessage()
    message["From"] = "The Wafer 🧞 <letters@wafer.example>"
    message["Date"] = "Fri, 6 Dec 2024 14:10:41 +0100"
    message["Subject"] = "Second plant, 🏭 and a bakery"
    message["Message-ID"] = "<1@wafer.example>"
    for name, value in headers.items():
        del message[name]
        message[name] = value
    if text is not None:
        message.set_content(text)
    if html is not None:
        (message.add_alternative if text is not None else message.set_content)(html, subtype="html")
    return message


def save(path: Path, content: bytes | str | email.message.Message) -> Path:
    """Write a newsletter file."""
    data = content if isinstance(content, bytes) else content.encode() if isinstance(content, str) else bytes(content)
    path.write_bytes(data)
    return path


def test_a_html_mail_gives_its_items_with_source_date_and_link(tmp_path):
    """Hidden text, sections, link lists and the footer are left out; the rest is complete."""
    first, second = read_newsletter(save(tmp_path / "a.eml", mail(html=HTML, text="See the HTML part, please.")))
    assert first.title == "Chips Ltd. opens a second plant (4 minute read)"
    assert first.content == ("The plant in Lisbon will make 40,000 wafers a month, it said. Rivals are not amused.")
    assert (first.url, first.source) == ("https://chips.example/1", "The Wafer 🧞")
    assert first.published_at == datetime(2024, 12, 6, 13, 10, 41, tzinfo=UTC)
    assert first.issue == second.issue == "The Wafer 🧞 | 2024-12-06 | Second plant, 🏭 and a bakery"
    assert second.content.startswith("A court in Delaware hears the case in May.\nNobody expects a quick end to it.")
    assert (second.title, second.url) == ("Dull Co. sues", "https://dull.example")
    assert first.id != second.id
    assert [item.id for item in read_newsletter(tmp_path / "a.eml")] == [first.id, second.id]


def test_a_plain_mail_gives_its_items_and_their_footnote_links(tmp_path):
    """Headings in capitals, over a paragraph or on its first line; wrapped lines are one paragraph."""
    found = list(read_newsletter(save(tmp_path / "a.eml", mail(text=TEXT))))
    assert [(item.title, item.url) for item in found] == [
        ("CHIPS LTD. OPENS A SECOND PLANT (4 MINUTE READ)", "https://chips.example/1"),
        ("DULL CO. SUES", "https://dull.example"),
        ("Why a chip maker bought a bakery", None),
    ]
    assert found[0].content == (
        "The plant in Lisbon will make 40,000 wafers a month from next spring, the company said. Rivals are not amused."
    )
    assert found[2].content == "It wanted the ovens, people say: and it paid dearly for them."


def test_text_and_html_files_are_read_without_headers(tmp_path):
    """A saved page and a text file give the same items; the file's name is the issue."""
    page = list(read_newsletter(save(tmp_path / "letter.html", HTML)))
    text = list(read_newsletter(save(tmp_path / "letter.TXT", TEXT.replace("\n", "\r\n"))))
    assert (len(page), len(text)) == (2, 3)
    assert {item.issue for item in page + text} == {"letter"}
    assert page[0].published_at is None


def test_a_text_file_with_headers_on_top_is_a_mail(tmp_path):
    """Subject, sender and date of a mail saved as text are used."""
    (item, *_) = read_newsletter(save(tmp_path / "a.txt", mail(text=TEXT)))
    assert item.source == "The Wafer 🧞"


def test_a_letter_without_headings_is_one_item_under_its_subject(tmp_path):
    """Nothing is lost where nobody wrote headings."""
    text = "Dear readers, this week nothing happened at all.\n\nSee you again next week, as always."
    (item,) = read_newsletter(save(tmp_path / "a.eml", mail(text=text)))
    assert (item.title, item.content) == ("Second plant, 🏭 and a bakery", text.replace("\n\n", "\n"))


def test_a_mailbox_gives_the_items_of_all_mails(tmp_path):
    """Mails follow each other; the same mail twice gets ids of its own."""
    box = mailbox.mbox(tmp_path / "a.mbox")
    for message in (mail(text=TEXT), mail(html=HTML, **{"Message-ID": "<2@w>"}), mail(text=TEXT)):
        box.add(message)
    box.close()
    found = list(read_newsletter(tmp_path / "a.mbox"))
    assert len(found) == 8
    assert len({item.id for item in found}) == 8
    assert found[0].id + "-2" == found[5].id


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_declared_charsets_are_used(tmp_path, charset):
    """The text is the same whatever the mail was encoded in."""
    message = mail(text="x")
    message.set_content("Café prices rise\n\nIt costs more, says the café owner.\n", charset=charset)
    (item,) = read_newsletter(save(tmp_path / "a.eml", message))
    assert (item.title, item.content) == ("Café prices rise", "It costs more, says the café owner.")


def raw_mail(body: bytes, content_type: str, transfer: str = "8bit") -> bytes:
    """Return the bytes of a mail, as a broken program would write it."""
    head = (
        f"From: a@b.example\nSubject: Broken\nContent-Type: {content_type}\nContent-Transfer-Encoding: {transfer}\n\n"
    )
    return head.encode() + body


def test_a_wrong_label_that_is_common_is_read(tmp_path):
    """UTF-8 under another label and Windows quotes in "Latin-1" are what they are."""
    for body in ("It\u2019s five words at least.".encode(), "It\u2019s five words at least.".encode("windows-1252")):
        data = raw_mail(body, "text/plain; charset=us-ascii")
        assert [item.content for item in read_newsletter(save(tmp_path / "a.eml", data))] == [
            "It\u2019s five words at least."
        ]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (raw_mail(b"caf\xe9 caf\xe9", "text/plain; charset=utf-8"), r"a.eml \('Broken'\): the text cannot be decoded \(byte 4 is not utf-8"),
        (raw_mail(b"caf\xe9", "text/plain; charset=x-none"), "its charset 'x-none' is unknown"),
        (raw_mail(b"abc$", "text/plain", "base64"), "its text/plain part is damaged"),
        (raw_mail(b"%PDF", "application/pdf"), "has no text with at least 5 words"),
        (raw_mail(b"Too short.", "text/plain"), "has no text with at least 5 words"),
        (b"just a line of text\n", "is no mail: it does not start with headers"),
        (b"", "is empty; expected a newsletter"),
    ],
)  # fmt: skip
def test_mail_that_cannot_be_read_is_named(tmp_path, data, problem):
    """Undecodable, damaged, empty or no mail at all: one line that says which mail and why."""
    with pytest.raises(DataError, match=problem):
        list(read_newsletter(save(tmp_path / "a.eml", data)))


def test_a_bad_mail_in_a_mailbox_is_named_by_its_number(tmp_path):
    """What came before it was yielded."""
    box = mailbox.mbox(tmp_path / "a.mbox")
    box.add(mail(text=TEXT))
    box.add(raw_mail(b"caf\xe9 x x x x", "text/plain; charset=utf-8"))
    box.close()
    found = []
    with pytest.raises(DataError, match=r"a.mbox, mail 2 \('Broken'\): the text cannot be decoded"):
        found.extend(read_newsletter(tmp_path / "a.mbox"))
    with pytest.raises(DataError, match="is no mbox: it does not start with 'From '"):
        list(read_newsletter(save(tmp_path / "b.mbox", "hello")))


def test_files_of_no_known_kind_are_refused(tmp_path):
    """A missing file, another suffix and a text file of another encoding have their own words."""
    with pytest.raises(DataError, match=r"is '.pdf', expected one of .eml, .mbox, .txt, .html, .htm"):
        list(read_newsletter(tmp_path / "a.pdf"))
    with pytest.raises(DataError, match="does not exist; expected a newsletter"):
        list(read_newsletter(tmp_path / "a.eml"))
    with pytest.raises(DataError, match="save it as UTF-8"):
        list(read_newsletter(save(tmp_path / "a.txt", b"caf\xe9")))


def test_visible_text_is_all_there():
    """`html_to_text` keeps words in order, and none that is hidden."""
    text = html_to_text(HTML)
    assert "nobody should see" not in text
    assert "alert" not in text
    assert text.split("\n\n")[:4] == ["The Wafer", "View Online | Sign up", "HEADLINES & LAUNCHES", "Chips Ltd. opens a second plant (4 minute read)"]  # fmt: skip


def test_a_mail_of_nested_tables_is_no_recursion():
    """Five thousand levels are read as one."""
    (block,) = _html_blocks("<div>" * 5_000 + "deep" + "</div>" * 5_000)
    assert block.text == "deep"


@given(st.text(max_size=200))
def test_any_text_is_split_without_an_error(text):
    """Plain text and HTML of any kind give blocks without line breaks."""
    for block in _text_blocks(text) + _html_blocks(text):
        assert block.text
        assert "\n" not in block.text


def test_plain_newsletters_need_no_html_library(tmp_path):
    """Selectolax is loaded for HTML only."""
    save(tmp_path / "a.txt", TEXT)
    script = (
        "import sys; from newslora.newsletters import read_newsletter; "
        "print(len(list(read_newsletter(sys.argv[1]))), 'selectolax' in sys.modules)"
    )
    source = str(Path(__file__).parents[1] / "src")
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "a.txt"],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": source},
    )
    assert done.stdout.split() == ["3", "False"]
