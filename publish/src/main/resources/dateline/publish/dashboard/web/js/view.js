// What is on the screen lives in the address: a view is a link. Saved views are named links, kept by
// the browser.

const KEY = "dateline.views";

export const PRESETS = [
  { name: "All wires", search: "" },
  { name: "Flashes and urgent", search: "?q=urgency:[1 TO 3]&alert=0" },
  { name: "Africa · Asia · Europe", search: "?q=region:002&q=region:142&q=region:150" },
  { name: "Conflict and disaster", search: "?q=tag:medtop:16000000&q=tag:medtop:03000000" },
  { name: "The wall", search: "?wall=1" },
];

/** Whether the entry of a story that was closed here is being left: it takes until the browser says so. */
let leaving = false;

export function read() {
  const search = new URLSearchParams(location.search);
  const queries = search.getAll("q").slice(0, 6);
  return {
    queries: queries.length ? queries : [""],
    alerts: new Set(search.getAll("alert").map(Number)),
    wall: search.get("wall") === "1",
    open: search.get("open"),
  };
}

/** Puts the view into the address. What kept says of it, if anything, is an entry of its own, which Back leaves. */
export function write(view, kept) {
  // Once it is left, all is written to the entry that stays.
  if (leaving) return;
  const search = new URLSearchParams();
  if (view.queries.length > 1 || view.queries[0]) view.queries.forEach((query) => search.append("q", query));
  view.alerts.forEach((index) => search.append("alert", index));
  if (view.wall) search.set("wall", "1");
  if (view.open) search.set("open", view.open);
  const text = search.toString();
  const address = location.pathname + (text ? `?${text}` : "");
  if (kept) history.pushState(kept, "", address);
  else history.replaceState(history.state, "", address);
}

/** The story is closed. An entry of its own is left for the one before, which takes over what is on the screen. */
export function closed(view) {
  // Whoever has gone back to where none was open is there already.
  if (!view.open) return;
  view.open = null;
  leaving = Boolean(history.state?.opened);
  if (leaving) history.back();
  else write(view);
}

/** Calls goTo with the view of the address where somebody goes back or forth. */
export function listen(view, goTo) {
  addEventListener("popstate", () => {
    if (!leaving) return goTo(read());
    leaving = false;
    write(view);
  });
}

export function saved() {
  try {
    const views = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(views) ? views : [];
  } catch {
    return [];
  }
}

export function save(name) {
  const views = saved().filter((view) => view.name !== name);
  localStorage.setItem(KEY, JSON.stringify([...views, { name, search: location.search }]));
}

export function forget(name) {
  localStorage.setItem(KEY, JSON.stringify(saved().filter((view) => view.name !== name)));
}
