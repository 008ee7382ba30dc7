import { EVERYONE, type MatrixRows, PEOPLE, rows } from './role-groups.js';

/** Signing up, and what people do about their own accounts: nobody does it for them, programs have none. */
export const ACCOUNT: MatrixRows = {
  ...rows('registration', { create: EVERYONE }),
  ...rows('emailVerification', { create: PEOPLE, confirm: EVERYONE }),
  ...rows('passwordReset', { create: EVERYONE, confirm: EVERYONE }),
  ...rows('account', { get: PEOPLE, patch: PEOPLE }),
  ...rows('secondFactor', { create: PEOPLE, delete: PEOPLE }),
  ...rows('ownSession', { list: PEOPLE, delete: PEOPLE }),

  ...rows('demoMail', { list: EVERYONE, get: EVERYONE }),
};
