import { canonicalUnit, canonicalWords, isStreetType, segmentsOf } from './canonical-words.js';
import { foreignCountry, withoutHomeCountry } from './country-words.js';
import { DOUBTFUL_STATES, STATES, UNIT_WORDS } from './us-address-words.js';

/** Why typed words can never be a place of service. */
export type AddressObstacle = 'empty' | 'postOfficeBox' | 'ruralRoute' | 'foreign';

/** What a person typed, taken apart. */
export interface TypedAddress {
  readonly obstacle?: AddressObstacle;
  /** ISO code of the foreign country. */
  readonly country?: string;
  /** Canonical street and town in one: `200 harbor street harborview`. Number first where there is one. */
  readonly words: string;
  readonly streetNumber?: string;
  readonly unit?: { readonly type?: string; readonly number: string };
  /** USPS code: `OH`. */
  readonly state?: string;
  /** Five digits. */
  readonly postcode?: string;
  /** The +4 of a ZIP+4; it names a block face and is not used to match. */
  readonly plus4?: string;
}

const POST_OFFICE_BOX =
  /(^| )(p ?o ?box|post office box|pob|po bx|pmb|general delivery)( |$|\d)|^(box|bx) \d|(^| )(apo|fpo|dpo) (aa|ae|ap)( |$)/;
const RURAL_ROUTE = /(^| )(rr|rural route|rural rte|rfd|hc|highway contract)( no)?( #)? ?\d+( |$)/;

/** Takes a United States address apart as people type it: any case, short forms, commas or none, unit anywhere. */
export function parseTypedAddress(text: string): TypedAddress {
  const all = segmentsOf(text);
  if (all.length === 0) return { obstacle: 'empty', words: '' };
  const whole = all.join(' ');
  if (RURAL_ROUTE.test(whole)) return { obstacle: 'ruralRoute', words: whole };
  if (POST_OFFICE_BOX.test(whole)) return { obstacle: 'postOfficeBox', words: whole };
  const segments = withoutHomeCountry(all);
  const words = withoutBuildingName(segments).join(' ').split(' ');
  const { postcode, plus4 } = takePostcode(words);
  const state = takeState(words, postcode !== undefined);
  const country = postcode || state ? undefined : foreignCountry(segments);
  if (country) return { obstacle: 'foreign', country, words: whole };
  const unit = takeUnit(words);
  const canonical = canonicalWords(words);
  return {
    words: canonical.join(' '),
    ...(/^\d/.test(canonical[0] ?? '') && { streetNumber: canonical[0] }),
    ...(unit && { unit }),
    ...(state && { state }),
    ...(postcode && { postcode }),
    ...(plus4 && { plus4 }),
  };
}

/** `Brightwell Dental, 200 Harbor Street, ...`: a name before the number is not part of the address. */
function withoutBuildingName(segments: string[]): string[] {
  const [first = '', second = ''] = segments;
  return !/\d/.test(first) && /^\d/.test(second) && segments.length > 2 ? segments.slice(1) : segments;
}

function takePostcode(words: string[]): { postcode?: string; plus4?: string } {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const joined = /^(\d{5})-?(\d{4})?$/.exec(last);
  if (joined?.[1] && (words.length === 1 || !isOnlyNumberOfStreet(words))) {
    words.pop();
    return { postcode: joined[1], ...(joined[2] && { plus4: joined[2] }) };
  }
  if (/^\d{4}$/.test(last) && /^\d{5}$/.test(before) && words.length > 2) {
    words.splice(-2);
    return { postcode: before, plus4: last };
  }
  const first = words[0] ?? '';
  const named = !words.some((word) => isStreetType(canonicalWords(['x', word, 'x'])[1]));
  if (/^\d{5}$/.test(first) && named && words.slice(1).every((word) => !/\d/.test(word))) {
    words.shift();
    return { postcode: first };
  }
  return {};
}

/** `1200 State Highway 10117`: five digits behind a highway are its number. */
const isOnlyNumberOfStreet = (words: readonly string[]): boolean =>
  /^(highway|hwy|route|rte)$/.test(words.at(-2) ?? '');

function takeState(words: string[], postcodeFollows: boolean): string | undefined {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const tail = words.slice(-length).join(' ');
    const state = STATES.get(tail);
    if (!state) continue;
    if (!postcodeFollows && isRatherStreetWord(tail, words.slice(0, -length))) continue;
    words.splice(-length);
    return state;
  }
  return undefined;
}

/** Without a ZIP behind it, `la` is a lane unless a street came before, and `ne` right behind a street is northeast. */
function isRatherStreetWord(tail: string, before: readonly string[]): boolean {
  const canonical = canonicalWords(before);
  return DOUBTFUL_STATES.has(tail)
    ? !canonical.some(isStreetType)
    : tail === 'ne' && isStreetType(canonical.at(-1));
}

function takeUnit(words: string[]): { type?: string; number: string } | undefined {
  const announced = words.findIndex(
    (word, index) => (word === '#' || UNIT_WORDS.has(word)) && isUnitNumber(words[index + 1], word),
  );
  if (announced >= 0) return takeAnnouncedUnit(words, announced);
  const floor = words.findIndex((word, index) => index > 0 && UNIT_WORDS.get(word) === 'Floor');
  const storey = /^(\d+)(st|nd|rd|th)$/.exec(words[floor - 1] ?? '')?.[1];
  if (floor > 1 && storey) {
    words.splice(floor - 1, 2);
    return { type: 'Floor', number: storey };
  }
  return takeUnitBehindStreet(words);
}

function takeAnnouncedUnit(words: string[], at: number): { type?: string; number: string } {
  const [word = '', next = '', afterHash = ''] = words.slice(at, at + 3);
  const hashed = next === '#';
  words.splice(at, hashed ? 3 : 2);
  const type = UNIT_WORDS.get(word);
  return { ...(type && { type }), number: canonicalUnit(hashed ? afterHash : next) };
}

/** `ste` before a name is Sainte, `no` before a word is a word: a unit has a digit or is one letter. */
const isUnitNumber = (next: string | undefined, word: string): boolean =>
  next !== undefined && (next === '#' || /\d/.test(next) || (/^[a-z]$/.test(next) && word !== 'no'));

/** `18 Mill Lane 3B`: a number right behind the kind of street is the unit, except behind a highway. */
function takeUnitBehindStreet(words: string[]): { number: string } | undefined {
  const canonical = canonicalWords(words);
  const at = canonical.findIndex(
    (word, index) =>
      index > 2 &&
      /^(\d{1,4}[a-z]?|[a-z]\d{1,3})$/.test(word) &&
      isStreetType(canonical[index - 1]) &&
      !/^(highway|route)$/.test(canonical[index - 1] ?? ''),
  );
  if (at < 0) return undefined;
  const [number = ''] = words.splice(at, 1);
  return { number: canonicalUnit(number) };
}
