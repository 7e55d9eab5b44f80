"""The page in a real browser: filters, sorts, opens items, runs and loads nothing of others, and is accessible."""

from __future__ import annotations

import json

import pytest

from newslora.reporting import write_report
from report_factory import HOSTILE, LONG_NAMES, change_evaluation, change_items, write_evaluation, write_run


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Return the path of a page with two models, two seeds, a run folder, and hostile text in item and name."""
    folder = tmp_path_factory.mktemp("browser")
    write_evaluation(folder / "e", ("baseline", "tuned"), n_items=120, n_seeds=2)

    def change(index, item):
        if index == 7:
            item["title"] = f"Hostile {HOSTILE}"
            item["content"] = (
                f"{HOSTILE} Halvorsen Grid and Acme said (so). \u05e9\u05dc\u05d5\u05dd \N{SLIGHTLY SMILING FACE}"
            )
            item["reference"]["company_names"] = ["Halvorsen Grid", "Nobody Inc.", HOSTILE]
            item["predictions"]["tuned"] = [
                {
                    "raw": HOSTILE,
                    "metadata": {"company_names": ["halvorsen grid", "Acme", "(so"]},
                    "rung": "extractable",
                    "error": HOSTILE,
                }
            ] * 2
        if index == 8:
            item["content"] = "a" * 20_000

    change_items(folder / "e", change)
    change_evaluation(folder / "e", lambda e: e.update(summary=[f"A verdict {HOSTILE}"]))
    return write_report(folder / "e", folder / "out", run_dir=write_run(folder / "run"), png=False)


class Watched:
    """A page that keeps what it complained of and what it asked the network for."""

    def __init__(self, browser, path, **context):
        self.context = browser.new_context(**context)
        self.page = self.context.new_page()
        self.complaints, self.requests = [], []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())
        self.page.wait_for_selector("#list button")


@pytest.fixture
def watched(browser, report):
    """Return the opened page; after the test it must have complained of nothing and requested nothing."""
    opened = Watched(browser, report, viewport={"width": 1280, "height": 900})
    yield opened.page
    assert opened.complaints == []
    assert opened.requests == [report.as_uri()]
    opened.context.close()


def shown(page):
    """Return how many items pass the filters, as the page says."""
    return int(page.inner_text("#count").split(" of ")[0])


def data(page):
    """Return the explorer's data of the page."""
    return json.loads(page.evaluate("document.getElementById('explorer-data').textContent"))


def test_the_page_opens_on_the_verdict_and_the_first_item(watched):
    """The verdict is the heading, the explorer is there, and its first item is open."""
    assert watched.inner_text("h1").startswith("A verdict </script>")
    assert watched.is_visible("#explorer")
    assert not watched.is_visible("#no-script")
    assert shown(watched) == 120
    assert watched.inner_text("#detail h3") == watched.inner_text("#list button[aria-current] .t")


def test_hostile_text_is_shown_and_does_nothing(watched):
    """Text of an item that would run a script is shown as it is; the title of the document stays ours."""
    watched.fill("#f-text", "hostile")
    assert shown(watched) == 1
    assert watched.inner_text("#detail h3").startswith("Hostile </script><script>")
    watched.click("#detail summary >> nth=1")
    assert "onerror" in watched.inner_text("#detail details[open] pre")
    assert watched.title() == "Evaluation of baseline, tuned"
    assert watched.evaluate("document.scripts.length") == 2
    assert watched.evaluate("document.images.length") == 0


def test_an_injected_script_would_not_run(browser, report):
    """The policy stops a script that reached the page in spite of all, and the browser says that it did."""
    opened = Watched(browser, report)
    opened.page.evaluate(
        """() => {
            const script = document.createElement('script');
            script.textContent = "document.title = 'owned'";
            document.body.append(script);
        }"""
    )
    assert opened.page.title() == "Evaluation of baseline, tuned"
    opened.page.wait_for_timeout(100)
    assert any("Content Security Policy" in complaint for complaint in opened.complaints)
    opened.context.close()


def test_companies_are_marked_by_who_named_them(watched):
    """A name of both is found, one that only a model gives is invented; a pattern's own characters are literal."""
    watched.fill("#f-text", "hostile")
    marks = watched.eval_on_selector_all("#detail .text mark", "found => found.map(m => [m.className, m.textContent])")
    assert ["found", "Halvorsen Grid"] in marks
    assert ["invented", "Acme"] in marks
    assert ["invented", "(so"] in marks
    assert ["missed", HOSTILE.strip()] in marks
    chips = watched.eval_on_selector_all(
        "#detail td .chip", "found => found.map(c => c.className + ' ' + c.textContent)"
    )
    assert "chip missed − Nobody Inc." in chips  # noqa: RUF001 - the page's own minus
    assert "chip invented + Acme" in chips
    assert "chip hit ✓ halvorsen grid" in chips


