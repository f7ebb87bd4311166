// Twin of generator/search/normalise.py: tests keep both equal, so change both or none.
const letters = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case, no marks, no signs that nobody sees, no umlauts in either spelling, no gender endings. */
export function fold(text) {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase()
    .replace(/(\p{L})\((\p{L}+)\)/gu, '$1$2')
    .replace(/(\p{L})[:*_·/]-?in(?:nen)?(?!\p{L})/gu, '$1')
    .replace(/[ßæøłđı]/g, letter => letters[letter])
    .replace(/([aou])e/g, '$1');
}

/** The words of a folded text: to fold twice would make "qur" of "queer". */
export const wordsOf = folded => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The key of a folded word: endings off, so that singular, plural and case meet. */
export function stem(word) {
  if (/\p{Nd}/u.test(word)) return word;
  for (let before = ''; before !== word;) {
    before = word;
    if (word.length > 7 && word.endsWith('innen')) word = word.slice(0, -3);
    else if (word.length > 5 && /[^i]er$|em$/.test(word) || word.length > 6 && /(erin|um)$/.test(word)) word = word.slice(0, -2);
    else if (word.length > 3 && word.endsWith('e') || word.length > 4 && /n$|[^iurs]s$/.test(word)) word = word.slice(0, -1);
  }
  return word;
}

/** How a folded word of another language begins, which keeps most of what its endings change; no German key ends so. */
export const foreignKey = word => `${word.replace(/^و?(?:[بك]?ال|لل)(?=..)/, '').slice(0, 5)}~`;
