import type { JsonObject } from '../../domains/helpers/index.js';
import {
  faultsOfRule,
  readRule,
  type Rule,
  type RuleCatalogue,
  type RuleOffering,
} from '../../domains/rule/index.js';
import { type CatalogueOffering, type CatalogueVersion, saleState } from '../catalog/index.js';

/** The rules of a catalogue version, and the catalogue as rules see it. */
export interface CompiledRules {
  /** By code: those that can be read; a rule that cannot is refused before it gets here, and never judged. */
  readonly rules: readonly Rule[];
  readonly catalogue: RuleCatalogue;
}

const COMPILED = Symbol('rules');

/** Read once for each version. */
export const rulesOf = (version: CatalogueVersion): CompiledRules =>
  version.derived(COMPILED, () => ({
    rules: [...version.documents('rule').values()].filter(isReadable).map(readRule).sort(byCode),
    catalogue: ruleCatalogueOf(version),
  }));

/** People read verdicts in one order, whatever the order of the documents. */
const byCode = (a: Rule, b: Rule): number => (a.code < b.code ? -1 : Number(a.code > b.code));

const isReadable = (document: JsonObject): boolean => faultsOfRule(document).length === 0;

const CATALOGUE = Symbol('rule catalogue');

/** The offerings of a version as rules and their checks need them. */
export const ruleCatalogueOf = (version: CatalogueVersion): RuleCatalogue =>
  version.derived(CATALOGUE, () => {
    const known = new Map<string, RuleOffering>();
    const shown = (offering: CatalogueOffering | undefined): RuleOffering | undefined => {
      if (!offering) return undefined;
      let one = known.get(offering.id);
      if (!one) known.set(offering.id, (one = offeringOf(offering)));
      return one;
    };
    return {
      byCode: (code) => shown(version.byCode.get(code)),
      byId: (id) => shown(version.offerings.get(id)),
    };
  });

const offeringOf = (offering: CatalogueOffering): RuleOffering => ({
  id: offering.id,
  code: offering.code,
  name: offering.name,
  saleAt: (at) => saleState(offering, at),
  classes: offering.classes,
  segments: offering.segments,
  technologies: offering.technologies,
  needsSite: offering.requiresSite,
  characteristics: offering.characteristics,
  entryFields: offering.orderEntryFields.map(({ name }) => name),
  termMonths: offering.priced.termMonths,
});
