// How far apart two folded words are, for somebody who writes as it sounds.
const alike = 'bp dt gk fv sz vw cz ck iy ij';
export const sound = (one, other) => one === other ? 0 : alike.includes(one < other ? one + other : other + one) ? .5 : 1;

/** What a letter costs that one word has more than the other: doubled letters and silent ones half. */
function extra(word, at) {
  const letter = word[at], before = word[at - 1];
  return letter === before || letter === word[at + 1] || letter === 'h' || letter === 'c' && word[at + 1] === 'k'
    || letter === 'e' && before === 'i' || letter === 't' && word[at + 1] === 'z' ? .5 : 1;
}

/** The weighted edit distance with swapped neighbours as one step; above `most` it is only known to be above. */
export function distance(one, other, most) {
  let before, row = [0], next;
  for (let j = 0; j < other.length; j++) row.push(row[j] + extra(other, j));
  for (let i = 0; i < one.length; i++) {
    next = [row[0] + extra(one, i)];
    let least = next[0];
    for (let j = 0; j < other.length; j++) {
      let cost = Math.min(row[j] + sound(one[i], other[j]), row[j + 1] + extra(one, i), next[j] + extra(other, j));
      if (i && j && one[i] === other[j - 1] && one[i - 1] === other[j]) cost = Math.min(cost, before[j - 1] + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    before = row;
    row = next;
  }
  return row[other.length];
}

/** The letters of a word as bits, to tell quickly that two words have too little in common. */
export function letterBits(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

export function bitCount(bits) {
  let count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}
