// Runs the search's own modules in Node for the tests: a line of JSON in, a line of JSON out.
//   node worker.mjs SCRIPTS
//   node worker.mjs SCRIPTS --count      …and counts how much of them runs (slower)
import fs from 'node:fs';
import inspector from 'node:inspector';
import path from 'node:path';
import readline from 'node:readline';
import zlib from 'node:zlib';
import { pathToFileURL } from 'node:url';

const [, , scripts, flag] = process.argv;
const profiler = new inspector.Session();
/** Asks the engine itself; within one thread its answer is there at once. */
function ask(method, options) {
  let answer;
  profiler.post(method, options, (error, found) => { if (error) throw error; answer = found; });
  return answer;
}
if (flag === '--count') {
  profiler.connect();
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}
const load = name => import(pathToFileURL(path.join(scripts, `search-${name}.js`)));
const { fold, foreignKey, stem, wordsOf } = await load('normalise');
const { distance } = await load('distance');
const { readAges } = await load('ages');
const { openIndex, phraseHash } = await load('index');
const { climb } = await load('ladder');
const { arabized, sounded } = await load('concepts');
const { conceptKey, translate } = await load('strange');
const { heard, inNeed } = await load('crisis');
const { isCommon, isKnown } = await load('known');
const { openSearch } = await load('engine');

let index, engine, loaded = [];
async function file(folder, name) {
  const raw = fs.readFileSync(path.join(folder, name));
  loaded.push([name, raw.length]);
  return new Uint8Array(raw[0] === 0x1f && raw[1] === 0x8b ? zlib.gunzipSync(raw) : raw);
}

const calls = {
  stem, phraseHash,
  foldedWords: text => wordsOf(fold(text)),
  stems: words => words.map(stem),
  foreignKeys: words => words.map(foreignKey),
  roots: words => words.map(index.root),
  heard: words => words.map(heard),
  /** Words as they stand in the lists of other languages. */
  conceptWords: words => words.map(word => [conceptKey(word), sounded(conceptKey(word)), arabized(conceptKey(word))]),
  /** The German words that each of some texts means. */
  translated: async texts => Promise.all(texts.map(async text => (await translate(index, text)).translated)),
  /** Who is named for each of some texts. */
  helped: async texts => Promise.all(texts.map(async text => (await inNeed(index, text)).lines.map(([id]) => id))),
  /** Who is named for a text by the engine, whatever becomes of everything else. */
  help: text => engine.help(text),
  /** Which of some folded words everybody knows; and which stand in the lists themselves. */
  known: words => Promise.all(words.map(word => isKnown(index, word))),
  common: words => Promise.all(words.map(word => isCommon(index, word))),
  distance: (one, other, most = 9) => Math.min(distance(one, other, most), 99),
  readAges: text => readAges(fold(text), index.counting),
  /** Opens an index; the first file of the kind `failing` can't be loaded the first time that the engine asks for it. */
  async open(folder, failing) {
    index = await openIndex(name => file(folder, name));
    engine = await openSearch(async name => {
      if (!failing || !name.startsWith(failing)) return file(folder, name);
      failing = undefined;
      throw new Error('no network');
    });
    return index.offers;
  },
  /** Which offers one word finds, with points, best first; and what was probably meant. */
  async climb(word) {
    const { scores, fixed } = await climb(index, fold(word));
    const found = [...scores.values].map((points, offer) => [offer, points]).filter(([, points]) => points > 0);
    const cards = await index.cards(found.map(([offer]) => offer));
    const named = found.map(([, points], n) => [cards[n].id, points]).sort((a, b) => b[1] - a[1]);
    return { fixed: fixed ?? null, found: named };
  },
  async search(text, options) {
    const before = process.cpuUsage(), start = performance.now();
    const answer = await engine.search(text, options);
    const took = performance.now() - start, { user, system } = process.cpuUsage(before);
    const counting = performance.now(), facets = await answer.facets;
    const times = { milliseconds: (user + system) / 1000, took, counted: performance.now() - counting };
    return { ...answer, facets, ...times };
  },
  /** An answer with the number of blocks of the search's scripts that ran for it: its cost, whatever the machine. */
  async count(text, options) {
    ask('Profiler.takePreciseCoverage');
    const answer = await engine.search(text, options);
    await answer.facets;
    const { result } = ask('Profiler.takePreciseCoverage');
    const ours = result.filter(script => /\/search-[^/]*\.js$/.test(script.url));
    const ranges = ours.flatMap(script => script.functions.flatMap(one => one.ranges));
    return { ...answer, work: ranges.reduce((sum, range) => sum + range.count, 0) };
  },
  /** What a fresh visitor waits for, trip by trip: the kinds of files that are asked for at once; the page tells the facts. */
  async trips(folder, text, options) {
    const trips = [], facts = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    let waiting = [], isDone = false;
    // Scripts come with the page: a first answer loads those of this process, which takes longer than a trip here.
    await openSearch(async name => file(folder, name), facts).then(({ search }) => search(text, options));
    const slow = name => new Promise(arrive => waiting.push([name, () => arrive(file(folder, name))]));
    const asked = openSearch(slow, facts).then(({ search }) => search(text, options)).then(() => { isDone = true; });
    while (!isDone) {
      await new Promise(setImmediate);
      const arriving = waiting;
      waiting = [];
      if (arriving.length) trips.push([...new Set(arriving.map(([name]) => name.split(/[-.]/)[0]))].sort());
      for (const [, arrive] of arriving) arrive();
    }
    await asked;
    return trips;
  },
  /** The files that a fresh visitor loads for a question, as [name, bytes]. */
  async loads(folder, text) {
    loaded = [];
    await (await openSearch(name => file(folder, name))).search(text, { limit: 10 });
    return loaded;
  },
};

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [name, ...args] = JSON.parse(line);
  let answer;
  try {
    answer = { value: await calls[name](...args) };
  } catch (error) {
    answer = { error: String(error.stack ?? error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
