// The whole story, with the words behind every label.

import { get } from "./api.js";
import { byId, el } from "./dom.js";
import { highlighted, paragraphs } from "./highlight.js";
import { markNodes } from "./row.js";
import { moment, took } from "./time.js";

export class Drawer {
  /** hooks: filter(field, value, elsewhere), closed(), story(id): the line as known here, asking(work) */
  constructor(hooks) {
    this.hooks = hooks;
    this.node = byId("drawer");
    this.tip = el("div", { class: "tip", role: "tooltip", hidden: true });
    document.body.append(this.tip);
    this.node.addEventListener("mouseover", (event) => this.#hover(event));
    this.node.addEventListener("mouseleave", () => this.#light(null));
    this.node.addEventListener("scroll", () => (this.tip.hidden = true), true);
  }

  get isOpen() {
    return !this.node.hidden;
  }

  async open(id) {
    this.id = id;
    const number = (this.number = (this.number ?? 0) + 1);
    if (this.node.hidden) this.before = document.activeElement;
    try {
      let full;
      await this.hooks.asking(async () => (full = await get("/api/story", [["id", id]])));
      if (number !== this.number) return;
      if (!full) return this.close();
      this.#show(full);
    } catch (error) {
      if (number !== this.number) return;
      this.#frame({ id, source: "" }, el("div", { class: "story", tabindex: "0" }, el("div", { class: "gone" }, el("b", {}, "Not to be had"), error.message)));
    }
    this.node.hidden = false;
    this.node.focus({ preventScroll: true });
  }

  /** Closes the story; one that is still being fetched is not shown any more. */
  close() {
    if (!this.id) return;
    this.number++;
    this.id = null;
    this.node.hidden = true;
    this.tip.hidden = true;
    this.node.replaceChildren();
    this.hooks.closed();
    this.before?.focus?.({ preventScroll: true });
  }

  /** The story has changed: what is shown must not be the old one for a moment longer. */
  changed(id) {
    if (this.isOpen && id === this.id) {
      this.node.querySelector(".drawer-body")?.replaceChildren();
      this.open(id);
    }
  }

  #frame(line, ...body) {
    const raw = `/api/story?id=${encodeURIComponent(line.id)}`;
    this.node.replaceChildren(
      el("div", { class: "drawer-bar" },
        el("button", { class: "icon", onclick: () => this.close(), title: "Close (Esc)", "aria-label": "Close the story" }, "✕"),
        el("span", { class: "spring" }, line.id),
        el("a", { class: "quiet", href: raw, target: "_blank", rel: "noopener" }, "ninjs")),
      el("div", { class: "drawer-body" }, ...body));
  }

  #show(full) {
    const { line, fields, enrichment } = full;
    const labels = [
      ...enrichment.regions.map((region) => ({ ...region, isRegion: true, field: "region", value: region.code })),
      ...enrichment.tags.map((tag) => ({ ...tag, isRegion: false,
        field: tag.code ? "tag" : tag.scheme, value: tag.code ? `${tag.scheme}:${tag.code}` : tag.name })),
    ];
    const spans = (field) => labels.flatMap((label) =>
      label.evidence.filter((each) => each.field === field).map((each) => ({ start: each.start, end: each.end, rule: each.rule, label })));
    const language = enrichment.language === "und" ? null : enrichment.language;
    const story = el("article", { class: "story", tabindex: "0", "aria-label": "Text" },
      el("div", { class: "kicker" }, el("b", {}, line.source), markNodes(line), line.created && el("span", {}, moment(line.created)),
        line.version && el("span", {}, `version ${line.version}`), fields.slugline && el("span", {}, highlighted(fields.slugline, spans("slugline")))),
      line.status === "CANCELED" || line.embargoed ? gone(line) : [
        el("h2", { dir: "auto", lang: language }, highlighted(fields.headline ?? line.opening ?? line.id, fields.headline ? spans("headline") : [])),
        fields.editorialNote && el("p", { class: "note", dir: "auto" }, el("b", {}, "Note to editors: "), fields.editorialNote),
        fields.summary && el("p", { class: "summary", dir: "auto", lang: language }, highlighted(fields.summary, spans("summary"))),
        (fields.byline || fields.dateline) && el("p", { class: "byline", dir: "auto" }, fields.byline ?? "", fields.byline && fields.dateline ? " · " : "", fields.dateline ? highlighted(fields.dateline, spans("dateline")) : ""),
        el("div", { class: "text", lang: language }, paragraphs(fields.body ?? "", spans("body"))),
        this.#fields(fields, spans),
      ]);
    this.#frame(line, story, this.#labels(labels, full));
    this.story = story;
  }

  #fields(fields, spans) {
    const rows = [
      ["Keywords", fields.keywords.join(", ")], ["Credit", fields.credit], ["Copyright", fields.copyright], ["Links", fields.links.join(" ")],
    ].filter(([, value]) => value);
    return rows.length ? el("dl", { class: "fields" }, rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", { dir: "auto" }, value)])) : null;
  }

