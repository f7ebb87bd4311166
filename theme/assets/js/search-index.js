// Opens the files of assets/search/. What they look like: generator/search/format.py.
import { fold, stem } from './search-normalise.js';
import { rootMaker } from './search-verbs.js';

const utf8 = new TextDecoder(), mostFiles = 3, nought = 64, hashSigns = 6;
/** Twin of `MOST` in generator/search/asked.py. */
const steps = 15;

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
export const most = (index, keys, count) => keys.sort((a, b) => index.sizeOf(b) - index.sizeOf(a) || (a < b ? -1 : 1)).slice(0, count);

const countOffers = levels => levels.reduce((sum, [, runs]) => runs.reduce((count, end, r) => count + (r % 2 ? end - runs[r - 1] : 0), sum), 0);

const wordSet = text => new Set(text.split(' '));

/** Letters that sound alike at the beginning of a word; twin of `SOUNDS` in generator/search/dictionary.py. */
const beginnings = ['a', 'bp', 'dt', 'eijouy', 'fvw', 'cgkq', 'hlr', 'mn', 'sxz', ''];
const soundOf = word => beginnings.findIndex(letters => !letters || letters.includes(word[0]));

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

/** Pairs of a place and a number below `size`. */
function placed(read, size) {
  const found = [];
  for (let place = 0; read.more();) {
    const value = read.number();
    found.push([place += Math.floor(value / size), value % size]);
  }
  return found;
}

