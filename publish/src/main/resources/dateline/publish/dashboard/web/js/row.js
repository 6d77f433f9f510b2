// A story as a line of the list.

import { el } from "./dom.js";
import { age, moment, took } from "./time.js";

const FRESH = 2000;

export function rowText(story) {
  if (story.status === "CANCELED") return `Killed: ${story.id}${story.note ? `. ${story.note}` : ""}`;
  if (story.embargoed) return `Embargoed until ${moment(story.embargo)}`;
  return story.headline ?? story.opening ?? story.slugline ?? story.id;
}

/** What an editor must not miss, as [class, word, explanation]. */
export function marks(story) {
  const found = [];
  if (story.status === "CANCELED") found.push(["killed", "kill", "Killed by the agency: must not be used"]);
  if (story.status === "WITHHELD") found.push(["withheld", "withheld", "Withheld by the agency until further notice"]);
  if (story.embargoed) found.push(["embargoed", "embargo", `Not before ${moment(story.embargo)}`]);
  if (story.urgency >= 1 && story.urgency <= 3 && story.status !== "CANCELED") {
    found.push([`urgency u${story.urgency}`, story.urgency === 1 ? "flash" : `u${story.urgency}`, `IPTC urgency ${story.urgency}`]);
  }
  if (story.released && story.status === "USABLE") found.push(["embargoed", "released", `Out of its embargo since ${moment(story.came)}`]);
  if (story.replaces && story.status === "USABLE" && !story.embargoed) {
    found.push(["corrected", story.version ? `update · v${story.version}` : "update", "Replaces an earlier version"]);
  }
  return found;
}

export const markNodes = (story) =>
  marks(story).map(([kind, word, why]) => el("span", { class: `mark ${kind}`, title: why }, word));

/** handlers: open(id), filter(field, value, elsewhere) */
export function row(story, handlers, flagged) {
  const filter = (field, value) => (event) => {
    event.stopPropagation();
    handlers.filter(field, value, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const killed = story.status === "CANCELED";
  const node = el("article", {
    class: ["row", killed && "killed", story.embargoed && "embargoed",
      story.firstSeen && Date.now() - story.firstSeen < FRESH && "fresh"].filter(Boolean).join(" "),
    "data-id": story.id, "data-urgency": killed ? null : story.urgency,
    "aria-label": `${story.source}: ${rowText(story)}`,
    onclick: () => handlers.open(story.id),
  },
    el("div", { class: "row-head" },
      el("h3", { class: "headline", dir: "auto", lang: killed || story.embargoed ? null : story.language },
        killed ? [el("s", {}, story.id), story.note && ` ${story.note}`] : rowText(story)),
      el("time", { class: "row-age", "data-at": since(story), title: `received ${moment(story.received)}` }, age(since(story)))),
    el("div", { class: "row-meta" },
      flagged && el("span", { class: "mark flagged", title: "Marked (m)" }, "★"),
      markNodes(story),
      el("button", { class: "agency", tabindex: "-1", title: `Only ${story.source}`, onclick: filter("source", story.source) }, story.source),
      (story.regions ?? []).map((region) =>
        el("button", { class: `chip region${region.focus ? "" : " mentioned"}`, tabindex: "-1",
          title: `${region.name}${region.focus ? " (focus)" : " (mentioned)"}`, onclick: filter("region", region.code) }, region.name)),
      (story.tags ?? []).map((tag) =>
        el("button", { class: "chip tag", tabindex: "-1", title: `${tag.scheme}:${tag.code}`, onclick: filter("tag", `${tag.scheme}:${tag.code}`) }, tag.name)),
      latency(story)));
  return node;
}

/** From when it is news: an embargo does not make a story old. */
const since = (story) => (story.released ? story.came : story.received);

/** From the agency's wire, or the end of the embargo, to this screen, where the screen was there. */
function latency(story) {
  if (!story.shown || !story.firstSeen) return null;
  return el("span", { class: "latency", title: `from ${story.released ? "the end of the embargo" : "receipt"} to this screen` }, took(story.shown - since(story)));
}
