// The last hour as a map: a square for each country with its ISO letters, the stronger its colour
// the more stories are about it.

import { el } from "./dom.js";

const NAMES = new Intl.DisplayNames(["en"], { type: "region" });

export class TileMap {
  /** filter(field, value, elsewhere) */
  constructor(filter) {
    this.filter = filter;
    this.tiles = new Map();
    this.legend = el("span", { "aria-live": "off" }, "");
    this.grid = el("div", { class: "map", role: "group", "aria-label": "Map: countries in the stories of the last hour" });
    this.node = el("section", { class: "panel map-panel", "aria-labelledby": "map-title" },
      el("h2", { id: "map-title" }, "Where", (this.total = el("small", {}))),
      this.grid,
      el("div", { class: "map-legend" }, this.legend,
        el("span", { class: "heat-key", "aria-hidden": "true" }, "fewer", el("i"), el("i"), el("i"), el("i"), "more")));
    this.grid.addEventListener("keydown", (event) => this.#key(event));
    this.#lay();
  }

  async #lay() {
    const layout = await (await fetch("/tiles.json")).json();
    this.layout = layout.tiles;
    for (const [code, column, row] of layout.tiles) {
      const tile = el("button", { class: "tile", tabindex: "-1", "data-code": code,
        onclick: (event) => this.filter("region", code, event.shiftKey || event.ctrlKey || event.metaKey),
        onmouseenter: () => this.#tell(code), onfocus: () => this.#tell(code), onmouseleave: () => this.#tell(null) },
        el("span", { "aria-hidden": "true" }, code));
      tile.style.gridColumn = column + 1;
      tile.style.gridRow = row + 1;
      this.tiles.set(code, tile);
      this.grid.append(tile);
    }
    this.tiles.get("FR")?.setAttribute("tabindex", "0");
    this.show(this.regions ?? [], this.query ?? "");
  }

  show(regions, query) {
    this.regions = regions;
    this.query = query;
    this.counts = new Map(regions.map((region) => [region.code, region]));
    const most = Math.max(4, ...[...this.tiles.keys()].map((code) => this.counts.get(code)?.stories ?? 0));
    let countries = 0;
    for (const [code, tile] of this.tiles) {
      const stories = this.counts.get(code)?.stories ?? 0;
      if (stories) countries++;
      const heat = stories ? Math.min(4, 1 + Math.floor((Math.log(stories) / Math.log(most)) * 3.2)) : 0;
      tile.className = `tile heat-${heat}${new RegExp(`\\bregion:${code}\\b`).test(query) ? " filtered" : ""}`;
      tile.setAttribute("aria-label", this.#text(code));
    }
    this.total.textContent = `${countries} countries in the last hour`;
    if (!this.legend.textContent) this.#tell(null);
  }

  #text(code) {
    const count = this.counts?.get(code);
    const name = NAMES.of(code) ?? code;
    if (!count) return `${name}: none`;
    return `${name}: ${count.stories} ${count.stories === 1 ? "story" : "stories"}, ${count.focus} in focus`;
  }

  #tell(code) {
    this.legend.textContent = code ? this.#text(code) : "Click a country to filter";
  }

  /** Arrow keys go to the nearest square in that direction. */
  #key(event) {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const from = this.layout?.find(([code]) => code === event.target.dataset.code);
    if (!way || !from) return;
    event.preventDefault();
    const next = this.layout
      .map((tile) => ({ tile, dx: tile[1] - from[1], dy: tile[2] - from[2] }))
      .map((each) => ({ ...each, along: each.dx * way[0] + each.dy * way[1], aside: Math.abs(way[0] ? each.dy : each.dx) }))
      .filter((each) => each.along > 0)
      .sort((a, b) => a.along + a.aside * 3 - (b.along + b.aside * 3))[0];
    if (!next) return;
    this.tiles.get(from[0]).tabIndex = -1;
    const tile = this.tiles.get(next.tile[0]);
    tile.tabIndex = 0;
    tile.focus();
  }
}