  #labels(labels, full) {
    this.buttons = new Map();
    const group = (title, chosen) => chosen.length ? [el("h3", {}, title), ...chosen.map((label) => this.#label(label))] : [];
    const { line } = full;
    const shown = this.hooks.story(line.id)?.shown;
    const hop = (name, from, to) => from && to ? [el("span", {}, name), el("b", {}, took(to - from))] : [];
    return el("aside", { class: "labels", tabindex: "0", "aria-label": "Labels" },
      group("In focus", labels.filter((label) => label.role === "FOCUS")),
      group("Topics", labels.filter((label) => !label.isRegion && label.code)),
      group("People and organisations", labels.filter((label) => !label.isRegion && !label.code)),
      group("Also mentioned", labels.filter((label) => label.isRegion && label.role !== "FOCUS")),
      el("h3", {}, "On its way"),
      el("div", { class: "hops" },
        hop("agency → receipt", line.created, line.received), hop("receipt → labels", line.received, line.enriched), line.released ? hop("embargo → this screen", line.came, shown) : hop("labels → this screen", line.enriched, shown)),
      versions(full.versions, line),
      full.enrichment.vocabulary && el("p", { class: "hint" }, `vocabulary ${full.enrichment.vocabulary.slice(0, 12)}`));
  }

  #label(label) {
    const rules = [...new Set(label.evidence.map((each) => `${each.text} ← ${each.rule}`))].slice(0, 8);
    const meter = el("i");
    meter.style.width = `${Math.round(label.score * 100)}%`;
    const button = el("button", { class: `label ${label.isRegion ? "region" : "tag"}`, title: "Click to filter",
      onclick: (event) => this.hooks.filter(label.field, label.value, event.shiftKey || event.ctrlKey || event.metaKey),
      onfocus: () => this.#light([label]), onblur: () => this.#light(null) },
      el("span", { class: "top" }, el("span", {}, label.name), el("span", { class: "role" }, `${Math.round(label.score * 100)} %`)),
      el("span", { class: "meter", "aria-hidden": "true" }, meter),
      el("span", { class: "rules" }, rules.map((rule) => el("span", {}, rule, el("br")))));
    button.label = label;
    this.buttons.set(label, button);
    return button;
  }

  #hover(event) {
    const mark = event.target.closest?.("mark");
    const button = event.target.closest?.(".label");
    if (mark) {
      const labels = [...new Set(mark.spans.map((span) => span.label))];
      this.#light(labels);
      this.tip.replaceChildren(...mark.spans.map((span) => el("div", {}, el("b", {}, span.label.name), el("code", {}, span.rule))));
      const box = mark.getBoundingClientRect();
      this.tip.hidden = false;
      this.tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 350))}px`;
      this.tip.style.top = box.bottom + 110 > innerHeight ? `${box.top - this.tip.offsetHeight - 6}px` : `${box.bottom + 6}px`;
    } else {
      this.tip.hidden = true;
      this.#light(button ? [button.label] : null);
    }
  }

  /** Brings out the words of some labels. */
  #light(labels) {
    if (!this.story) return;
    this.story.classList.toggle("has-lit", Boolean(labels));
    this.story.querySelectorAll("mark").forEach((mark) =>
      mark.classList.toggle("lit", Boolean(labels) && mark.spans.some((span) => labels.includes(span.label))));
    this.buttons?.forEach((button, label) => button.classList.toggle("lit", Boolean(labels?.includes(label))));
    if (!labels) this.tip.hidden = true;
  }
}

/** What came before, the latest first: when, what it changed, and the headline where that differs. */
function versions(steps, line) {
  if (steps.length < 2) return [];
  const items = steps.map((step, index) => {
    const before = steps[index - 1];
    const told = step.status === "CANCELED" ? ["killed"] : step.changed.map((name) => name === "text" ? text(step) : name);
    return el("li", {},
      el("span", { class: "when" }, moment(step.at), step.version && ` · version ${step.version}`),
      el("span", { class: "changed" }, index === 0 ? "first known here" : told.join(", ") || "labels only"),
      step.headline && step.headline !== before?.headline && index < steps.length - 1 && el("span", { class: "was", dir: "auto" }, step.headline));
  });
  return [el("h3", {}, "Versions"), el("ol", { class: "versions", reversed: true, "aria-label": `Versions of ${line.id}` }, items.reverse())];
}

function text(step) {
  const parts = [step.added && `+${step.added}`, step.removed && `−${step.removed}`].filter(Boolean);
  return parts.length ? `text (${parts.join(" ")} paragraphs)` : "text";
}

function gone(line) {
  return line.embargoed
    ? el("div", { class: "gone" }, el("b", {}, `Embargoed until ${moment(line.embargo)}`), "The story appears here by itself at that time.")
    : el("div", { class: "gone" }, el("b", {}, "Killed by the agency"), "This story must not be used. Its text has been removed.",
      line.note ? el("p", { class: "note", dir: "auto" }, line.note) : null);
}
