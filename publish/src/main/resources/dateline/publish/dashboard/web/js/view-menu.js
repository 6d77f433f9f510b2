// The menu of views: links to those that come with the page and to one's own, and what a narrow bar has
// no room for.

import { byId, el } from "./dom.js";
import { showHelp } from "./keys.js";
import { forget, PRESETS, save, saved } from "./view.js";

export class ViewMenu {
  /** actions: add(): another stream; wall(): on or off */
  constructor(actions) {
    this.actions = actions;
    this.node = byId("views");
    this.button = byId("views-button");
    this.button.onclick = () => this.toggle();
    document.addEventListener("click", (event) => {
      // By the way the click took: what was clicked may have been drawn anew meanwhile.
      const path = event.composedPath();
      if (this.isOpen && !path.includes(this.node) && !path.includes(this.button)) this.toggle();
    });
  }

  get isOpen() {
    return !this.node.hidden;
  }

  toggle() {
    this.node.hidden = this.isOpen;
    this.button.setAttribute("aria-expanded", String(this.isOpen));
    if (this.isOpen) this.#draw();
  }

  #draw() {
    const mine = saved();
    const name = el("input", { class: "field", "aria-label": "Name of this view", placeholder: "Name of this view", required: true, maxlength: 60 });
    this.node.replaceChildren(
      // Where the bar has no room for them.
      el("div", { class: "more" },
        this.#action("Add stream", this.actions.add), this.#action("Wall", this.actions.wall), this.#action("Keys", showHelp)),
      el("h2", {}, "Views"), ...PRESETS.map(link),
      mine.length ? el("h2", {}, "Yours") : "",
      ...mine.map((each) => el("div", { class: "view-line" }, link(each),
        el("button", { class: "icon", "aria-label": `Forget ${each.name}`, onclick: () => { forget(each.name); this.#draw(); } }, "✕"))),
      el("form", { onsubmit: (event) => { event.preventDefault(); save(name.value.trim()); this.#draw(); } },
        name, el("button", { class: "solid" }, "Save")));
  }

  #action(name, act) {
    return el("button", { class: "quiet", onclick: () => { this.isOpen && this.toggle(); act(); } }, name);
  }
}

function link(view) {
  return el("a", { href: view.search || "/" }, view.name, el("small", {}, decodeURIComponent(view.search.replaceAll("+", " ")) || "everything"));
}
