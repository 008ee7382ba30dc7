/** Words of a text as the index keeps them: lower case, without accents; a hyphenated word also in one. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words: string[] = [];
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+(?:[-/&.'’][\p{L}\p{N}]+)*/gu)) {
    const parts = word.split(/[-/&.'’]/);
    words.push(...parts);
    if (parts.length > 1) words.push(parts.join(''));
  }
  return words;
}

/** A word without the end that only says how many: lines and line are one. */
export function stemOf(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is|\d)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

export const stemsOf = (text: string): string[] => wordsOf(text).map(stemOf);
