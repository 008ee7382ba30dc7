import { type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import type { Configuration, MatchResult, Offer } from '../../../domains/needs/index.js';
import type { ProposedLine } from './proposal.js';
import type { SitePlace } from './site-availability.js';

interface Named {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly offeringId: string | null;
  readonly configuration: Configuration;
}

/** A choice as a TMF663 cart item, as the portal's cart would make it. */
export function itemOf(
  { key, code, offeringId }: Pick<Named, 'key' | 'code' | 'offeringId'>,
  { quantity, termMonths, characteristics }: Configuration,
  place: SitePlace | undefined,
): JsonObject {
  const kept = place?.kept.get(code);
  return {
    id: key,
    action: 'add',
    status: 'active',
    quantity,
    productOffering: { id: offeringId ?? '', '@referredType': 'ProductOffering' },
    product: {
      ...(place && { place: [placeReference(place)] }),
      productCharacteristic: characteristics.map(({ name, value }) => ({ name, value, valueType: 'string' })),
    },
    ...(termMonths !== null && {
      itemTerm: [{ name: `${termMonths} months`, duration: { amount: termMonths, units: 'month' } }],
    }),
    ...(kept && { availability: kept }),
  };
}

const placeReference = ({ id, text }: SitePlace): JsonObject => ({
  id,
  href: `/tmf-api/geographicAddressManagement/v4/geographicAddress/${id}`,
  name: text,
  role: 'service site',
  '@referredType': 'GeographicAddress',
});

export function lineOf(
  subject: string,
  named: Named,
  words: string,
  places: ReadonlyMap<string, SitePlace>,
): ProposedLine {
  const place = places.get(subject);
  const { key, code, name, offeringId, configuration } = named;
  return {
    key,
    subject,
    code,
    name,
    offeringId: offeringId ?? '',
    configuration,
    place: place ? { id: place.id, text: place.text } : null,
    item: itemOf(named, configuration, place),
    words,
  };
}

/** An offer and what has to come with it. */
export const linesOf = (
  subject: string,
  offer: Offer,
  places: ReadonlyMap<string, SitePlace>,
): ProposedLine[] => [
  lineOf(subject, offer, offer.why[0]?.words ?? '', places),
  ...offer.companions.map((companion) => lineOf(subject, companion, companion.words, places)),
];

/** Everything in this state, in the order of the result. */
export const linesIn = (
  { subjects }: MatchResult,
  places: ReadonlyMap<string, SitePlace>,
  wanted: Offer['state'],
): ProposedLine[] =>
  subjects.flatMap(({ subject, needs }) =>
    needs.flatMap(({ offers }) =>
      offers.filter(({ state }) => state === wanted).flatMap((offer) => linesOf(subject, offer, places)),
    ),
  );

/** The named lines; what has to come with an offer comes with it. @throws Refusal `offerUnknown` */
export function chosenLines(lines: readonly ProposedLine[], keys: readonly string[]): ProposedLine[] {
  const unknown = keys.find((key) => !lines.some((line) => line.key === key));
  if (unknown !== undefined)
    throw new Refusal(
      'unprocessable',
      'offerUnknown',
      `${unknown.slice(0, 80)} does not fit the answers any more: look at the result again.`,
    );
  return lines.filter(({ key }) => keys.some((one) => key === one || key.startsWith(`${one}+`)));
}
