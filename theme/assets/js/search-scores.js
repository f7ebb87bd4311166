// Points for every offer, the best of all that finds it.
const points = [1, 2, 4, 6, 7, 8, 10];
const little = .1, much = 3;

export function eachOffer(runs, visit) {
  for (let r = 0; r < runs.length; r += 2) for (let offer = runs[r]; offer < runs[r + 1]; offer++) visit(offer);
}

export class Scores {
  /** How many offers have more than nearly nothing, and how many have much. */
  found = 0;
  strong = 0;

  constructor(offers) {
    this.values = new Float32Array(offers);
  }

  lift(offer, value) {
    const before = this.values[offer];
    if (before >= value) return;
    this.values[offer] = value;
    if (before < little && value >= little) this.found++;
    if (before < much && value >= much) this.strong++;
  }

  raise(runs, value) {
    eachOffer(runs, offer => this.lift(offer, value));
  }

  raisePosting(posting, factor = 1) {
    for (const [level, runs] of posting) this.raise(runs, points[level] * factor);
  }

  raiseAll({ values, found }, factor = 1) {
    if (found) for (let offer = 0; offer < values.length; offer++) if (values[offer]) this.lift(offer, values[offer] * factor);
    return this;
  }

  /** Words that belong together: an offer with all of them counts full, with the first but not all much less. */
  raiseTogether(parts, factor) {
    const share = 1 / parts.length;
    for (let offer = 0; offer < this.values.length; offer++) {
      const first = parts[0].values[offer];
      if (!first) continue;
      let sum = first, covered = 0;
      for (const part of parts) if (part.values[offer]) { sum += part.values[offer]; covered += share; }
      this.lift(offer, sum / (parts.length + 1) * covered * covered * factor);
    }
  }
}
