// The truth about the connection: live, behind, reconnecting, or stale since when.

import { byId } from "./dom.js";
import { clock, serverNow } from "./time.js";

export class Status {
  constructor() {
    this.node = byId("status");
    this.text = this.node.querySelector(".status-text");
    // What changes with every story, and would be read out each time were it within the text.
    this.more = this.node.querySelector(".status-more");
    setInterval(() => (byId("clock").textContent = `${clock(serverNow())} UTC`), 1000);
  }

  live(lag, ready) {
    if (!ready) this.#set("behind", "reader is reconnecting");
    else if (lag > 500) this.#set("behind", "behind", `by ${lag.toLocaleString("en")}`);
    else this.#set("live", "live", this.latency);
  }

  /** How long stories take from receipt to here, for the label. */
  setLatency(text) {
    this.latency = text;
    if (this.node.dataset.state === "live") this.#set("live", "live", text);
  }

  reconnecting() {
    this.cutAt ??= serverNow();
    if (this.node.dataset.state !== "stale") this.#set("reconnecting", "reconnecting");
    if (serverNow() - this.cutAt > 10000) this.stale(this.cutAt);
  }

  /** Nothing is asked, so that nothing can come. */
  idle() {
    this.#set("behind", "nothing to be asked");
  }

  stale(since) {
    this.#set("stale", `stale since ${clock(since)}`);
  }

  #set(state, text, more = "") {
    if (state === "live") this.cutAt = null;
    if (this.node.dataset.state !== state) this.node.dataset.state = state;
    if (this.text.textContent !== text) this.text.textContent = text;
    if (this.more.textContent !== more) this.more.textContent = more;
  }
}
