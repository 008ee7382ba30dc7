import { type Role, STAFF_ROLES } from '../../../domains/helpers/index.js';
import { ACCESS_MATRIX } from './access-matrix.js';

const READING = /:(list|get)$/;
/** What every person does about themselves, and what asks who somebody is. */
const ONESELF = new Set([
  'account',
  'availability', // a question that is kept nowhere
  'emailVerification',
  'federatedSignIn',
  'invitation',
  'membership',
  'ownLeave',
  'ownSession',
  'passwordReset',
  'personalToken',
  'price', // a question that is kept nowhere
  'registration',
  'secondFactor',
  'session',
  'token',
]);

const writesOf = (role: Role): string[] =>
  Object.entries(ACCESS_MATRIX)
    .filter(([operation, roles]) => roles.includes(role) && !READING.test(operation))
    .map(([operation]) => operation)
    .filter((operation) => !ONESELF.has(operation.split(':')[0] ?? ''));

describe('the rows of the access matrix', () => {
  it('let the auditor change nothing but the record of his own checks', () => {
    expect(writesOf('auditor')).toEqual(['auditVerification:create']);
  });

  it('let staff change no cart outside of acting for its customer', () => {
    for (const role of STAFF_ROLES)
      expect(writesOf(role).filter((operation) => operation.startsWith('shoppingCart:'))).toEqual([]);
    expect(writesOf('actingAgent')).toContain('shoppingCart:patch');
  });

  it('show nothing of customers to who keeps the catalogue', () => {
    const customers =
      /^(shoppingCart|cart|product|productOrder|order|desk|customer|individual|organization|party|billing)[A-Z:]/;
    const read = Object.entries(ACCESS_MATRIX).filter(
      ([operation, roles]) => roles.includes('catalogueManager') && customers.test(operation),
    );
    const own = /^(product(Offering(Price)?|Specification)|billingCycleSpecification):/;
    expect(read.map(([operation]) => operation).filter((operation) => !own.test(operation))).toEqual([]);
    const asked = /^(check|query)ServiceQualification:|^geographicAddressValidation:/;
    for (const [operation, roles] of Object.entries(ACCESS_MATRIX))
      if (asked.test(operation))
        expect({ operation, roles }).not.toMatchObject({
          roles: expect.arrayContaining(['catalogueManager']),
        });
  });
});
