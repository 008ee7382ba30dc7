import type { JsonObject, RefusalReason } from '../helpers/index.js';

/** Words of TMF629 implementations for a customer with whom business has ended or rests. */
const RESTING: ReadonlySet<string> = new Set([
  'deactivated',
  'inactive',
  'suspended',
  'closed',
  'terminated',
]);

/** Only a customer with whom we do business orders. Its people still sign in and read what was. */
export function reasonsAgainstOrdering(customer: JsonObject): RefusalReason[] {
  const status = String(customer.status ?? '').toLowerCase();
  if (!RESTING.has(status)) return [];
  return [
    {
      code: 'customerDeactivated',
      message: `${String(customer.name ?? 'This customer')} is ${status} and can order nothing at present.`,
      path: 'relatedParty',
      fix: 'Ask us to open the account again.',
    },
  ];
}
