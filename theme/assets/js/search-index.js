// Opens the files of assets/search/. What they look like: generator/search/format.py.
import { fold, stem } from './search-normalise.js';
import { rootMaker } from './search-verbs.js';

const utf8 = new TextDecoder();

/** Reads numbers and sets of offers from bytes, one after the other. */
export function reader(bytes, at = 0) {
  const number = () => {
    let value = 0, shift = 0, byte;
    do {
      byte = bytes[at++];
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value;
  };
  return {
    number,
    bytes: length => bytes.subarray(at, at += length),
    more: () => at < bytes.length,
    /** A set of offers as a flat list: first, after the last, first, after the last … */
    runs() {
      const found = [];
      for (let count = number(), end = 0; count; count--) {
        const gap = number(), start = end + (gap >> 1);
        end = start + (gap & 1 ? number() + 2 : 1);
        found.push(start, end);
      }
      return found;
    },
  };
}

/** A line of JSON, then bytes. */
function headed(bytes) {
  const end = bytes.indexOf(10);
  return [JSON.parse(utf8.decode(bytes.subarray(0, end))), reader(bytes, end + 1)];
}

/** A posting as [level, runs] from the best level down; behind it there may be one of pages of other kinds. */
function posting(bytes, read = reader(bytes)) {
  const mask = read.number(), levels = [];
  for (let level = 6; level >= 0; level--) if (mask >> level & 1) levels.push([level, read.runs()]);
  return levels;
}

function pagePosting(bytes) {
  const read = reader(bytes);
  posting(bytes, read);
  return read.more() ? posting(bytes, read) : [];
}

/** The words of the core, as people write them. */
function frontCoded(text) {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map(line => {
    word = word.slice(0, line.charCodeAt() - 65) + line.slice(1);
    return (word.endsWith('~') ? word.slice(0, -1) : `^${word}`).replace(/\^(.)/g, (_, letter) => letter.toUpperCase());
  });
}

/** The last position whose value is not above the one looked for. */
export function lastNotAbove(sorted, value) {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] <= value) low = middle + 1; else high = middle;
  }
  return low - 1;
}

/** Keeps the words that most offers have, so that few files are loaded. */
export const most = (index, numbers, count) => numbers.sort((a, b) => index.sizes[b] - index.sizes[a] || a - b).slice(0, count);

const wordSet = text => new Set(text.split(' '));

/** The number that stands for a phrase, as `phrase_hash` in format.py makes it. */
export function phraseHash(key) {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return value >>> 8;
}

/** Numbers in order: the lower bytes of their gaps, then bit by bit how often 256 goes into each. */
function hashes(read) {
  const gaps = read.bytes(read.number()), found = new Set();
  let last = 0, bits = 1;
  const bit = () => ((bits = bits > 3 ? bits >> 1 : read.bytes(1)[0] | 256) & 1);
  for (const gap of gaps) {
    for (last += gap; bit();) last += 256;
    found.add(last);
  }
  return found;
}