@pytest.mark.parametrize(("model", "index"), [("", None), ("1", 1)])
def test_filters_keep_exactly_the_items_that_fit(watched, model, index):
    """Wrong field and error kind, of any or one model, keep the items that the data says."""
    items = data(watched)["items"]

    def answers(item):
        return [a for i, found in enumerate(item["predictions"]) for a in found if index in (None, i)]

    watched.select_option("#f-model", model)
    watched.select_option("#f-field", "category")
    assert shown(watched) == sum(any("category" in a["wrong"] for a in answers(item)) for item in items)
    watched.select_option("#f-kind", "invalid")
    expected = sum(any("invalid" in a["kinds"] and "category" in a["wrong"] for a in answers(item)) for item in items)
    assert 0 < shown(watched) == expected
    watched.click("#filters button[type=reset]")
    watched.wait_for_selector("#count:text('120 of 120')")
    watched.select_option("#f-kind", "right")
    expected = sum(
        not any(a["wrong"] or a["kinds"] for a in found) for item in items for found in [item["predictions"][0]]
    )
    watched.select_option("#f-model", "0")
    assert shown(watched) == expected


def test_issue_and_text_filters_combine(watched):
    """An issue keeps its items, words narrow them, and a search without a hit says so."""
    watched.select_option("#f-issue", "Letter 5")
    assert shown(watched) == 3
    watched.fill("#f-text", "STORY  15")
    assert shown(watched) == 1
    watched.fill("#f-text", "no such words")
    assert shown(watched) == 0
    assert "No item passes" in watched.inner_text("#detail")


def test_sorting_orders_the_list(watched):
    """The list is in the order of the chosen quantity."""
    orders = [("disagreement", "disagreement", True), ("error", "error", True)]
    for order, key, reverse in [*orders, ("best", "error", False), ("date", "date", True)]:
        watched.select_option("#f-sort", order)
        values = {item["id"]: item[key] for item in data(watched)["items"]}
        ids = watched.eval_on_selector_all("#list button", "found => found.map(b => b.dataset.id)")
        listed = [values[item_id] for item_id in ids]
        assert len(listed) == 50
        assert listed == sorted(values.values(), reverse=reverse)[:50], order


def test_the_list_grows_by_pages(watched):
    """Fifty items at a time; the button says how many more, and goes when all are there."""
    assert watched.inner_text("#more") == "Show 50 more"
    watched.click("#more")
    assert watched.inner_text("#more") == "Show 20 more"
    watched.click("#more")
    assert watched.locator("#list button").count() == 120
    assert not watched.is_visible("#more")


def test_the_keyboard_walks_the_list_and_opens_items(watched):
    """Arrow keys move focus and open; Enter goes to the item; Previous and Next walk on."""
    watched.select_option("#f-sort", "order")
    watched.focus("#list button >> nth=0")
    watched.keyboard.press("ArrowDown")
    watched.keyboard.press("ArrowDown")
    titles = watched.locator("#list .t").all_inner_texts()
    assert watched.inner_text("#detail h3") == titles[2]
    watched.keyboard.press("Enter")
    assert watched.evaluate("document.activeElement.id") == "detail"
    watched.click("text=Next →")
    assert watched.inner_text("#detail h3") == titles[3]
    watched.click("text=← Previous")
    watched.click("text=← Previous")
    assert watched.inner_text("#detail h3") == titles[1]
    assert "#item=item-0001" in watched.url


def test_an_item_without_companies_shows_no_leftovers(watched):
    """Parts that an item lacks are left out, not written as `null` or `undefined`."""
    item = next(
        item for item in data(watched)["items"] if item["reference"]["company_names"] == [] and item["id"] > "item-0010"
    )
    watched.fill("#f-text", item["id"])
    shown_text = watched.inner_text("#detail")
    assert item["title"] in shown_text
    assert "null" not in shown_text
    assert "undefined" not in shown_text
    nodes = watched.evaluate("[...document.getElementById('detail').childNodes].map(n => n.nodeType)")
    assert set(nodes) == {1}


def test_a_text_difference_tells_both_sides(watched):
    """Words only of the answer are inserted, words only of the reference deleted, and without these it is the answer."""
    item, found = next(
        (item, found)
        for item in data(watched)["items"]
        if (answer := item["predictions"][1][0])["raw"].startswith("{")
        and "summary" in answer["wrong"]
        and (found := json.loads(answer["raw"]))["summary"]
        and item["reference"]["summary"]
    )
    watched.fill("#f-text", item["id"])
    cell = "#detail tr:has(th:text-is('Summary')) td:nth-of-type(3)"
    without = watched.eval_on_selector(
        cell,
        "c => { const k = c.cloneNode(true); k.querySelectorAll('del').forEach(d => d.remove()); return k.textContent; }",
    )
    assert without.split() == found["summary"].split()
    original = watched.eval_on_selector(
        cell,
        "c => { const k = c.cloneNode(true); k.querySelectorAll('ins').forEach(d => d.remove()); return k.textContent; }",
    )
    assert original.casefold().split() == item["reference"]["summary"].casefold().split()


