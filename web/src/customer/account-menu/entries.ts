/** What stands in the menu behind the name in the header, for who may do the operation. */
export interface AccountEntry {
  readonly to: string;
  readonly label: string;
  readonly operation: string;
}

export const ACCOUNT_ENTRIES: readonly AccountEntry[] = [
  { to: '/account', label: 'Your account', operation: 'account:get' },
  { to: '/approvals', label: 'Approvals', operation: 'approval:list' },
  { to: '/company', label: 'Company', operation: 'company:get' },
  { to: '/account/agent-access', label: 'Agent access', operation: 'agentAccess:list' },
];
