import { ALL, Refusal, type Scope } from '../../domains/helpers/index.js';

/**
 * Who holds a company's credentials acts in its name: the operator's people may stop them, and never make or move them.
 * @throws Refusal `companysOwn`
 */
export function refuseCompanysOwn(scope: Scope, customerId: string | null): void {
  if (scope.customerId !== ALL || customerId === null) return;
  throw new Refusal(
    'forbidden',
    'companysOwn',
    "This belongs to a company, and with it one could act in the company's name: its administrators change it; you may suspend or delete it.",
  );
}
