// A column's list, of which only the rows in sight exist. What comes while one reads below does not
// move what one reads.

import { el, say } from "./dom.js";
import { row, rowText } from "./row.js";
import { age } from "./time.js";

const AROUND = 6;

export class List {
  /** handlers: open, filter, older(): fetch more; isFlagged(id) */
  constructor(handlers) {
    this.handlers = handlers;
    this.nodes = new Map();
    this.ids = [];
    this.chosen = null;
    this.unseen = 0;
    this.space = el("div", { class: "list-space" });
    this.empty = el("div", { class: "empty", hidden: true });
    this.node = el("div", { class: "list", tabindex: "0", role: "feed", "aria-label": "Stories, newest first" }, this.empty, this.space);
    this.newer = el("button", { class: "newer", hidden: true, onclick: () => this.toTop() });
    this.node.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#measure()).observe(this.node);
  }

  /** ids: the oldest first. added: how many of them are new at the top. */
  update(ids, stories, added) {
    const height = this.height ?? this.#rowHeight();
    const away = this.node.scrollTop > height / 2;
    const grown = ids.length - this.ids.length;
    this.ids = ids;
    this.stories = stories;
    this.space.style.height = `${ids.length * height}px`;
    if (away && grown > 0 && added > 0) {
      this.node.scrollTop += Math.min(added, grown) * height;
      this.unseen += added;
    } else if (!away) {
      this.unseen = 0;
    }
    this.#draw();
  }

  say(title, text) {
    this.empty.replaceChildren(el("b", {}, title), text);
    this.empty.hidden = !title;
  }

  toTop() {
    this.node.scrollTop = 0;
    this.unseen = 0;
    this.#draw();
  }

  /** Chooses the next (1) or the one before (-1), and tells who cannot see which that is. */
  move(step) {
    if (!this.ids.length) return;
    const at = this.chosen ? this.ids.lastIndexOf(this.chosen) : -1;
    const position = at < 0 ? 0 : this.ids.length - 1 - at + step;
    this.choose(this.ids[this.ids.length - 1 - Math.min(this.ids.length - 1, Math.max(0, position))]);
    const story = this.stories.get(this.chosen);
    if (story) say(`${story.source}: ${rowText(story)}`);
  }

  choose(id) {
    this.chosen = id;
    const position = this.ids.length - 1 - this.ids.lastIndexOf(id);
    const top = position * this.height;
    if (top < this.node.scrollTop) this.node.scrollTop = top;
    else if (top + this.height > this.node.scrollTop + this.node.clientHeight) this.node.scrollTop = top + this.height - this.node.clientHeight;
    this.#draw();
  }

  /** Writes the ages anew. */
  tick() {
    for (const { node } of this.nodes.values()) {
      const time = node.querySelector(".row-age");
      const text = age(Number(time.dataset.at));
      if (time.textContent !== text) time.textContent = text;
    }
  }

  /** Draws a row again whose story has not changed but its mark. */
  redraw(id) {
    this.nodes.get(id)?.node.remove();
    this.nodes.delete(id);
    this.#draw();
  }

  #rowHeight() {
    const probe = el("div", { class: "row" });
    this.space.append(probe);
    const height = probe.getBoundingClientRect().height;
    probe.remove();
    return (this.height = height || 50);
  }

  #measure() {
    if (!this.node.clientWidth) return;
    const wall = document.body.classList.contains("wall");
    this.node.classList.toggle("narrow", this.node.clientWidth < (wall ? 1000 : 560));
    this.#rowHeight();
    this.space.style.height = `${this.ids.length * this.height}px`;
    this.#draw();
  }

  measure() {
    this.#measure();
  }

  #scrolled() {
    if (this.node.scrollTop < this.height / 2) this.unseen = 0;
    this.#draw();
    if (this.node.scrollTop + this.node.clientHeight * 2 > this.ids.length * this.height) this.handlers.older();
  }

  #draw() {
    const height = this.height ?? this.#rowHeight();
    const first = Math.max(0, Math.floor(this.node.scrollTop / height) - AROUND);
    const last = Math.min(this.ids.length, Math.ceil((this.node.scrollTop + this.node.clientHeight) / height) + AROUND);
    const wanted = new Set();
    for (let position = first; position < last; position++) {
      const id = this.ids[this.ids.length - 1 - position];
      const story = this.stories.get(id);
      if (!story) continue;
      wanted.add(id);
      let shown = this.nodes.get(id);
      if (!shown || shown.story !== story) {
        const node = row(story, this.handlers, this.handlers.isFlagged(id));
        if (shown) shown.node.replaceWith(node);
        else this.space.append(node);
        shown = { story, node };
        this.nodes.set(id, shown);
      }
      const top = `translateY(${position * height}px)`;
      if (shown.top !== top) shown.node.style.transform = shown.top = top;
      shown.node.classList.toggle("chosen", id === this.chosen);
      if (id === this.chosen) shown.node.setAttribute("aria-current", "true");
      else shown.node.removeAttribute("aria-current");
      shown.node.setAttribute("aria-posinset", String(position + 1));
      shown.node.setAttribute("aria-setsize", String(this.ids.length));
    }
    for (const [id, shown] of this.nodes) {
      if (!wanted.has(id)) {
        shown.node.remove();
        this.nodes.delete(id);
      }
    }
    this.newer.hidden = this.unseen === 0;
    this.newer.textContent = `${this.unseen} new ↑`;
  }
}
