// One stream of events for all columns that can be asked. It goes on where it was cut, by the id of the
// last event, and says how it is: a browser's own EventSource gives up where ours waits.

const SILENCE = 12000;

export class Stream {
  /** handlers: event(name, data), state(state, details), refused(error) */
  constructor(handlers) {
    this.handlers = handlers;
    this.run = 0;
    this.lastBeat = 0;
    setInterval(() => this.#look(), 1000);
    addEventListener("online", () => this.#hurry());
    document.addEventListener("visibilitychange", () => document.hidden || this.#look());
  }

  /** Begins, or goes on with other queries; places: which column each of them is of. */
  open(queries, places, after) {
    this.queries = queries;
    this.places = places;
    this.last = after ?? this.last;
    this.#start();
  }

  /** Ends, where nothing is left to be asked. */
  close() {
    this.run++;
    this.lastBeat = 0;
    this.abort?.abort();
  }

  #start() {
    const run = ++this.run;
    this.abort?.abort();
    this.#keep(run);
  }

  async #keep(run) {
    for (let tries = 0; run === this.run; tries++) {
      try {
        this.abort = new AbortController();
        await this.#listen(run, () => (tries = 0));
      } catch (error) {
        if (run !== this.run) return;
        if (error.status >= 400 && error.status < 500 && error.status !== 429) {
          this.handlers.refused(error);
          return;
        }
      }
      if (run !== this.run) return;
      const wait = tries === 0 ? 150 : Math.min(5000, 250 * 2 ** Math.min(tries, 6)) * (0.75 + Math.random() / 2);
      this.handlers.state("reconnecting", { wait });
      await new Promise((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, wait);
      });
    }
  }

  async #listen(run, alive) {
    const search = new URLSearchParams([["view", "line"], ...this.queries.map((query) => ["query", query])]);
    const headers = this.last ? { "Last-Event-ID": this.last } : {};
    const response = await fetch(`/api/stream?${search}`, { headers, signal: this.abort.signal, cache: "no-store" });
    if (!response.ok) {
      const body = await response.json().catch(() => ({}));
      throw Object.assign(new Error(body.message ?? ""), { status: response.status, column: this.places[body.index] });
    }
    this.lastBeat = Date.now();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done || run !== this.run) return;
      rest += value;
      const end = rest.lastIndexOf("\n\n");
      if (end < 0) continue;
      for (const block of rest.slice(0, end).split("\n\n")) {
        // An event may have the stream begin anew, with other queries.
        if (run !== this.run) return;
        this.#event(block);
      }
      rest = rest.slice(end + 2);
      this.lastBeat = Date.now();
      alive();
    }
  }

  #event(block) {
    let name = "message";
    let data = "";
    let id = null;
    for (const line of block.split("\n")) {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1);
      if (line.startsWith("event")) name = value;
      else if (line.startsWith("data")) data += value;
      else if (line.startsWith("id")) id = value;
    }
    const told = data ? JSON.parse(data) : {};
    if (told.matches) told.matches = told.matches.map((index) => this.places[index]);
    if (name === "refused") told.column = this.places[told.index];
    this.handlers.event(name, told);
    if (id) this.last = id;
  }

  /** A laptop that slept has a connection that only looks alive. */
  #look() {
    if (this.lastBeat && Date.now() - this.lastBeat > SILENCE) {
      this.handlers.state("stale", { since: this.lastBeat });
      this.lastBeat = Date.now() - SILENCE / 2;
      this.#start();
    }
  }

  #hurry() {
    this.wake?.();
  }
}