/** Adds entries, hash → bytes, to others. */
function hashed(read, found = new Map()) {
  const keys = Array.from({ length: read.number() }, () => read.bytes(3));
  for (const [low, middle, high] of keys) found.set(low | middle << 8 | high << 16, read.bytes(read.number()));
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
  /** Twin of `file_name` in generator/search/format.py. */
  function nameOf(kind, n) {
    const [hashes, count] = files[kind], at = Math.floor(n / Math.ceil(count * hashSigns / hashes.length)) * hashSigns;
    return `${kind}-${hashes.slice(at, at + hashSigns)}-${n}.bin`;
  }
  const bundle = () => remember('bundle', async () => {
    const [parts, read] = headed(await load(nameOf('bundle', 0)));
    return new Map(parts.map(([name, length]) => [name, read.bytes(length)]));
  });
  const file = async (kind, n = 0) => files[kind] ? load(nameOf(kind, n)) : (await bundle()).get(`${kind}-${n}`);
  const json = async (kind, n) => JSON.parse(utf8.decode(await file(kind, n)));

  /** Where the lines of a list of sentences in need stand, and how it spells words. */
  const signs = n => remember(`signs-${n}`, async () => {
    const [first, starts, anywhere, spellings] = await json('signs', n);
    return { first, starts: starts.split(' '), anywhere: anywhere.map(signs => signs.split('|')), spellings: Object.entries(spellings) };
  });
  // Who is in need waits for nothing else.
  signs(0).catch(() => {});
  const core = await json('core');
  const starts = { words: core.words_from.split(' '), rare: core.rare_from.split(' ') };
  /** Postings of all words that were asked for, by their keys, and of phrases, by their hashes. */
  const told = new Map();
  /** Words that the spellings have: key → how many digits the number of its offers has. */
  const spelt = new Map();
  const shard = (kind, n) => remember(`${kind}-${n}`, async () => {
    if (!starts[kind][n]) return new Map();
    const read = reader(await file(kind, n)), found = new Map();
    for (let word = ''; read.more();) {
      word = word.slice(0, read.number()) + utf8.decode(read.bytes(read.number()));
      found.set(word, read.bytes(read.number()));
    }
    if (kind === 'words') for (const [word, bytes] of found) told.set(word, bytes);
    return found;
  });
  const spellings = n => remember(`spellings-${n}`, async () => {
    const { words, sizes } = await json('spellings', n), written = frontCoded(words);
    written.forEach((word, place) => spelt.set(stem(fold(word)), +sizes[place]));
    return written;
  });
  /** The files of words in which some may begin so. */
  function filesWith(start) {
    const found = [Math.max(0, lastNotAbove(starts.words, start))];
    while (starts.words[found.at(-1) + 1]?.startsWith(start)) found.push(found.at(-1) + 1);
    return found;
  }
  const rareShard = key => shard('rare', lastNotAbove(starts.rare, key));
  /** What examples with a word are about: its hash → [[place of what is meant, how much it speaks for it], …]. */
  const meant = new Map();
  /** How much a root sounds like somebody in need, by its hash. */
  const sounding = new Map();
  const saidShard = n => remember(`said-${n}`, async () => {
    const read = reader(await file('said', n));
    for (const found of [told, meant, sounding]) hashed(read, found);
  });

  const root = rootMaker(core.particles.split(' '), core.verbs.split(',').map(forms => forms.split(' ')));
  `${core.stop} ${core.negations}`.split(' ').forEach((word, n) => sounding.set(phraseHash(root(word)), [core.sounds.charCodeAt(n)]));

  const index = {
    kinds: pages, enoughInNeed: core.enough, offers, families, professionals, ages: core.ages.map(([key, ...span]) => [key, span]), counting: core.numbers.split(' '),
    // What is said → [[[facet, value], …], whether it may be what is sought].
    clock: core.clock, ageFacet: core.age,
    meanings: new Map(Object.entries(core.meanings).flatMap(([values, said]) => said.split('|').map(one =>
      [one.replace('?', ''), [values ? values.split('&').map(value => value.split(' ')) : [], one.endsWith('?')]]))),
    particles: wordSet(core.particles), root,
    stop: wordSet(core.stop), negations: wordSet(core.negations), generic: wordSet(core.generic),

    /** Asks for the files where these keys, and phrases of words with these roots, would stand. */
    ask: (keys, roots = []) => Promise.all([
      ...keys.map(key => shard('words', lastNotAbove(starts.words, key))),
      ...roots.map(root => core.said && saidShard(phraseHash(root) % core.said)),
    ]),
    /** Whether there is a word, or a phrase, that was asked for. */
    has: key => told.has(key) || spelt.has(key),
    /** Whether an example has a root that was asked for. */
    isSaid: root => meant.has(phraseHash(root)),
    /** How little a root is said for everything: 1 is a word for one thing, or one that no example has. */
    rarenessOf: root => (meant.get(phraseHash(root))?.[0] ?? steps) / steps,
    /** What a root that was asked for speaks for: [[place of what is meant, how much], …]. */
    meantBy(root) {
      return placed(reader(meant.get(phraseHash(root)) ?? [], 1), steps + 1);
    },
    /** How much a root that was asked for sounds like need; small words need not be asked for. */
    soundOf: root => (sounding.get(phraseHash(root))?.[0] ?? nought) - nought,
    /** For which voices roots speak: [[voice, how much], …]. */
    async voicesOf(roots) {
      const hashes = roots.map(phraseHash), files = new Set(hashes.map(hash => hash % core.voices));
      const shards = await Promise.all([...files].map(n => remember(`voices-${n}`, async () => hashed(reader(await file('voices', n))))));
      return shards.flatMap(shard => hashes.flatMap(hash => placed(reader(shard.get(hash) ?? []), 64)))
        .map(([voice, much]) => [voice, much - 32]);
    },
    /** The postings of what is meant, by its place. */
    answers: () => remember('answers', async () => {
      const bytes = await file('answers'), read = reader(bytes), found = [];
      while (read.more()) found.push(posting(bytes, read));
      return found;
    }),
    /** How many digits the number of the offers with a word has. */
    sizeOf: key => spelt.get(key) ?? `${countOffers(posting(told.get(key)))}`.length,
    /** The posting of a key, or of the hash of a phrase that was asked for. */
    async posting(key) {
      if (!told.has(key)) await index.ask([key]);
      return told.has(key) ? posting(told.get(key)) : [];
    },
    /** The keys that begin so, in their order; of a word that is there itself `mostFiles` are enough. */
    async startingWith(start) {
      const files = filesWith(start);
      const keys = files.length > mostFiles && !index.has(start) ? (await index.spellings()).keys
        : (await Promise.all(files.slice(0, mostFiles).map(n => shard('words', n)))).flatMap(found => [...found.keys()]);
      return keys.filter(key => key.startsWith(start));
    },
    /** Whether a key begins so that is longer. */
    isBegun: async start => filesWith(start).length > 1 || (await index.startingWith(start)).some(key => key !== start),
    /** All words, or those that sound like one at the beginning: { words: as people write them, folded, keys, places: key → place }. */
    spellings: word => remember(`list-${word ? soundOf(word) : ''}`, async () => {
      const parts = await Promise.all((word ? [soundOf(word)] : [...beginnings.keys()]).map(spellings)), words = parts.flat(), folded = words.map(fold), keys = folded.map(stem);
      return { words, folded, keys, places: new Map(keys.map((key, n) => [key, n])) };
    }),
    /** The rare words of the file where a key would stand: [[key, a function for its posting], …]. */
    rareWords: async key => [...await rareShard(key)].map(([word, bytes]) => [word, () => posting(bytes)]),
    /** The common words of one of the files, which a hash chooses, as numbers below `size`: what compounds are made of, others. */
    known: hash => remember(`known-${hash % files.known[1]}`, async () => {
      const read = reader(await file('known', hash % files.known[1])), size = read.number();
      return { size, parts: hashes(read), others: hashes(read) };
    }),
    rareWord: async key => (await index.rareWords(key)).find(([word]) => word === key),
    /** The pages of other kinds that are called by a word, as [level, runs]: the level says how much of a name it is. */
    async pagesWith(key) {
      await index.ask([key]);
      const bytes = told.get(key) ?? (await rareShard(key)).get(key);
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
    /** [[sign, the lines that have it], …] of a file. */
    crisis: n => remember(`crisis-${n}`, async () => Object.entries(await json('crisis', n))),
    /** What patterns of a list call `@name`. */
    classes: n => remember(`classes-${n}`, () => json('classes', n)),
    /** { lines: [[id, number]] of who helps, needs: their names, help: need → places in lines, urgent: the runs of the
     *  offers that may come first there }. */
    help: () => remember('help', async () => {
      const [told, read] = headed(await file('help'));
      return { ...told, urgent: read.runs() };
    }),
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
