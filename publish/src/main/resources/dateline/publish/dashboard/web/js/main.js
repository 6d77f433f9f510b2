// Puts the parts together.

import { ApiError } from "./api.js";
import { Alerts } from "./alerts.js";
import { Columns } from "./columns.js";
import { byId } from "./dom.js";
import { Drawer } from "./drawer.js";
import { listen, showHelp } from "./keys.js";
import { askForToken, tokenOfLink } from "./login.js";
import { Panels } from "./panels.js";
import { Status } from "./status.js";
import { Store } from "./store.js";
import { Stream } from "./stream.js";
import { serverNow, setServerTime, took } from "./time.js";
import * as views from "./view.js";
import { ViewMenu } from "./view-menu.js";

/** As long as the banner of a flash is shown: what is older is found in the list. */
const FRESH = 10 * 60 * 1000;
/** What took longer was held up behind the wire or by an embargo, and says nothing about us. */
const PROMPT = 60 * 1000;
/** Before all is asked anew of a server that has refused it. */
const PAUSE = 5000;

const store = new Store();
const view = views.read();
const status = new Status();
const flagged = new Set(JSON.parse(localStorage.getItem("dateline.marked") ?? "[]"));
const recent = [];

const drawer = new Drawer({
  filter: (field, value, elsewhere) => columns.filter(field, value, elsewhere),
  closed: () => views.closed(view),
  story: (id) => store.stories.get(id),
  asking,
});
const alerts = new Alerts((id) => open(id));
const columns = new Columns(store, view, {
  open,
  asking,
  isFlagged: (id) => flagged.has(id),
  queriesChanged,
  alertToggled(index) {
    view.alerts.has(index) ? view.alerts.delete(index) : (view.alerts.add(index), alerts.ask());
    columns.showBells();
    views.write(view);
  },
});
const panels = new Panels(
  (field, value, elsewhere) => { columns.filter(field, value, elsewhere); part("wire"); },
  () => view.queries[columns.active] ?? "",
  (stats, error) => { if (error instanceof ApiError && error.status === 401) askForToken(begin); });

const menu = new ViewMenu({ add: () => columns.add(""), wall: () => setWall(!view.wall) });

const stream = new Stream({
  event(name, data) {
    if (name === "beat") {
      setServerTime(data.now);
      status.live(data.lag, data.ready);
    } else if (name === "reset") {
      begin();
    } else if (name === "refused") {
      leaveOut(data.column, data.message);
    } else {
      arrived(name, data);
    }
  },
  state(state, details) {
    if (state === "stale") status.stale(serverNow() - (Date.now() - details.since));
    else status.reconnecting();
  },
  refused(error) {
    if (error.status === 401) askForToken(begin);
    else if (error.column !== undefined) leaveOut(error.column, error.message);
    else setTimeout(begin, PAUSE);
  },
});

function arrived(name, { matches, story }) {
  const now = serverNow();
  story.shown = now;
  // By when it came here, not to the wire: what comes out of an embargo has been on that for hours.
  const fresh = now - story.came < FRESH;
  const shownIn = store.take(name, matches, story, Date.now());
  if (!shownIn.length) return;
  alerts.changed(story);
  drawer.changed(story.id);
  if (!fresh || story.status === "CANCELED") return;
  if (now - story.received < PROMPT) latency(now - story.received);
  if (story.urgency === 1 && !story.embargoed) alerts.flash(story);
  const ringing = matches.filter((index) => view.alerts.has(index));
  if (ringing.length) {
    ringing.forEach((index) => columns.flash(index));
    alerts.alert(story, Date.now());
  }
}

function latency(millis) {
  recent.push(millis);
  if (recent.length > 50) recent.shift();
  status.setLatency(took(recent.slice().sort((a, b) => a - b)[recent.length >> 1]));
}

/** One query that cannot be asked must not stop the others, nor be asked again and again. */
function leaveOut(index, why) {
  columns.refuse(index, why);
  openStream();
}

