import { STAFF_ROLES } from '../../../../domains/helpers/index.js';
import { type MatrixRows, rows } from './role-groups.js';

/** Who decides about people and their work. */
const LEADS = ['supervisor', 'admin', 'system'] as const;
const READERS = [...LEADS, 'auditor'] as const;

/** Agents, teams, hours, leave, and who has which order. */
export const WORKFORCE: MatrixRows = {
  ...rows('workforceAgent', { list: READERS, get: READERS, create: LEADS, patch: LEADS, deactivate: LEADS }),
  ...rows('workforceTeam', { list: READERS, get: READERS, create: LEADS, patch: LEADS, delete: LEADS }),
  ...rows('holiday', { list: READERS, get: READERS, create: LEADS, patch: LEADS, delete: LEADS }),
  ...rows('workforceLeave', { list: READERS, create: LEADS, decide: LEADS }),
  ...rows('ownWorkforce', { get: STAFF_ROLES }),
  ...rows('ownLeave', { create: STAFF_ROLES, withdraw: STAFF_ROLES }),
  ...rows('orderAssignment', { create: LEADS }),
};
