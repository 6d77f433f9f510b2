// What must not be missed: the banner of a flash; for streams with a bell a flash, a tone and a
// notification of the system. None of them floods: one tone and one notification in a few seconds,
// the second for all that came meanwhile.

import { byId, el, say } from "./dom.js";
import { rowText } from "./row.js";
import { age } from "./time.js";

const PAUSE = 4000;
const BANNER = 10 * 60 * 1000;

export class Alerts {
  /** open(id) */
  constructor(open) {
    this.open = open;
    this.sound = false;
    this.last = 0;
    this.waiting = new Map();
    setInterval(() => this.#tick(), 1000);
  }

  setSound(on) {
    this.sound = on;
    if (!on) return;
    this.audio ??= new AudioContext();
    this.audio.resume();
    this.#tone(0.4);
  }

  /** A story on a stream with a bell. What comes soon after another is told at the end of the pause. */
  alert(story, now) {
    this.waiting.set(story.id, story);
    this.timer ??= setTimeout(() => this.#tell(), Math.max(0, this.last + PAUSE - now));
  }

  /** Names the most urgent, of those the latest, and counts the others. */
  #tell() {
    this.timer = null;
    const stories = [...this.waiting.values()];
    this.waiting.clear();
    if (!stories.length) return;
    this.last = Date.now();
    const story = stories.reduce((a, b) => ((b.urgency ?? 9) <= (a.urgency ?? 9) ? b : a));
    const text = rowText(story) + (stories.length > 1 ? `, and ${stories.length - 1} more` : "");
    say(`Alert: ${text}`);
    if (this.sound) this.#tone(1);
    if (document.hidden && "Notification" in window && Notification.permission === "granted") {
      const shown = new Notification(`Dateline · ${story.source}`, { body: text, tag: story.id });
      shown.onclick = () => { window.focus(); this.open(story.id); };
    }
  }

  /** Asked when a bell is switched on, which a browser wants to be a click. */
  ask() {
    if ("Notification" in window && Notification.permission === "default") Notification.requestPermission().catch(() => {});
  }

  /** A flash, on whatever stream. */
  flash(story) {
    this.banner = story;
    this.until = Date.now() + BANNER;
    const meta = el("span", { class: "banner-meta" });
    byId("banner").replaceChildren(
      el("span", { class: "flash" }, "FLASH"),
      el("button", { class: "banner-text", dir: "auto", onclick: () => this.open(story.id) }, rowText(story)),
      meta,
      el("button", { class: "icon", "aria-label": "Dismiss the flash", onclick: () => this.dismiss() }, "✕"));
    this.meta = meta;
    byId("banner").hidden = false;
    this.#tick();
  }

  /** Neither a banner nor an alert to come must say what has been killed or changed. */
  changed(story) {
    if (this.waiting.has(story.id)) {
      if (story.status === "USABLE" && !story.embargoed) this.waiting.set(story.id, story);
      else this.waiting.delete(story.id);
    }
    if (this.banner?.id !== story.id) return;
    if (story.status === "USABLE" && !story.embargoed && story.urgency === 1) this.flash(story);
    else this.dismiss();
  }

  dismiss() {
    this.banner = null;
    byId("banner").hidden = true;
    byId("banner").replaceChildren();
  }

  #tick() {
    if (!this.banner) return;
    if (Date.now() > this.until) this.dismiss();
    else this.meta.textContent = `${this.banner.source} · ${age(this.banner.came)}`;
  }

  #tone(loud) {
    const audio = this.audio;
    [[880, 0], [1174.7, 0.14]].forEach(([frequency, after]) => {
      const tone = audio.createOscillator();
      const gain = audio.createGain();
      const at = audio.currentTime + after;
      tone.frequency.value = frequency;
      gain.gain.setValueAtTime(0, at);
      gain.gain.linearRampToValueAtTime(0.18 * loud, at + 0.015);
      gain.gain.exponentialRampToValueAtTime(0.001, at + 0.32);
      tone.connect(gain).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.35);
    });
  }
}
