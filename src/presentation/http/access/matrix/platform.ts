import { EVERYONE, type MatrixRows, rows } from './role-groups.js';

const LISTENERS = ['companyClient', 'client', 'admin', 'system'] as const;

/** Event hubs, sign-in, and what the platform says of itself. */
export const PLATFORM: MatrixRows = {
  ...rows('hub', { list: LISTENERS, get: LISTENERS, create: LISTENERS, delete: LISTENERS }),

  ...rows('session', { get: EVERYONE, create: EVERYONE, delete: EVERYONE }),
  ...rows('token', { create: EVERYONE }),
  ...rows('health', { get: EVERYONE }),
  ...rows('metrics', { get: EVERYONE }),
};
