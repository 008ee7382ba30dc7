import { EVERYONE, type MatrixRows, PEOPLE, rows } from './role-groups.js';

/** Who administers programs and sign-in: of a company its administrators, of the operator the admin. */
const KEEPERS = ['companyAdmin', 'admin'] as const;
const READERS = [...KEEPERS, 'auditor'] as const;

/** API clients, personal tokens, and companies' own identity providers: people only, as scopes/people-only.ts says. */
export const PROGRAMS: MatrixRows = {
  ...rows('apiClient', { list: READERS, get: READERS, create: KEEPERS, patch: KEEPERS, delete: KEEPERS }),
  ...rows('apiClientSecret', { create: KEEPERS, delete: KEEPERS }),
  ...rows('oauthScope', { list: PEOPLE }),
  ...rows('personalToken', { list: PEOPLE, create: PEOPLE, delete: PEOPLE }),

  ...rows('identityProvider', {
    list: READERS,
    get: READERS,
    create: KEEPERS,
    patch: KEEPERS,
    delete: KEEPERS,
  }),
  ...rows('identityProviderDomain', { create: KEEPERS, delete: KEEPERS, confirm: ['admin'] }),
  // signing in: whoever comes is nobody yet
  ...rows('signInOption', { list: EVERYONE }),
  ...rows('federatedSignIn', { create: EVERYONE, confirm: EVERYONE }),

  ...rows('oauthMetadata', { get: EVERYONE }),
};
