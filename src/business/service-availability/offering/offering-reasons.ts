import type {
  AvailabilityAnswer,
  TechnologyAnswer,
} from '../../../integration/service-availability/index.js';
import type { DeliverableOffering } from './deliverable-offering.js';

/** Why an answer is not a plain yes: a stable code for programs, a sentence for the customer. */
export interface OfferingReason {
  readonly code: string;
  readonly text: string;
}

const DAY = 86_400_000;

const NAMES: Readonly<Record<string, string>> = {
  copper: 'A copper line',
  FWA: 'Our radio signal',
  DOCSIS: 'Cable',
  FTTP: 'Fibre',
  offNetFibre: "A partner's fibre",
  onNetFibre: 'Dedicated fibre',
};

const nameOf = (technology: string | undefined): string => NAMES[technology ?? ''] ?? 'The network';

export const REASONS = {
  notSold: {
    code: 'notSold',
    text: 'This is kept for customers who have it already; it is no longer sold. Look at what succeeds it.',
  },
  noData: {
    code: 'noData',
    text: 'We have no data about this place. One of our people has to check it before we can promise anything.',
  },
  homesOnly: {
    code: 'homesOnly',
    text: 'This is sold for homes, and our records show a business at this address. Choose a business offering.',
  },
  areaOnly: {
    code: 'areaOnly',
    text: 'We know the area but not the exact building, so this is likely rather than certain.',
  },
  offNet: {
    code: 'offNet',
    text: "Our own fibre does not reach this place; a partner's does. That takes 45 business days or more and usually costs 18 % more a month.",
  },
} as const satisfies Record<string, OfferingReason>;

export function tooSlowReason(
  { minimumDownMbps }: DeliverableOffering,
  { maxDownMbps, technology }: TechnologyAnswer,
): OfferingReason {
  const most = maxDownMbps ?? 0;
  return {
    code: 'tooSlow',
    text: `${nameOf(technology)} reaches this place with up to ${speed(most)}; this needs ${speed(minimumDownMbps ?? 0)}.`,
  };
}

export function unreachedReason(
  { technologies }: DeliverableOffering,
  { nearest }: AvailabilityAnswer,
): OfferingReason {
  const near = nearest
    .filter((place) => technologies.includes(place.technology))
    .sort((a, b) => a.distance - b.distance)[0];
  const distance = near ? ` The nearest place that has it is ${far(near.distance)} away.` : '';
  return { code: 'notReached', text: `${subjectOf(technologies)} this place yet.${distance}` };
}

/** Own fibre in either form is just fibre to a customer. */
function subjectOf(technologies: readonly string[]): string {
  const anyFibre = technologies.includes('FTTP') && technologies.includes('onNetFibre');
  const names = new Set(technologies.map((one) => nameOf(anyFibre && one === 'onNetFibre' ? 'FTTP' : one)));
  const [only] = names;
  return names.size === 1 ? `${only} does not reach` : 'None of the lines that this can use reaches';
}

export function constructionReason({
  technology,
  constructionEstimate,
  doubts,
}: TechnologyAnswer): OfferingReason {
  const cost = constructionEstimate
    ? ` We estimate ${dollars(constructionEstimate)} for the work; a survey confirms it before anything is charged.`
    : ' A survey tells what it costs before anything is charged.';
  const why = doubts.includes('newBuild') ? 'The building is new and has no line yet. ' : '';
  return {
    code: doubts.includes('newBuild') ? 'newBuilding' : 'constructionNeeded',
    text: `${why}${nameOf(technology)} has to be built to this place first, which takes 90 business days or more.${cost}`,
  };
}

export function staleReason({ asOf }: AvailabilityAnswer, now: Date): OfferingReason {
  const days = asOf ? Math.floor((now.getTime() - asOf.getTime()) / DAY) : undefined;
  const age = days === undefined ? 'old' : `${days} days old`;
  return { code: 'staleData', text: `Our data about this place are ${age}, so this may have changed since.` };
}

/** Why nobody can say yet. */
export function unknownReason({ technology, doubts, statements }: TechnologyAnswer): OfferingReason {
  if (doubts.includes('sourcesDisagree')) {
    const say = (served: boolean): string =>
      statements
        .filter((statement) => statement.served === served)
        .map(({ source, asOf }) => `${source} (${asOf.toISOString().slice(0, 10)})`)
        .join(', ');
    return {
      code: 'sourcesDisagree',
      text: `Our sources disagree: ${say(true)} says that it is there, ${say(false)} says that it is not. One of our people has to check.`,
    };
  }
  if (doubts.includes('border')) {
    return {
      code: 'border',
      text: 'This place lies between two wire centres, and only one of them has what this needs. One of our people has to check.',
    };
  }
  if (doubts.includes('noData')) return REASONS.noData;
  return {
    code: 'exactAddressNeeded',
    text: `${nameOf(technology)} is in the area, but whether it reaches this building is not in our data. Give the exact address, or let one of our people check.`,
  };
}

const speed = (mbps: number): string => (mbps >= 1000 ? `${mbps / 1000} Gb/s` : `${mbps} Mb/s`);

const far = (metres: number): string =>
  metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)} m` : `${(metres / 1000).toFixed(1)} km`;

/** Whole dollars with thousands separators, from exact decimal text. */
const dollars = (amount: string): string => `$${amount.split('.')[0]?.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;
