/** Names that are towns in the United States too: they mean the country only after a street and a town. */
const ALSO_TOWNS = new Set(
  'lebanon mexico jamaica georgia jersey cuba peru panama poland norway denmark china cyprus chad jordan italy belgium'.split(
    ' ',
  ),
);

const EXTRA: readonly [string, string][] = [
  ['uk', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['deutschland', 'DE'],
  ['espana', 'ES'],
];

const HOME = new Set(['us', 'usa', 'u s a', 'united states', 'united states of america']);

let names: Map<string, string> | undefined;

/** English country names in lower case -> ISO 3166-1 alpha-2, from the platform's own tables. */
function countryNames(): Map<string, string> {
  if (names) return names;
  names = new Map(EXTRA);
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const region = String.fromCharCode(first, second);
      const name = display.of(region)?.toLowerCase();
      const code = new Intl.Locale(`und-${region}`).region; // DD and UK are named too: they become DE and GB
      if (name && code && !HOME.has(name)) names.set(name, code);
    }
  }
  return names;
}

/** Whether a country, as a code or in words, is the one that is served. Nothing given counts as home. */
export const isHomeCountry = (country: string | undefined): boolean =>
  !country?.trim() || HOME.has(country.trim().toLowerCase().replaceAll('.', ''));

const POSTCODES: readonly [RegExp, string][] = [
  [/\b[a-z]\d[a-z] ?\d[a-z]\d$/, 'CA'],
  [/\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}$/, 'GB'],
];

/**
 * The foreign country that an address ends with, as ISO code, or undefined. `segments` are the comma-separated parts,
 * lower case, without punctuation.
 */
export function foreignCountry(segments: readonly string[]): string | undefined {
  const last = segments.at(-1) ?? '';
  const code = countryNames().get(last);
  if (code && segments.length > (ALSO_TOWNS.has(last) ? 2 : 1)) return code;
  const words = last.split(' ');
  const tail = words.length > 2 ? countryNames().get(words.slice(-2).join(' ')) : undefined;
  return tail ?? POSTCODES.find(([pattern]) => pattern.test(last))?.[1];
}

export const withoutHomeCountry = (segments: readonly string[]): string[] => {
  const kept = [...segments];
  const last = kept.at(-1) ?? '';
  const trimmed = last.replace(/(^| )(usa|us|u s a|united states( of america)?)$/, '').trim();
  if (trimmed === last || (kept.length === 1 && trimmed === '')) return kept;
  kept.pop();
  return trimmed ? [...kept, trimmed] : kept;
};
