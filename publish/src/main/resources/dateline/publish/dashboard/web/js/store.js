// The stories of all columns, each once, and their order in each. Changes are gathered and told of
// once a frame, however many they are.

const MOST = 20000;

export class Store {
  constructor() {
    this.stories = new Map();
    this.columns = [];
    this.listeners = new Set();
    this.pending = false;
  }

  /** Has as many columns, each empty until it is filled. */
  setColumns(count) {
    this.columns = Array.from({ length: count }, (_, index) => this.columns[index] ?? this.#column());
    this.columns.length = count;
  }

  #column() {
    // ids: the oldest first. added: how many since it was last asked. since: what has come since it
    // is being filled; null when it is not.
    return { ids: [], has: new Set(), added: 0, rates: [], since: null };
  }

  removeColumn(index) {
    this.columns.splice(index, 1);
  }

  /** Keeps what comes to a column until it is filled: the answer may have been made before. */
  expect(index) {
    this.columns[index].since = new Map();
  }

  /** Fills a column anew, the newest story first, and puts what came meanwhile on top. */
  fill(index, stories) {
    const since = this.columns[index].since ?? new Map();
    const column = this.#column();
    for (const story of stories.slice().reverse()) {
      const known = this.stories.get(story.id);
      if (!known || (!since.has(story.id) && !isRepeated(known, story))) this.stories.set(story.id, { ...story, firstSeen: known?.firstSeen ?? 0 });
      column.ids.push(story.id);
      column.has.add(story.id);
    }
    this.columns[index] = column;
    for (const [id, at] of since) this.#top(column, id, at);
    this.#changed();
  }

  /** Adds stories that are older than all that are there, the newest first. */
  extend(index, stories) {
    const column = this.columns[index];
    const older = stories.filter((story) => !column.has.has(story.id)).reverse();
    for (const story of older) {
      if (!this.stories.has(story.id)) this.stories.set(story.id, { ...story, firstSeen: 0 });
      column.has.add(story.id);
    }
    column.ids.unshift(...older.map((story) => story.id));
    this.#changed();
  }

  /** Takes in an event; answers whether it was news, and to which columns. */
  take(name, matches, story, now) {
    const known = this.stories.get(story.id);
    if (known && isRepeated(known, story)) return [];
    const holding = this.columns.map((column, index) => (column.has.has(story.id) ? index : -1)).filter((index) => index >= 0);
    const columns = [...new Set([...matches, ...holding])].filter((index) => index < this.columns.length);
    if (columns.length === 0) return [];
    // A killed story's words go from memory too: the new object has none.
    this.stories.set(story.id, { ...story, firstSeen: now, versions: (known?.versions ?? 0) + 1 });
    for (const index of columns) this.#top(this.columns[index], story.id, now);
    for (const index of matches) this.columns[index]?.since?.set(story.id, now);
    this.#changed();
    return columns;
  }

  #top(column, id, now) {
    if (column.has.has(id)) {
      column.ids.splice(column.ids.lastIndexOf(id), 1);
    } else {
      column.has.add(id);
      column.added++;
    }
    column.ids.push(id);
    column.rates.push(now);
    if (column.ids.length > MOST) {
      for (const old of column.ids.splice(0, column.ids.length - MOST)) {
        column.has.delete(old);
        if (!this.columns.some((each) => each.has.has(old))) this.stories.delete(old);
      }
    }
  }

  /** How many came a second, over the last ten. */
  rate(index, now) {
    const rates = this.columns[index].rates;
    const old = rates.findIndex((at) => at > now - 10000);
    rates.splice(0, old < 0 ? rates.length : old);
    return rates.length / 10;
  }

  subscribe(listener) {
    this.listeners.add(listener);
  }

  #changed() {
    if (this.pending) return;
    this.pending = true;
    const tell = () => {
      if (!this.pending) return;
      this.pending = false;
      this.listeners.forEach((listener) => listener());
    };
    requestAnimationFrame(tell);
    // A hidden page has no frames, and must not grow behind its own back.
    setTimeout(tell, 250);
  }
}

/** The same version in the same dress: told once more after a reconnection. */
function isRepeated(known, story) {
  return known.at === story.at && Boolean(known.embargoed) === Boolean(story.embargoed);
}
