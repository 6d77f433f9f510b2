// What the last hour was about and who said it; every line is a filter.

import { getPatiently } from "./api.js";
import { byId, el, svg } from "./dom.js";
import { TileMap } from "./map.js";
import { age, setServerTime } from "./time.js";

const EVERY = 4000;
const MINUTES = 60;

export class Panels {
  /** filter(field, value, elsewhere); query(): the active query; told(stats) */
  constructor(filter, query, told) {
    this.filter = filter;
    this.query = query;
    this.told = told;
    this.map = new TileMap(filter);
    this.movers = panel("trend-panel", "movers-title", "Moving", "against the usual hour");
    this.tags = panel("trend-panel", "tags-title", "Topics", "stories in the last hour");
    this.names = panel("trend-panel names-panel", "names-title", "Names", "stories in the last hour");
    this.sources = panel("source-panel", "sources-title", "Wires", "stories a minute, last hour");
    byId("panels").append(this.map.node, this.sources.node, this.movers.node, this.tags.node, this.names.node);
  }

  start() {
    const loop = async () => {
      if (!document.hidden) await this.refresh();
      setTimeout(loop, EVERY);
    };
    loop();
  }

  async refresh() {
    try {
      const stats = await getPatiently("/api/stats", [], () => true);
      setServerTime(stats.now);
      this.told(stats);
      this.map.show(stats.regions, this.query());
      this.#counts(this.movers, stats.movers, "Nothing runs above its usual rate. It takes two hours to learn what is usual.", 6);
      this.#counts(this.tags, stats.tags, "No topics in the last hour.", 9);
      this.#counts(this.names, stats.names, "No names in the last hour.", 7);
      this.#wires(stats.sources);
    } catch (error) {
      this.told(null, error);
    }
  }

  #counts(panel, counts, none, most) {
    if (!counts.length) {
      panel.body.replaceChildren(el("p", { class: "hint" }, none));
      return;
    }
    const highest = Math.max(...counts.map((count) => count.lastHour));
    panel.body.replaceChildren(el("ol", { class: "bars" }, counts.slice(0, most).map((count) => {
      const bar = el("span", { class: "bar-fill", "aria-hidden": "true" });
      bar.style.width = `${(count.lastHour / highest) * 78}%`;
      return el("li", {}, el("button", { onclick: (event) => this.#pick(event, count.field, count.value) },
        el("span", { class: "name", dir: "auto" }, count.name), el("span", { class: "count" }, String(count.lastHour)), usual(count), bar));
    })));
  }

  #wires(sources) {
    if (!sources.length) {
      this.sources.body.replaceChildren(el("p", { class: "hint" }, "No wire has sent anything yet."));
      return;
    }
    const highest = Math.max(3, ...sources.flatMap((source) => source.perMinute));
    this.sources.body.replaceChildren(el("table", { class: "sources" },
      el("thead", { class: "visually-hidden" }, el("tr", {}, ["Wire", "Last hour", "By minute", "Last story"].map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, sources.map((source) => el("tr", { class: source.quiet ? "silent" : null },
        el("th", { scope: "row" }, el("button", { onclick: (event) => this.#pick(event, "source", source.name) }, source.name)),
        el("td", { class: "number" }, String(source.lastHour)),
        el("td", {}, spark(source.perMinute, highest)),
        el("td", { class: "last", title: source.usualGapSeconds ? `usually one in ${source.usualGapSeconds} s` : null },
          source.quiet ? `silent ${age(source.last)}` : age(source.last)))))));
  }

  #pick(event, field, value) {
    this.filter(field, value, event.shiftKey || event.ctrlKey || event.metaKey);
  }
}

function panel(kind, id, title, hint) {
  const body = el("div");
  return { body, node: el("section", { class: `panel ${kind}`, "aria-labelledby": id }, el("h2", { id }, title, el("small", {}, hint)), body) };
}

function usual(count) {
  if (count.usual === undefined) return el("span", { class: "usual" });
  if (count.usual < 0.5) return el("span", { class: "usual up", title: "hardly ever before" }, "new");
  const times = count.lastHour / count.usual;
  return el("span", { class: `usual${times >= 2 ? " up" : ""}`, title: `usually ${count.usual} an hour` }, `×${times >= 10 ? Math.round(times) : times.toFixed(1)}`);
}

/** Bars by minute; a minute without a story is a gap above the line. */
function spark(series, highest) {
  const node = svg("svg", { class: "spark", viewBox: `0 0 ${MINUTES * 2} 18`, preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("line", { x1: 0, y1: 17.5, x2: MINUTES * 2, y2: 17.5 }));
  series.forEach((count, index) => {
    if (!count) return;
    const height = Math.max(2.5, (Math.sqrt(count) / Math.sqrt(highest)) * 17);
    node.append(svg("rect", { x: index * 2, y: 17 - height, width: 1.6, height }));
  });
  return node;
}