def test_a_seed_can_be_chosen(watched):
    """With two seeds the shown answers follow the choice."""
    watched.select_option("#f-sort", "order")
    items = data(watched)["items"]
    index = next(
        i for i, item in enumerate(items) if item["predictions"][0][0]["raw"] != item["predictions"][0][1]["raw"]
    )
    watched.fill("#f-text", items[index]["id"])
    watched.click("#detail summary >> nth=0")
    assert (
        watched.inner_text("#detail details >> nth=0")
        .strip()
        .endswith(items[index]["predictions"][0][0]["raw"].strip())
    )
    watched.select_option("#detail select", "1")
    watched.click("#detail summary >> nth=0")
    assert (
        watched.inner_text("#detail details >> nth=0")
        .strip()
        .endswith(items[index]["predictions"][0][1]["raw"].strip())
    )


def test_a_link_opens_its_item(browser, report):
    """The address of an item, with its id, opens on it."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{report.as_uri()}#item=item-0042")
    page.wait_for_selector("#detail h3")
    assert "item-0042" in page.inner_text("#detail .m >> nth=0")
    context.close()


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_the_page_fits_its_width(browser, report, width):
    """Nothing but the scrolling tables and figures is wider than the screen, whatever is open."""
    opened = Watched(browser, report, viewport={"width": width, "height": 800})
    opened.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    for words in ("hostile", "item-0008"):
        opened.page.fill("#f-text", words)
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.complaints == []
    opened.context.close()


def test_eight_models_with_long_names_fit_the_screen(browser, tmp_path):
    """The answers of eight models scroll within their own frame; no name widens the page, on a desktop or a phone."""
    path = write_report(write_evaluation(tmp_path / "e", LONG_NAMES, n_items=6, n_seeds=2), tmp_path / "out", png=False)
    for width in (1280, 390):
        opened = Watched(browser, path, viewport={"width": width, "height": 800}, is_mobile=width < 500)
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
        assert opened.complaints == []
        opened.context.close()


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_no_serious_fault(browser, axe, report, colours, width):
    """Axe-core finds nothing critical or serious, with all details open, in both colour schemes and widths."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=colours, bypass_csp=True)
    page = context.new_page()
    page.goto(report.as_uri())
    page.wait_for_selector("#list button")
    page.fill("#f-text", "hostile")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.evaluate(axe)
    found = page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]  # what passes is not written out
    serious = {
        v["id"]: [n["html"][:200] for n in v["nodes"][:3]] for v in found if v["impact"] in {"serious", "critical"}
    }
    assert serious == {}
    context.close()


def test_dark_and_light_follow_the_system(browser, report):
    """The colours of page and figures are those of the reader's scheme."""
    seen = []
    for colours in ("light", "dark"):
        opened = Watched(browser, report, color_scheme=colours)
        seen.append(
            opened.page.evaluate(
                "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.plot svg path')).fill]"
            )
        )
        opened.context.close()
    assert seen == [["rgb(245, 246, 248)", "rgb(255, 255, 255)"], ["rgb(15, 18, 22)", "rgb(23, 27, 33)"]]


def test_print_shows_everything_but_the_explorer_on_white(browser, report):
    """On paper the tables are open, the explorer is left out, and the ground is white even under a dark scheme."""
    opened = Watched(browser, report, color_scheme="dark")
    opened.page.emulate_media(media="print")
    opened.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert not opened.page.is_visible("#items")
    assert opened.page.is_visible("details.all table")
    assert opened.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert opened.page.evaluate("getComputedStyle(document.body).color") == "rgb(21, 25, 31)"
    opened.context.close()


def test_without_javascript_the_page_says_where_the_items_are(browser, report):
    """All but the explorer is there without JavaScript."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(report.as_uri())
    assert page.is_visible("#no-script")
    assert not page.is_visible("#explorer")
    assert page.locator("figure svg").count() > 10
    context.close()


@pytest.mark.slow
def test_deflated_items_open_like_plain_ones(browser, tmp_path):
    """A page of many items inflates them itself, under the same policy, without a request."""
    write_evaluation(tmp_path / "e", n_items=1500, words=120)
    page = write_report(tmp_path / "e", tmp_path / "out", png=False)
    assert "data-deflated" in page.read_text(encoding="utf-8")
    opened = Watched(browser, page)
    assert opened.page.inner_text("#count") == "1,500 of 1,500 items"
    assert opened.complaints == []
    assert opened.requests == [page.as_uri()]
    opened.context.close()
