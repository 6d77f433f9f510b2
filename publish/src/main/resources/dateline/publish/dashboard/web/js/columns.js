// The streams side by side: each with its query, its list and its bell.

import { getPatiently, ApiError } from "./api.js";
import { HINT, QueryField } from "./completion.js";
import { byId, el } from "./dom.js";
import { List } from "./list.js";
import { toggle, term } from "./query.js";
import { serverNow } from "./time.js";

const FIRST = 200;

export class Columns {
  /** hooks: open(id), queriesChanged(indices, chosen), isFlagged(id), asking(work); view: see view.js */
  constructor(store, view, hooks) {
    this.store = store;
    this.view = view;
    this.hooks = hooks;
    this.columns = [];
    // What cannot be asked, and why, by query: columns come and go.
    this.refused = new Map();
    this.active = 0;
    store.subscribe(() => this.#update());
    setInterval(() => this.columns.forEach((column) => column.list.tick()), 1000);
    setInterval(() => this.#meta(), 1000);
  }

  /** Lays out what the view says. */
  show() {
    this.store.setColumns(this.view.queries.length);
    this.columns = this.view.queries.map((query, index) => this.#column(query, index));
    byId("columns").replaceChildren(...this.columns.map((column) => column.node));
    this.activate(Math.min(this.active, this.columns.length - 1));
    this.measure();
  }

  #column(query, index) {
    const handlers = {
      open: (id) => { this.activate(this.#indexOf(column)); column.list.choose(id); this.hooks.open(id); },
      filter: (field, value, elsewhere) => { this.activate(this.#indexOf(column)); this.filter(field, value, elsewhere); },
      older: () => this.#older(column),
      isFlagged: this.hooks.isFlagged,
    };
    const list = new List(handlers);
    const field = new QueryField(query, `Query of stream ${index + 1}`, (changed, chosen) => this.#changed(column, changed, chosen));
    const bell = el("button", { class: "icon", "aria-pressed": String(this.view.alerts.has(index)), title: "Alert me: flash, sound, notification",
      onclick: () => this.hooks.alertToggled(this.#indexOf(column)) }, "Alert");
    const close = el("button", { class: "icon", title: "Close this stream", "aria-label": `Close stream ${index + 1}`,
      onclick: () => this.remove(this.#indexOf(column)), hidden: this.view.queries.length < 2 }, "✕");
    const count = el("span", { class: "count" });
    const rate = el("span", { class: "rate" });
    const node = el("section", { class: "column", "aria-label": `Stream ${index + 1}` },
      el("div", { class: "column-head" },
        el("div", { class: "query-line" }, field.box, bell, close),
        el("div", { class: "column-meta" }, count, rate)),
      list.node, list.newer);
    node.addEventListener("focusin", () => this.activate(this.#indexOf(column)));
    const column = { node, list, field, bell, count, rate };
    return column;
  }

  #indexOf(column) {
    return this.columns.indexOf(column);
  }

  activate(index) {
    if (index < 0) return;
    this.active = index;
    this.columns.forEach((column, i) => column.node.classList.toggle("active", i === index && this.columns.length > 1));
  }

  /** Lays out anew after the page has changed its form. */
  measure() {
    for (const { field, list } of this.columns) {
      field.input.placeholder = this.view.wall ? "All wires" : HINT;
      list.measure();
    }
  }

  /** Shows which streams alert. */
  showBells() {
    this.columns.forEach(({ bell }, index) => bell.setAttribute("aria-pressed", String(this.view.alerts.has(index))));
  }

  current() {
    return this.columns[this.active];
  }

  /** Fills the columns that are asked for, and answers from where a stream can go on. */
  async load(indices = this.columns.map((_, index) => index)) {
    const answers = await Promise.all(indices.map(async (index) => {
      const column = this.columns[index];
      const query = this.view.queries[index];
      column.list.say("", "");
      this.store.expect(index);
      try {
        const answer = await getPatiently("/api/stories", [["view", "line"], ["limit", FIRST], ["query", query]],
          () => this.columns[index] !== column || this.view.queries[index] !== query);
        if (this.columns[index] !== column || this.view.queries[index] !== query) return null;
        column.older = answer.older;
        column.loaded = true;
        this.refused.delete(query);
        this.store.fill(index, answer.stories);
        return answer.resume;
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) throw error;
        if (this.columns[index] === column && this.view.queries[index] === query) this.refuse(index, error.message);
        return null;
      }
    }));
    return answers.find(Boolean) ?? null;
  }

  /** Says why a column's query cannot be asked, and has it asked no more. */
  refuse(index, why) {
    this.refused.set(this.view.queries[index], why);
    this.columns[index].older = undefined;
    this.store.fill(index, []);
  }

  /** The columns whose queries can be asked, as far as is known. */
  askable() {
    return this.view.queries.map((_, index) => index).filter((index) => !this.refused.has(this.view.queries[index]));
  }

  async #older(column) {
    const index = this.#indexOf(column);
    if (!column.older || column.loading || index < 0) return;
    column.loading = true;
    await this.hooks.asking(async () => {
      try {
        const answer = await getPatiently("/api/stories", [["view", "line"], ["limit", FIRST], ["before", column.older], ["query", this.view.queries[index]]]);
        if (this.columns[index] === column) {
          column.older = answer.older;
          this.store.extend(index, answer.stories);
        }
      } finally {
        column.loading = false;
      }
    });
  }

  #changed(column, query, chosen) {
    const index = this.#indexOf(column);
    this.view.queries[index] = query;
    this.hooks.queriesChanged([index], chosen);
  }

  /** Adds a label to the active query, or takes it out; or opens a stream for it. */
  filter(field, value, elsewhere) {
    const wanted = term(field, value);
    if (elsewhere) this.add(wanted);
    else this.current().field.set(toggle(this.view.queries[this.active], wanted));
  }

  add(query) {
    if (this.view.queries.length >= 6) return;
    this.view.queries.push(query);
    this.active = this.view.queries.length - 1;
    this.show();
    this.hooks.queriesChanged([this.active]);
    this.current().field.input.focus();
  }

  remove(index) {
    if (this.view.queries.length < 2) return;
    this.view.queries.splice(index, 1);
    this.view.alerts = new Set([...this.view.alerts].filter((i) => i !== index).map((i) => (i > index ? i - 1 : i)));
    this.store.removeColumn(index);
    this.show();
    this.hooks.queriesChanged([]);
    this.#update();
  }

  flash(index) {
    const { node } = this.columns[index];
    node.classList.remove("flashing");
    void node.offsetWidth;
    node.classList.add("flashing");
  }

  #update() {
    this.columns.forEach((column, index) => {
      const data = this.store.columns[index];
      if (!data) return;
      column.list.update(data.ids, this.store.stories, data.added);
      data.added = 0;
      if (data.ids.length) column.list.say("", "");
      else if (this.refused.has(this.view.queries[index])) column.list.say("This cannot be asked", this.refused.get(this.view.queries[index]));
      else if (column.loaded) column.list.say("Nothing yet", this.view.queries[index] ? "No story of the last hours matches. One that does appears here by itself." : "Stories appear here by themselves.");
    });
    this.#meta();
  }

  #meta() {
    this.columns.forEach((column, index) => {
      const data = this.store.columns[index];
      if (!data) return;
      const rate = this.store.rate(index, serverNow());
      column.count.textContent = `${data.ids.length.toLocaleString("en")}${column.older ? "+" : ""} ${data.ids.length === 1 && !column.older ? "story" : "stories"}`;
      column.rate.textContent = rate >= 1 ? `${rate.toFixed(0)} a second` : rate > 0 ? `${Math.round(rate * 60)} a minute` : "";
    });
  }
}
