import { DIRECTIONS, NUMBER_WORDS, OTHER_WORDS, STREET_TYPES } from './us-address-words.js';

const TYPE_NAMES = new Set(STREET_TYPES.values());

/** Whether a canonical word is a kind of street. */
export const isStreetType = (word: string | undefined): boolean => word !== undefined && TYPE_NAMES.has(word);

/**
 * Lower case, no accents, no apostrophes or dots, everything else that is not a letter, digit, `#` or a hyphen behind a
 * digit becomes a space; commas and line breaks part the segments.
 */
export function segmentsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/ß/g, 'ss')
    .split(/[,;\n\r\t|]+/)
    .map((part) =>
      part
        .replace(/[^a-z0-9#-]+/g, ' ')
        .replace(/(?<!\d)-|-(?![a-z0-9])/g, ' ')
        .replace(/#/g, ' # ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

/**
 * One spelling for each word: `200 Harbor St` and `200 HARBOR STREET` become `200 harbor street`. The last word may be
 * half typed; pass `open` to leave it as it is.
 */
export function canonicalWords(words: readonly string[], open = false): string[] {
  const done: string[] = [];
  words.forEach((word, index) => {
    if (open && index === words.length - 1) done.push(word);
    else done.push(canonicalWord(word, index, done, words.length));
  });
  return done;
}

function canonicalWord(word: string, index: number, before: readonly string[], count: number): string {
  if (word === 'st') return isSaint(index, before, count) ? 'saint' : 'street';
  if (index === 0) return NUMBER_WORDS.get(word) ?? OTHER_WORDS.get(word) ?? word.replace(/^0+(?=\d)/, '');
  return STREET_TYPES.get(word) ?? DIRECTIONS.get(word) ?? OTHER_WORDS.get(word) ?? word;
}

/** `St` is a saint at the start of a street's or town's name: after the number, a direction, or a kind of street. */
function isSaint(index: number, before: readonly string[], count: number): boolean {
  if (index === count - 1) return false;
  const previous = before[index - 1];
  if (previous === undefined) return true;
  if (index === 1) return /^\d/.test(previous);
  if (index === 2 && [...DIRECTIONS.values()].includes(previous)) return true;
  return isStreetType(previous) && index > 2;
}

/** The canonical spelling of a whole text, for match columns. */
export const canonicalText = (text: string): string =>
  canonicalWords(segmentsOf(text).join(' ').split(' ')).join(' ');

/** A unit's number as it is compared: `# 3-B` and `3b` are one. */
export const canonicalUnit = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
