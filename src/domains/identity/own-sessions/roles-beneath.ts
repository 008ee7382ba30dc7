import type { CustomerRole, StaffRole } from '../../helpers/index.js';

/** Those look after the companies beneath: an administrator of the company above, and a reseller of its customers. */
const LOOKS_AFTER: ReadonlySet<string> = new Set(['companyAdmin', 'reseller']);

/**
 * What somebody of a company is in a company beneath it: administrator, and buyer where they buy at home or resell.
 * Never approver: a company's money is released by people whom it has named itself. Empty: may not act there.
 */
export function rolesBeneath(own: readonly (CustomerRole | StaffRole)[]): CustomerRole[] {
  if (!own.some((role) => LOOKS_AFTER.has(role))) return [];
  return own.includes('buyer') || own.includes('reseller') ? ['companyAdmin', 'buyer'] : ['companyAdmin'];
}
