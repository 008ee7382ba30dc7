import { Refusal } from '../../helpers/index.js';
import type { ActingFacts } from './acting-facts.js';

/** A customer that has said no is left alone. @throws Refusal `customerSaidNo` */
export function refuseWithoutConsent({ customerName, consents }: ActingFacts): void {
  if (consents) return;
  throw new Refusal(
    'forbidden',
    'customerSaidNo',
    `${customerName} does not want agents to act for it. Guide the customer by chat or phone, or ask its administrator to ` +
      'allow it under "Agent access" in the portal.',
  );
}
