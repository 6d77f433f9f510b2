// A text field for queries: what could stand at the caret below it, and an error under the place.

import { get, ApiError } from "./api.js";
import { el } from "./dom.js";

export const HINT = "All stories. Try  region:142 AND tag:diplomacy";

let count = 0;

export class QueryField {
  /** changed(query, chosen): called with a query that is one; chosen: by a click, not by typing. */
  constructor(query, label, changed) {
    const id = `completion-${++count}`;
    this.changed = changed;
    this.applied = query;
    this.input = el("input", {
      class: "query", type: "text", spellcheck: "false", autocomplete: "off", autocapitalize: "off",
      "aria-label": label, placeholder: HINT, role: "combobox",
      "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list", dir: "auto",
    });
    this.input.value = query;
    this.list = el("ul", { id, class: "completion", role: "listbox", "aria-label": "Suggestions", hidden: true });
    this.error = el("div", { class: "query-error", id: `${id}-error`, hidden: true });
    this.box = el("div", { class: "query-box" }, this.input, this.error, this.list);
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("blur", () => setTimeout(() => this.#close(), 120));
    // One that came in a link may be wrong, too.
    if (query) this.#apply();
  }

  set(query) {
    this.input.value = query;
    this.#apply(true);
  }

  #typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#apply(), 350);
    this.#suggest();
  }

  async #apply(chosen) {
    clearTimeout(this.timer);
    const text = this.input.value.trim();
    const number = (this.number = (this.number ?? 0) + 1);
    try {
      const answer = await get("/api/query/check", [["query", this.input.value]]);
      if (number !== this.number) return;
      this.#show(answer.ok ? answer.warnings?.[0] : answer, !answer.ok);
      if (answer.ok && text !== this.applied) {
        this.applied = text;
        this.changed(text, chosen);
      }
    } catch (error) {
      if (number === this.number && error instanceof ApiError) this.#show({ position: 0, message: error.message }, true);
    }
  }

  /** What is wrong with the query, or with a query that is one, what it hardly means. */
  #show(problem, wrong) {
    this.input.toggleAttribute("aria-invalid", false);
    this.error.classList.toggle("warning", !wrong);
    this.error.hidden = !problem;
    if (!problem) {
      this.input.removeAttribute("aria-describedby");
      return;
    }
    if (wrong) this.input.setAttribute("aria-invalid", "true");
    this.input.setAttribute("aria-describedby", this.error.id);
    const read = problem.found && !wrong ? `"${problem.found}" ${problem.message}` : problem.message;
    const why = problem.expected ? `found ${problem.found}; expected: ${problem.expected}` : read;
    this.error.replaceChildren(
      el("span", { class: "caret", "aria-hidden": "true" }, `${" ".repeat(problem.position)}▲`),
      el("span", { class: "why" }, why));
  }

  async #suggest() {
    const text = this.input.value.slice(0, this.input.selectionStart ?? undefined);
    const number = (this.asked = (this.asked ?? 0) + 1);
    try {
      const answer = await get("/api/complete", [["text", text]]);
      if (number === this.asked && document.activeElement === this.input) this.#offer(answer);
    } catch {
      this.#close();
    }
  }

  #offer(answer) {
    this.offer = answer;
    this.chosen = -1;
    this.list.replaceChildren(
      ...answer.suggestions.map((each, index) =>
        el("li", { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false",
          onmousedown: (event) => { event.preventDefault(); this.#take(index); } },
        el("span", {}, each.label), el("small", {}, each.detail))));
    this.list.hidden = answer.suggestions.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
  }

  #take(index) {
    const { from, to, suggestions } = this.offer;
    const text = this.input.value;
    const insert = suggestions[index].insert;
    this.input.value = text.slice(0, from) + insert + text.slice(to);
    this.input.setSelectionRange(from + insert.length, from + insert.length);
    this.#close();
    if (insert.endsWith(":")) this.#typed();
    else this.#apply();
  }

  #choose(step) {
    const items = [...this.list.children];
    this.chosen = (this.chosen + step + items.length) % items.length;
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === this.chosen)));
    items[this.chosen].scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", items[this.chosen].id);
  }

  #key(event) {
    const open = !this.list.hidden;
    if (open && event.key === "ArrowDown") this.#choose(1);
    else if (open && event.key === "ArrowUp") this.#choose(this.chosen < 0 ? 0 : -1);
    else if (open && event.key === "Tab" && !event.shiftKey) this.#take(Math.max(0, this.chosen));
    else if (event.key === "Enter" && open && this.chosen >= 0) this.#take(this.chosen);
    else if (event.key === "Enter") { this.#close(); this.#apply(); return; }
    else if (event.key === "Escape" && open) this.#close();
    else if (event.key === "Escape") this.input.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #close() {
    this.asked = (this.asked ?? 0) + 1;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}
