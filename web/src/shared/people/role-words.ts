import { wordsOf } from '../format/words';

/** What a role lets its person do, in the words of the page that gives it. */
export const COMPANY_ROLES: readonly { role: string; label: string; hint: string }[] = [
  { role: 'companyAdmin', label: 'Administrator', hint: 'people, limits, companies beneath' },
  { role: 'buyer', label: 'Buyer', hint: 'orders' },
  { role: 'approver', label: 'Approver', hint: 'says yes or no to orders of others' },
  { role: 'billing', label: 'Billing', hint: 'bills and accounts' },
  { role: 'technicalContact', label: 'Technical contact', hint: 'reads orders and services' },
];

export const RESELLER = { role: 'reseller', label: 'Reseller', hint: 'orders for companies beneath' };

export const STAFF_ROLES: readonly { role: string; label: string; hint: string }[] = [
  { role: 'agent', label: 'Agent', hint: 'orders and customers' },
  { role: 'consultant', label: 'Consultant', hint: 'advises before the sale' },
  { role: 'supervisor', label: 'Supervisor', hint: 'teams, leave, customers' },
  { role: 'catalogueManager', label: 'Catalogue manager', hint: 'offerings and prices' },
  { role: 'auditor', label: 'Auditor', hint: 'reads everything' },
  { role: 'admin', label: 'Administrator', hint: 'everything, and who is staff' },
];

export const roleWord = (role: string): string =>
  [...COMPANY_ROLES, RESELLER, ...STAFF_ROLES].find((known) => known.role === role)?.label ?? wordsOf(role);
