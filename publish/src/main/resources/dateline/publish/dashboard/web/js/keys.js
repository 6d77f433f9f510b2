// The keyboard, and the list of its keys.

import { byId, el } from "./dom.js";

const STORED = "dateline.keys";

const KEYS = [
  ["j  k", "next story, the one before; in a stream ↓ ↑ too"],
  ["o  Enter", "open the story; again or Esc to close"],
  ["m", "mark the story, or take the mark off"],
  ["/", "go to the query"],
  ["n", "another stream beside this one"],
  ["1 … 6", "go to a stream"],
  ["g", "to the newest"],
  ["s", "sound of alerts"],
  ["w", "wall mode"],
  ["t", "dark or light"],
  ["?", "these keys"],
];

/** Whether single characters act; dictation types them, and some keyboards send them by mistake. */
const isOn = () => localStorage.getItem(STORED) !== "off";

export function showHelp() {
  const dialog = byId("help");
  if (dialog.open) return;
  const keys = el("input", { type: "checkbox", checked: isOn(), onchange: () => localStorage.setItem(STORED, keys.checked ? "on" : "off") });
  dialog.replaceChildren(
    el("h2", { id: "help-title" }, "Keys"),
    el("dl", {}, KEYS.flatMap(([keys, what]) => [
      el("dt", {}, keys.split("  ").map((key, index) => [index ? " " : "", el("kbd", {}, key)])), el("dd", {}, what)])),
    el("p", { class: "hint" }, "Click a country, topic, name or wire to filter the stream; with Shift it opens one of its own. The address of the page is the view: bookmark or send it."),
    el("label", { class: "choice" }, keys, "Single characters act as keys; Enter, Esc and arrows always do"),
    el("form", { method: "dialog" }, el("button", { class: "solid", autofocus: true }, "Close")));
  dialog.showModal();
}

/** actions: by name, see below */
export function listen(actions) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const typing = event.target.closest?.("input, textarea, select");
    if (event.key === "Escape") {
      actions.escape();
      return;
    }
    if (typing) return;
    const onButton = event.target.closest?.("button, a");
    if (event.key === "Enter" && onButton) return;
    // Who has switched characters off, or has no use for them, comes to each story all the same.
    const arrow = event.target.closest?.(".list") && { ArrowDown: () => actions.move(1), ArrowUp: () => actions.move(-1) }[event.key];
    if (event.key.length === 1 && !isOn()) return;
    const action = arrow ?? {
      j: () => actions.move(1), k: () => actions.move(-1), o: actions.open, Enter: actions.open, m: actions.mark,
      "/": actions.query, n: actions.add, g: actions.top, s: actions.sound, w: actions.wall, t: actions.theme, "?": showHelp,
    }[event.key] ?? (/^[1-6]$/.test(event.key) ? () => actions.column(Number(event.key) - 1) : null);
    if (!action) return;
    event.preventDefault();
    action();
  });
}
