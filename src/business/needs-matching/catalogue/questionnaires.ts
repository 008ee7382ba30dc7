import { type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import type { OfferingFacts, Questionnaire } from '../../../domains/needs/index.js';
import { type Fault, readQuestionnaire } from '../../../domains/needs/index.js';
import { type CatalogueOffering, type CatalogueVersion, saleState } from '../../catalog/index.js';

/** A questionnaire document, read, with what could not be read of it. */
export interface CompiledQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly faults: readonly Fault[];
  readonly validFrom: number;
  readonly validUntil: number;
}

const KEY = Symbol('questionnaires');
const LIVE: ReadonlySet<string> = new Set(['Active', 'Launched']);

/** Every questionnaire of a catalogue version, read once. */
export const questionnairesOf = (version: CatalogueVersion): ReadonlyMap<string, CompiledQuestionnaire> =>
  version.derived(
    KEY,
    () => new Map([...version.documents('questionnaire')].map(([id, document]) => [id, compile(document)])),
  );

function compile(document: JsonObject): CompiledQuestionnaire {
  const { validFor } = document;
  const moment = (name: string, open: number): number => {
    const text = (validFor as JsonObject | undefined)?.[name];
    const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    return Number.isNaN(at) ? open : at;
  };
  return {
    ...readQuestionnaire(document),
    validFrom: moment('startDateTime', -Infinity),
    validUntil: moment('endDateTime', Infinity),
  };
}

/** Those that are asked at a moment, by name. */
export const liveQuestionnaires = (version: CatalogueVersion, at: Date): Questionnaire[] =>
  [...questionnairesOf(version).values()]
    .filter(
      ({ questionnaire, validFrom, validUntil }) =>
        LIVE.has(questionnaire.lifecycleStatus) && at.getTime() >= validFrom && at.getTime() < validUntil,
    )
    .map(({ questionnaire }) => questionnaire)
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));

/**
 * The questionnaire of an id, also one that is asked no more: an assessment goes on with what it began with. Without an
 * id the first that is asked now.
 * @throws Refusal `questionnaireUnknown`, `noQuestionnaire`
 */
export function questionnaireFor(version: CatalogueVersion, at: Date, id?: string): Questionnaire {
  const found =
    id === undefined ? liveQuestionnaires(version, at)[0] : questionnairesOf(version).get(id)?.questionnaire;
  if (found) return found;
  throw id === undefined
    ? new Refusal(
        'conflict',
        'noQuestionnaire',
        'No questions are published at present: browse the shop, or ask a consultant.',
      )
    : new Refusal(
        'unprocessable',
        'questionnaireUnknown',
        'These questions are not published any more: start a new assessment.',
      );
}

/** The offerings as matching sees them at a moment; null: whenever they are sold. */
export function offeringFacts(
  version: CatalogueVersion,
  at: Date | null,
): ReadonlyMap<string, OfferingFacts> {
  return new Map(
    [...version.byCode.values()].map((offering) => [
      offering.code,
      {
        id: offering.id,
        code: offering.code,
        name: offering.name,
        sellable: isSold(offering, at) && !offering.fault,
        segments: offering.segments,
        requiresSite: offering.requiresSite,
      },
    ]),
  );
}

const isSold = (offering: CatalogueOffering, at: Date | null): boolean =>
  saleState(
    at ? offering : { ...offering, validFrom: -Infinity, validUntil: Infinity },
    at ?? new Date(0),
  ) === 'sellable';