function openStream(resume) {
  const asked = columns.askable();
  if (asked.length) {
    stream.open(asked.map((index) => view.queries[index]), asked, resume);
  } else {
    stream.close();
    status.idle();
  }
}

/** Does what asks the server. Whoever is not let in is asked for a token, and then all begins anew. */
async function asking(work) {
  try {
    await work();
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) askForToken(begin);
    else throw error;
  }
}

const begin = () => asking(async () => openStream(await columns.load()));

function queriesChanged(indices, chosen) {
  views.write(view, chosen && { chosen });
  return ask(indices);
}

async function ask(indices) {
  // The stream is opened first: what comes while the list is fetched is told twice, not never.
  openStream();
  await asking(() => columns.load(indices));
  panels.refresh();
}

function open(id) {
  const opened = !view.open;
  view.open = id;
  // Whoever goes back from a story, by a button of the phone too, wants the list and not to leave.
  views.write(view, opened && { opened });
  drawer.open(id);
}

/** Shows what the address says now that somebody has gone back or forth. */
function goTo(past) {
  const asked = past.queries.join("\n") !== view.queries.join("\n");
  const other = past.open !== view.open;
  Object.assign(view, { queries: past.queries, alerts: past.alerts, open: past.open });
  if (past.wall !== view.wall) setWall(past.wall);
  if (asked) {
    columns.show();
    ask();
  } else {
    columns.showBells();
  }
  if (past.open && other) drawer.open(past.open);
  else if (!past.open) drawer.close();
}

function setWall(on) {
  view.wall = on;
  document.body.classList.toggle("wall", on);
  byId("wall").setAttribute("aria-pressed", String(on));
  columns.measure();
  views.write(view);
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("dateline.theme", theme);
}

function toggleSound() {
  alerts.setSound(!alerts.sound);
  byId("sound").setAttribute("aria-pressed", String(alerts.sound));
}

const otherTheme = () => setTheme(document.documentElement.dataset.theme === "light" ? "dark" : "light");

function mark() {
  const id = drawer.isOpen ? drawer.id : columns.current().list.chosen;
  if (!id) return;
  flagged.has(id) ? flagged.delete(id) : flagged.add(id);
  localStorage.setItem("dateline.marked", JSON.stringify([...flagged].slice(-500)));
  columns.columns.forEach((column) => column.list.redraw(id));
}

function part(name) {
  document.body.dataset.part = name;
  byId("tabs").querySelectorAll("button").forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset.part === name)));
  columns.measure();
}

async function start() {
  setTheme(localStorage.getItem("dateline.theme") ?? (matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark"));
  document.body.dataset.part = "wire";
  await tokenOfLink();
  columns.show();
  setWall(view.wall);
  listen({
    move: (step) => {
      columns.current().list.move(step);
      if (drawer.isOpen && columns.current().list.chosen) open(columns.current().list.chosen);
    },
    open: () => {
      const id = columns.current().list.chosen;
      if (drawer.isOpen && (drawer.id === id || !id)) drawer.close();
      else if (id) open(id);
    },
    mark, sound: toggleSound, theme: otherTheme,
    wall: () => setWall(!view.wall),
    query: () => columns.current().field.input.focus(),
    add: () => columns.add(""),
    top: () => columns.current().list.toTop(),
    column: (index) => columns.columns[index] && (columns.activate(index), columns.columns[index].list.node.focus()),
    escape: () => { menu.isOpen ? menu.toggle() : drawer.close(); },
  });
  byId("wall").onclick = () => setWall(!view.wall);
  byId("theme").onclick = otherTheme;
  byId("sound").onclick = toggleSound;
  byId("help-button").onclick = showHelp;
  byId("add-column").onclick = () => columns.add("");
  views.listen(view, goTo);
  byId("tabs").onclick = (event) => event.target.dataset.part && part(event.target.dataset.part);
  await begin();
  panels.start();
  if (view.open) drawer.open(view.open);
}

start();
