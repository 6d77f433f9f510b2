// Cuts a text into runs at the ends of evidence, so that overlapping labels can share words.

import { el } from "./dom.js";

/** spans: [{start, end, label}] in UTF-16 units. Returns text nodes and marks; each mark knows its spans. */
export function highlighted(text, spans, from = 0) {
  const inside = spans.filter((span) => span.end > from && span.start < from + text.length);
  const cuts = new Set([0, text.length]);
  for (const span of inside) {
    cuts.add(Math.max(0, span.start - from));
    cuts.add(Math.min(text.length, span.end - from));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const nodes = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i], sorted[i + 1]];
    const covering = inside.filter((span) => span.start - from < end && span.end - from > start);
    const part = text.slice(start, end);
    if (!covering.length) {
      nodes.push(document.createTextNode(part));
      continue;
    }
    const kind = covering.some((span) => span.label.isRegion) ? "region" : "tag";
    const mark = el("mark", { class: kind }, part);
    mark.spans = covering;
    nodes.push(mark);
  }
  return nodes;
}

/** A body as paragraphs, with its evidence. */
export function paragraphs(body, spans) {
  const nodes = [];
  let at = 0;
  for (const part of body.split("\n\n")) {
    if (part.trim()) nodes.push(el("p", { dir: "auto" }, highlighted(part, spans, at)));
    at += part.length + 2;
  }
  return nodes;
}