/** Opens the index; `facts` is what its manifest says, where the page tells it. */
export async function openIndex(load, facts) {
  const { files, offers, families, professionals, block, editions, pages } = facts ?? JSON.parse(utf8.decode(await load('manifest.json')));
  const once = new Map();
  /** Does the work for a name once, and again only after a failure. */
  function remember(name, work) {
    if (!once.has(name)) once.set(name, work().catch(error => { once.delete(name); throw error; }));
    return once.get(name);
  }
  const bundle = () => remember('bundle', async () => {
    const [parts, read] = headed(await load(`${files.bundle[0]}0.bin`));
    return new Map(parts.map(([name, length]) => [name, read.bytes(length)]));
  });
  const file = async (kind, n = 0) => files[kind] ? load(`${files[kind][0]}${n}.bin`) : (await bundle()).get(`${kind}-${n}`);
  const json = async (kind, n) => JSON.parse(utf8.decode(await file(kind, n)));

  const crisis = n => remember(`crisis-${n}`, async () => headed(await file('crisis', n)));
  /** The signs of a list, and the sentences that are a question of their own, each between strokes. */
  const signs = n => remember(`signs-${n}`, async () => {
    const [words, sentences] = await json('signs', n);
    return [new RegExp(`^(?:${words.replaceAll('*', '.*')})$`), `|${sentences}|`];
  });
  // Who is in need waits for nothing else.
  signs(0).catch(() => {});
  const core = await json('core');
  const words = frontCoded(core.words), folded = words.map(fold), keys = folded.map(stem);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  let hash = 0, next = keys.length;
  const bits = core.phrases.replace(/./g, sign => (sign.charCodeAt() - 48).toString(2).padStart(6, '0'));
  for (const [, more, rest] of bits.matchAll(/(1*)0([01]{12})/g)) numbers.set(hash += more.length * 4096 + parseInt(rest, 2), next++);

  const shard = n => remember(`words-${n}`, async () => {
    const read = reader(await file('words', n)), found = [];
    while (read.more()) found.push(read.bytes(read.number()));
    return found;
  });
  const rareShard = n => remember(`rare-${n}`, async () => {
    const read = reader(await file('rare', n)), found = new Map();
    for (let word = ''; read.more();) {
      word = word.slice(0, read.number()) + utf8.decode(read.bytes(read.number()));
      found.set(word, read.bytes(read.number()));
    }
    return found;
  });

  const index = {
    needs: {}, kinds: pages, offers, families, professionals, words, folded, keys, numbers,
    sizes: core.sizes, ages: core.ages.map(([key, ...span]) => [key, span]), counting: core.numbers.split(' '),
    // What is said → [[[facet, value], …], whether it may be what is sought].
    clock: core.clock, ageFacet: core.age,
    meanings: new Map(Object.entries(core.meanings).flatMap(([values, said]) => said.split('|').map(one =>
      [one.replace('?', ''), [values ? values.split('&').map(value => value.split(' ')) : [], one.endsWith('?')]]))),
    particles: wordSet(core.particles), root: rootMaker(core.particles.split(' '), core.verbs.split(',').map(forms => forms.split(' '))),
    stop: wordSet(core.stop), negations: wordSet(core.negations), generic: wordSet(core.generic),

    async posting(number) {
      const n = lastNotAbove(core.words_from, number);
      return posting((await shard(n))[number - core.words_from[n]]);
    },
    /** The rare words of the file where a key would stand: [[key, a function for its posting], …]. */
    async rareWords(key) {
      const n = lastNotAbove(core.rare_from, key);
      return n < 0 ? [] : [...await rareShard(n)].map(([word, bytes]) => [word, () => posting(bytes)]);
    },
    /** The common words of one of the files, which a hash chooses, as numbers below `size`: what compounds are made of, others. */
    known: hash => remember(`known-${hash % files.known[1]}`, async () => {
      const read = reader(await file('known', hash % files.known[1])), size = read.number();
      return { size, parts: hashes(read), others: hashes(read) };
    }),
    rareWord: async key => (await index.rareWords(key)).find(([word]) => word === key),
    /** The pages of other kinds that are called by a word, as [level, runs]: the level says how much of a name it is. */
    async pagesWith(key) {
      const number = numbers.get(key), n = lastNotAbove(number === undefined ? core.rare_from : core.words_from, number ?? key);
      const bytes = n < 0 ? undefined : number === undefined ? (await rareShard(n)).get(key) : (await shard(n))[number - core.words_from[n]];
      return bytes ? pagePosting(bytes) : [];
    },
    /** [[digits, [offers, and pages behind all offers]], …]. */
    phones: () => remember('phones', () => json('phones')).catch(() => []),
    /** [[[from, to] in months, runs], …], the facet's name, its last value in years. */
    ageColumn: () => remember('ages', async () => {
      const [[name, oldest, ...values], read] = headed(await file('ages'));
      return [values.map(value => [value, read.runs()]), name, oldest];
    }),
    /** { columns: { facet: value → runs }, asks: the facets of towns, phases, topics and weekdays, pairs: offer → 'town
     *  weekday' of all that it has, where not each of its weekdays is one in each of its towns, here: town → runs of what
     *  takes place there, county: runs, order: offers as lists show them, moves: town → [[offer, place in its list], …],
     *  urgent: topics that are a need themselves, starts: where in it a new kind of them begins }. */
    facetColumns: () => remember('facets', async () => {
      const [[names, asks, paired, moves, urgent, ...starts], read] = headed(await file('facets')), order = [];
      const [towns, , , days] = asks.map(facet => names[facet] ?? []);
      const pair = towns.flatMap(town => days.map(day => `${town} ${day}`));
      const sets = values => new Map(values.map(value => [value, read.runs()]));
      const columns = Object.fromEntries(Object.entries(names).map(([name, values]) => [name, sets(values)]));
      const here = sets(towns), county = read.runs();
      const told = runs => runs.flatMap((start, r) => r % 2 ? [] : pair.slice(start, runs[r + 1]));
      const pairs = new Map(paired.map(offer => [offer, told(read.runs())]));
      while (read.more()) order.push(read.number());
      return { columns, asks, pairs, moves: new Map(moves), urgent, here, county, order, starts };
    }),
    signs,
    /** The lists of sentences in need with these numbers, and the runs of the offers that may come first there. */
    crisis: async numbers => {
      const [first, ...others] = await Promise.all(numbers.map(crisis));
      return { lists: [first, ...others].map(([list]) => list), urgent: await remember('urgent', async () => first[1].runs()) };
    },
    /** The files of words of other languages with these numbers. */
    concepts: numbers => Promise.all(files.concepts ? numbers.map(n => remember(`concepts-${n}`, () => json('concepts', n))) : []).catch(() => []),
    /** { first: the day of the index, days: runs of the offers of each day from it on, holidays: [first, last, runs] of the
     *  next ones, in days after it, later: [offer, its first day] where that comes after them }. */
    dates: () => remember('dates', async () => {
      const [[first, count, holidays, later], read] = headed(await file('dates'));
      const days = Array.from({ length: count }, read.runs);
      return { first, days, holidays: holidays.map(span => [...span, read.runs()]), later };
    }),
    /** The cards of these offers in an edition, in their order. */
    async cards(numbers, edition) {
      const blocks = new Map(), own = `cards-${edition}`, kind = editions.includes(edition) ? own : 'cards';
      await Promise.all(numbers.map(async number => {
        const n = Math.floor(number / block);
        blocks.set(n, await remember(`${kind}-${n}`, () => json(kind, n)));
      }));
      return numbers.map(number => {
        const fields = Object.entries(blocks.get(Math.floor(number / block)));
        return Object.fromEntries(fields.map(([name, values]) => [name, values[number % block]]));
      });
    },
  };
  return index;
}
