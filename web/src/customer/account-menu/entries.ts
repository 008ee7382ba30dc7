import { tabsFor } from '../company/company-tabs';

/** What stands in the menu behind the name in the header, for who may do the operation. */
export interface AccountEntry {
  readonly to: string;
  readonly label: string;
  readonly operation: string;
  /** Nobody of a private person's account decides about another's orders. */
  readonly companiesOnly?: true;
}

export const ACCOUNT_ENTRIES: readonly AccountEntry[] = [
  { to: '/account', label: 'Your account', operation: 'account:get' },
  { to: '/approvals', label: 'Approvals', operation: 'approval:list', companiesOnly: true },
  { to: '/account/agent-access', label: 'Agent access', operation: 'agentAccess:list' },
];

/** What somebody sees who may do these operations for such a customer; the company's pages as soon as one tab shows. */
export function entriesFor(may: ReadonlySet<string>, isCompany: boolean): { to: string; label: string }[] {
  const own = ACCOUNT_ENTRIES.filter(
    ({ operation, companiesOnly }) => may.has(operation) && (isCompany || !companiesOnly),
  );
  const company = { to: '/company', label: isCompany ? 'Company' : 'People and programs' };
  return tabsFor(may, isCompany).length > 0 ? [...own, company] : own;
}
