import type { ActingFacts } from './acting-facts.js';
import { refuseWithoutConsent } from './customer-consents.rule.js';
import { refuseClosedCustomer } from './customer-is-active.rule.js';
import { refuseUnknownCustomer } from './customer-is-known.rule.js';
import { refuseOwnCustomer } from './customer-is-not-ones-own.rule.js';
import { refuseEmptyReason } from './reason-says-why.rule.js';

const GOOD: ActingFacts = {
  customerId: '01a200f7-4700-7283-8c78-f7a6e7cf0eaa',
  customerName: 'Brightwell Dental',
  status: 'active',
  consents: true,
  isOwn: false,
};

/** All rules about the customer, in the order in which they are asked. */
function judge(facts: ActingFacts | undefined): void {
  refuseUnknownCustomer(facts);
  refuseClosedCustomer(facts);
  refuseWithoutConsent(facts);
  refuseOwnCustomer(facts);
}

describe('acting for a customer', () => {
  it.each<[string, string, ActingFacts | undefined]>([
    ['that nobody knows', 'customerUnknown', undefined],
    ['that is deactivated', 'customerDeactivated', { ...GOOD, status: 'deactivated' }],
    ['that has said no', 'customerSaidNo', { ...GOOD, consents: false }],
    ['that one belongs to', 'customerIsOwn', { ...GOOD, isOwn: true }],
  ])('%s is refused', (_what, code, facts) => {
    expect(() => judge(facts)).toThrow(expect.objectContaining({ code }));
  });

  it('is let through for any other', () => {
    expect(() => judge(GOOD)).not.toThrow();
    expect(() => judge({ ...GOOD, status: null })).not.toThrow();
  });

  it.each([
    '',
    'too short',
    'xxxxxxxxxxxxxxx',
    '.......... ..........',
    '12345 67890 12',
    `why ${'so '.repeat(100)}`,
  ])('is refused for the reason "%s"', (reason) => {
    expect(() => refuseEmptyReason(reason)).toThrow(expect.objectContaining({ code: 'reasonMissing' }));
  });

  it.each(['Asked by phone', 'Demande par téléphone', 'Добавить линию по звонку'])(
    'accepts "%s"',
    (reason) => {
      expect(() => refuseEmptyReason(reason)).not.toThrow();
    },
  );
});
