import { isTimeZone } from '../../domains/calendar/index.js';
import { ALL, type JsonObject, OPERATOR_TENANT, Refusal } from '../../domains/helpers/index.js';
import { refuseOperatorAttributes, type ResourceHooks } from '../resource-management/index.js';

const SEGMENTS: ReadonlySet<unknown> = new Set(['consumer', 'smallBusiness', 'enterprise', 'reseller']);
const CREDIT_CLASSES: ReadonlySet<unknown> = new Set(['A', 'B', 'C', 'D']);

/** What each of our own attributes of a customer has to be. */
const TERMS: Readonly<
  Record<string, { readonly holds: (value: unknown) => boolean; readonly what: string }>
> = {
  segment: { holds: (value) => SEGMENTS.has(value), what: [...SEGMENTS].join(', ') },
  creditClass: { holds: (value) => CREDIT_CLASSES.has(value), what: [...CREDIT_CLASSES].join(', ') },
  currency: {
    holds: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
    what: 'three letters of ISO 4217 such as USD',
  },
  timeZone: {
    holds: (value) => typeof value === 'string' && isTimeZone(value),
    what: 'an IANA name such as America/New_York',
  },
};

/** @throws Refusal `customerTerms`, naming the attribute and what it may be. */
function refuseUnknownTerms(document: JsonObject): JsonObject {
  for (const [path, { holds, what }] of Object.entries(TERMS)) {
    const value = document[path];
    if (value === undefined || value === null || holds(value)) continue;
    const message = `${path} of a customer is one of: ${what}.`;
    throw new Refusal('invalid', 'customerTerms', message, [
      { code: 'customerTerms', message, path, fix: `Set ${path} to ${what}, or leave it out.` },
    ]);
  }
  return document;
}

/** A customer belongs to itself: its own people see it and keep its contact data, and other customers do not. */
export const customerHooks: ResourceHooks = {
  ownerOf: ({ id, scope }) => ({
    tenantId: scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId,
    customerId: id,
  }),
  beforeCreate: (_context, document) => refuseUnknownTerms(document),
  beforePatch({ scope }, before, after) {
    refuseOperatorAttributes(scope, before, after, ['contactMedium']);
    return refuseUnknownTerms(after);
  },
};
