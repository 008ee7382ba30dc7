import { type MatrixRows, rows } from './role-groups.js';

/** Those who look over everybody's shoulder; supervisors are among the watched. */
const AUDITORS = ['auditor', 'admin'] as const;

/** The audit log, and what a customer sees of it. */
export const AUDIT: MatrixRows = {
  ...rows('auditEntry', { list: AUDITORS, get: AUDITORS }),
  ...rows('auditVerification', { create: AUDITORS, get: AUDITORS }),
  ...rows('accessLog', { list: ['companyAdmin'] }),
};
