"use strict";
(async () => {
  const PAGE = 50;
  const data = JSON.parse(await read(document.getElementById("explorer-data")));
  if (!data.items || !data.items.length) return;
  const $ = (id) => document.getElementById(id);
  const fields = Object.keys(data.fields);
  const items = data.items;
  let shown = [];
  let visible = PAGE;
  let current = null;
  let replicate = 0;

  /** The text of the data; many items are deflated, so that the page stays small. */
  async function read(element) {
    if (!("deflated" in element.dataset)) return element.textContent;
    const bytes = Uint8Array.from(atob(element.textContent), (character) => character.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
  }

  /** Make an element; text always goes in as a text node, never as markup. */
  function el(tag, attributes = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "class") node.className = value;
      else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else if (value !== null && value !== undefined) node.setAttribute(name, value);
    }
    for (const child of children.flat()) if (child !== null && child !== undefined) node.append(child);
    return node;
  }

  const fold = (text) => String(text).normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

  /** The fields of an answer; left out of the data where the raw text is just that object. */
  function metadata(answer) {
    if (answer.metadata === undefined) answer.metadata = JSON.parse(answer.raw);
    return answer.metadata;
  }

  const haystack = (item) =>
    (item.haystack ??= fold(
      [item.id, item.title, item.content, item.issue, item.source, JSON.stringify(item.reference),
        ...item.predictions.flat().map((answer) => answer.raw)].join(" ")));

  /* ---- filters ---- */

  function options(select, pairs) {
    select.replaceChildren(...pairs.map(([value, label]) => el("option", { value }, label)));
  }

  function setUp() {
    const issues = [...new Set(items.map((item) => item.issue))].filter(Boolean).sort();
    options($("f-model"), [["", "any model"], ...data.models.map((name, index) => [index, name])]);
    options($("f-field"), [["", "any"], ...fields.map((field) => [field, data.fields[field]])]);
    options($("f-kind"), [["", "any"], ["right", "everything right"], ...Object.entries(data.kinds)]);
    options($("f-issue"), [["", `all (${issues.length})`], ...issues.map((issue) => [issue, issue])]);
    options($("f-sort"), [
      ["disagreement", data.models.length > 1 ? "models disagree most" : "farthest from reference"],
      ["error", "worst answers first"], ["best", "best answers first"], ["order", "order of the file"], ["date", "newest first"],
    ]);
    $("filters").addEventListener("input", refresh);
    $("filters").addEventListener("submit", (event) => event.preventDefault());
    $("filters").addEventListener("reset", () => setTimeout(refresh));
    $("more").addEventListener("click", () => { const from = visible; visible += PAGE; list(); $("list").children[from]?.firstChild.focus(); });
    $("list").addEventListener("keydown", walkList);
    window.addEventListener("hashchange", fromHash);
    $("no-script").hidden = true;
    $("explorer").hidden = false;
  }

  function passes(item) {
    const model = $("f-model").value;
    const answers = model === "" ? item.predictions.flat() : item.predictions[Number(model)];
    const field = $("f-field").value, kind = $("f-kind").value, issue = $("f-issue").value;
    if (issue && item.issue !== issue) return false;
    if (kind === "right" && (!answers.length || answers.some((answer) => answer.wrong.length || answer.kinds.length))) return false;
    if (kind !== "right" && (field || kind) &&
        !answers.some((answer) => (!field || answer.wrong.includes(field)) && (!kind || answer.kinds.includes(kind)))) return false;
    const words = fold($("f-text").value);
    return !words || words.split(" ").every((word) => haystack(item).includes(word));
  }

  const orders = {
    disagreement: (a, b) => b.disagreement - a.disagreement,
    error: (a, b) => b.error - a.error,
    best: (a, b) => a.error - b.error,
    order: () => 0,
    date: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  };

  function refresh() {
    shown = items.filter(passes).sort(orders[$("f-sort").value]);
    visible = PAGE;
    $("count").textContent = `${shown.length.toLocaleString("en")} of ${items.length.toLocaleString("en")} items`;
    list();
    if (shown.length && !shown.includes(current)) open(shown[0], false);
    else if (!shown.length) $("detail").replaceChildren(el("p", { class: "empty" }, "No item passes these filters."));
    else open(current, false);
  }

  /* ---- the list ---- */

  function status(answers) {
    const answer = answers[Math.min(replicate, answers.length - 1)];
    if (!answer) return "no answer";
    if (metadata(answer) === null) return "✕ invalid";
    return answer.wrong.length ? `${answer.wrong.length} of ${fields.length} wrong` : "✓ all right";
  }

  function list() {
    $("list").replaceChildren(...shown.slice(0, visible).map((item) =>
      el("li", {},
        el("button", { type: "button", "aria-current": item === current ? "true" : null, "data-id": item.id, onclick: () => open(item, true) },
          el("span", { class: "t" }, item.title || item.id),
          el("span", { class: "m" }, [item.date.slice(0, 10), item.issue].filter(Boolean).join(" · ")),
          el("span", { class: "s" }, item.predictions.map((answers, index) => el("span", {}, el("bdi", {}, data.models[index]), `: ${status(answers)}`)))))));
    $("more").hidden = shown.length <= visible;
    $("more").textContent = `Show ${Math.min(PAGE, shown.length - visible)} more`;
  }

  function walkList(event) {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...$("list").querySelectorAll("button")];
    const index = Math.min(Math.max(buttons.indexOf(document.activeElement) + step, 0), buttons.length - 1);
    buttons[index].focus();
    open(shown[index], false);
  }

  function mark() {
    for (const button of $("list").querySelectorAll("button")) {
      if (button.dataset.id === current.id) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  /* ---- one item ---- */

  function open(item, focus) {
    current = item;
    mark();
    const seeds = Math.max(...item.predictions.map((answers) => answers.length), 1);
    const index = shown.indexOf(item);
    $("detail").replaceChildren(...[
      el("div", { class: "walk" },
        el("button", { type: "button", disabled: index <= 0 ? "" : null, onclick: () => open(shown[index - 1], true) }, "← Previous"),
        el("button", { type: "button", disabled: index < 0 || index >= shown.length - 1 ? "" : null, onclick: () => open(shown[index + 1], true) }, "Next →"),
        seeds > 1 ? seedChoice(seeds) : null),
      el("h3", { dir: "auto" }, item.title || item.id),
      el("p", { class: "m" }, [item.source, item.issue, item.date.slice(0, 16).replace("T", " "), item.id].filter(Boolean).join(" · ")),
      el("div", { class: "text", dir: "auto", tabindex: "0", role: "region", "aria-label": "Text of the item" }, highlighted(item)),
      markLegend(item),
      answerTable(item),
      ...item.predictions.map((answers, model) => rawOutput(answers, data.models[model])),
    ].filter(Boolean));
    if (focus) {
      history.replaceState(null, "", `#item=${encodeURIComponent(item.id)}`);
      $("detail").focus({ preventScroll: true });
      $("detail").scrollIntoView({ block: "nearest" });
    }
  }

  function seedChoice(seeds) {
    const select = el("select", { "aria-label": "Replicate", onchange: (event) => { replicate = Number(event.target.value); list(); open(current, false); } });
    options(select, Array.from({ length: seeds }, (_, seed) => [seed, `seed ${seed + 1} of ${seeds}`]));
    select.value = String(replicate);
    return select;
  }

  const pick = (answers) => answers[Math.min(replicate, answers.length - 1)];

  /** Names to mark in the text: reference names found by some model or by none, and names that only models give. */
  function companies(item) {
    const named = item.reference.company_names || [];
    const given = item.predictions.map(pick).filter(Boolean).map(metadata).filter(Boolean)
      .flatMap((found) => (Array.isArray(found.company_names) ? found.company_names : []).map(String));
    const inReference = new Set(named.map(fold)), inAnswers = new Set(given.map(fold));
    const unique = new Map([...named, ...given].map((name) => [fold(name), String(name)]));
    return [...unique].filter(([folded]) => folded).map(([folded, name]) => ({
      name, kind: !inReference.has(folded) ? "invented" : inAnswers.has(folded) ? "found" : "missed",
    }));
  }

  const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  function highlighted(item) {
    const names = companies(item).sort((a, b) => b.name.length - a.name.length);
    if (!names.length || !item.content) return [item.content || el("span", { class: "empty" }, "no text")];
    const kinds = new Map(names.map(({ name, kind }) => [fold(name), kind]));
    const pattern = new RegExp(names.map(({ name }) => escapeRegExp(name.trim()).replace(/\s+/g, "\\s+")).join("|"), "giu");
    const parts = [];
    let end = 0;
    for (const match of item.content.matchAll(pattern)) {
      parts.push(item.content.slice(end, match.index), el("mark", { class: kinds.get(fold(match[0])) || "found" }, match[0]));
      end = match.index + match[0].length;
    }
    return [...parts, item.content.slice(end)];
  }

  function markLegend(item) {
    if (!companies(item).length) return null;
    return el("p", { class: "legend" }, el("span", {}, "Companies:"), el("span", {}, el("mark", { class: "found" }, "named by reference and a model")),
      el("span", {}, el("mark", { class: "missed" }, "missed by every model")), el("span", {}, el("mark", { class: "invented" }, "not in the reference")));
  }

  function answerTable(item) {
    const answers = item.predictions.map(pick);
    return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Reference and answers" }, el("table", {},
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Field"), el("th", { scope: "col" }, "Reference"), data.models.map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, fields.filter((field) => field in item.reference).map((field) =>
        el("tr", {}, el("th", { scope: "row" }, data.fields[field]),
          el("td", { "data-label": "Reference", dir: "auto" }, plain(item.reference[field])),
          answers.map((answer, index) => el("td", { "data-label": data.models[index], dir: "auto" }, compared(answer, field, item.reference[field]))))))));
  }

  function plain(value) {
    if (Array.isArray(value)) return value.length ? value.map((entry) => el("span", { class: "chip" }, String(entry))) : el("span", { class: "empty" }, "none");
    if (value === "") return el("span", { class: "empty" }, "empty");
    if (typeof value === "boolean") return value ? "yes" : "no";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  }

  function compared(answer, field, truth) {
    if (!answer) return el("span", { class: "empty" }, "no answer");
    const found = metadata(answer);
    if (found === null) return el("span", { class: "no" }, "✕ invalid output");
    if (!(field in found)) return el("span", { class: "no" }, "✕ missing");
    const value = found[field];
    if (Array.isArray(truth)) return chips(truth, value);
    if (!answer.wrong.includes(field)) return [el("span", { class: "ok" }, "✓ "), plain(value)];
    if (typeof truth === "string" && typeof value === "string" && truth.includes(" ") && value.trim()) return words(truth, value);
    const off = typeof truth === "number" && typeof value === "number" ? ` (${value > truth ? "+" : "−"}${+Math.abs(value - truth).toFixed(2)})` : "";
    return [el("span", { class: "no" }, "≠ "), plain(value), off];
  }

  function chips(truth, value) {
    if (!Array.isArray(value)) return [el("span", { class: "no" }, "✕ not a list: "), plain(value)];
    const given = new Set(value.map((entry) => fold(entry))), expected = new Set(truth.map((entry) => fold(entry)));
    if (!value.length && !truth.length) return [el("span", { class: "ok" }, "✓ "), el("span", { class: "empty" }, "none")];
    return [
      ...value.map((entry) => (expected.has(fold(entry)) ? el("span", { class: "chip hit" }, "✓ ", String(entry)) : el("span", { class: "chip invented" }, "+ ", String(entry)))),
      ...truth.filter((entry) => !given.has(fold(entry))).map((entry) => el("span", { class: "chip missed" }, "− ", el("span", { class: "x" }, String(entry)))),
    ];
  }

  /** Word difference by the longest common subsequence; very long texts are shown as they are. */
  function words(truth, value) {
    const a = truth.split(/\s+/), b = value.split(/\s+/);
    if (a.length * b.length > 90000) return [el("span", { class: "no" }, "≠ "), value];
    const best = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        best[i][j] = fold(a[i]) === fold(b[j]) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
    const parts = [];
    let left = [], added = [];
    const flush = () => {
      if (left.length) parts.push(el("del", {}, left.join(" ")), " ");
      if (added.length) parts.push(el("ins", {}, added.join(" ")), " ");
      left = []; added = [];
    };
    let i = 0, j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && fold(a[i]) === fold(b[j])) { flush(); parts.push(b[j], " "); i++; j++; }
      else if (j < b.length && (i === a.length || best[i][j + 1] >= best[i + 1][j])) added.push(b[j++]);
      else left.push(a[i++]);
    }
    flush();
    return parts;
  }

  function rawOutput(answers, model) {
    const answer = pick(answers);
    if (!answer) return null;
    const notes = answer.kinds.map((kind) => data.kinds[kind]);
    return el("details", {},
      el("summary", {}, `Raw output of ${model}${notes.length ? ` — ${notes.join(", ")}` : ""}`),
      answer.error ? el("p", { class: "kinds" }, answer.error) : null,
      el("pre", { dir: "auto", tabindex: "0", role: "region", "aria-label": `Raw output of ${model}` }, answer.raw || "(nothing)"));
  }

  /* ---- start ---- */

  function fromHash() {
    const match = /^#item=(.*)$/.exec(location.hash);
    const item = match && items.find((candidate) => candidate.id === decodeURIComponent(match[1]));
    if (item) { $("items").scrollIntoView(); open(item, false); }
  }

  setUp();
  refresh();
  fromHash();
  window.addEventListener("beforeprint", () => { for (const details of document.querySelectorAll("details.all")) details.open = true; });
})();
