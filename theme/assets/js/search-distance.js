// How far apart two folded words of the letters a to z are, for somebody who writes as it sounds.
const [c, e, h, i, k, t, z] = [3, 5, 8, 9, 11, 20, 26], longest = 99;
const costs = new Float32Array(1024).fill(1);
const numberOf = (word, at) => word.charCodeAt(at) & 31;
for (let letter = 0; letter < 32; letter++) costs[letter << 5 | letter] = 0;
for (const pair of 'bp dt gk fv sz vw cz ck iy ij'.split(' ')) {
  for (const [one, other] of [[0, 1], [1, 0]]) costs[numberOf(pair, one) << 5 | numberOf(pair, other)] = .5;
}
/** What it costs that two words begin with other letters. */
export const beginApart = (one, other) => costs[numberOf(one, 0) << 5 | numberOf(other, 0)];

const numbers = () => new Float32Array(longest + 2);
/** The letters of a word from 1 on, and what each costs that the other word lacks: doubled and silent ones half. */
function spell(word, { letters, extras }) {
  for (let at = 0; at <= word.length; at++) letters[at + 1] = numberOf(word, at);
  for (let at = 1; at <= word.length; at++) {
    const letter = letters[at], before = letters[at - 1], after = letters[at + 1];
    extras[at] = letter === before || letter === after || letter === h || letter === c && after === k
      || letter === e && before === i || letter === t && after === z ? .5 : 1;
  }
}
const ours = { letters: numbers(), extras: numbers() }, theirs = { letters: numbers(), extras: numbers() };
const rows = [numbers(), numbers(), numbers()];
let spelt;

/** The weighted edit distance with swapped neighbours as one step; above `most` it is only known to be above. */
export function distance(one, other, most) {
  if (Math.max(one.length, other.length) > longest) return Infinity;
  if (spelt !== one) spell(spelt = one, ours);
  spell(other, theirs);
  let [before, row, next] = rows;
  row[0] = 0;
  for (let j = 1; j <= other.length; j++) row[j] = row[j - 1] + theirs.extras[j];
  for (let at = 1; at <= one.length; at++) {
    const letter = ours.letters[at], extra = ours.extras[at];
    let least = next[0] = row[0] + extra;
    for (let j = 1; j <= other.length; j++) {
      let cost = row[j - 1] + costs[letter << 5 | theirs.letters[j]];
      if (row[j] + extra < cost) cost = row[j] + extra;
      if (next[j - 1] + theirs.extras[j] < cost) cost = next[j - 1] + theirs.extras[j];
      if (at > 1 && j > 1 && letter === theirs.letters[j - 1] && ours.letters[at - 1] === theirs.letters[j]
        && before[j - 2] + 1 < cost) cost = before[j - 2] + 1;
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, row, next] = [row, next, before];
  }
  return row[other.length];
}

const sounds = '0123452677289ab1cd23e55f72';

/** The sounds of a word as bits, one more for what it has twice: a mistake that costs a half changes one of them at most. */
export function soundBits(word) {
  let bits = 0;
  for (const letter of word) {
    const bit = 1 << parseInt(sounds[letter.charCodeAt(0) - 97], 16);
    bits |= bits & bit ? bit << 16 : bit;
  }
  return bits;
}

export function bitCount(bits) {
  bits -= bits >>> 1 & 0x55555555;
  bits = (bits & 0x33333333) + (bits >>> 2 & 0x33333333);
  return Math.imul(bits + (bits >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
