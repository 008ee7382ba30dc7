import { ALL, type JsonObject, Refusal, type Scope } from '../../domains/helpers/index.js';
import { changedAttributes } from './resource-events.js';

/**
 * Keeps the attributes that the operator answers for (status, balances, identifiers) out of customers' hands: whoever
 * acts for one customer, be it a person, a program or staff on behalf of it, may change only the attributes in `own`.
 * @throws Refusal forbidden `operatorAttribute`, naming each attribute.
 */
export function refuseOperatorAttributes(
  scope: Scope,
  before: JsonObject,
  after: JsonObject,
  own: readonly string[],
): void {
  if (scope.customerId === ALL) return;
  const touched = changedAttributes(before, after).filter((name) => !own.includes(name));
  if (touched.length === 0) return;
  throw new Refusal(
    'forbidden',
    'operatorAttribute',
    `${touched.join(', ')} can only be changed by the operator; leave it out, or ask the operator to change it. ` +
      `You may change ${own.join(', ')}.`,
    touched.map((path) => ({
      code: 'operatorAttribute',
      message: `${path} is kept by the operator.`,
      path,
      fix: 'Leave it out, or ask the operator.',
    })),
  );
}
