/** One part of the API that a program may be let into, for reading or for writing. */
export interface ScopeArea {
  readonly area: string;
  /** What it is about, for the person who chooses: `Read <subject>`, `Change <subject>`. */
  readonly subject: string;
  /** What of it a company may give to its own programs: as much as the matrix's column companyClient reaches. */
  readonly companies: 'readAndWrite' | 'readOnly' | 'nothing';
  /** False where nothing can be changed by a program. */
  readonly writable: boolean;
}

const area = (
  name: string,
  subject: string,
  companies: ScopeArea['companies'] = 'readAndWrite',
  writable = true,
): ScopeArea => ({ area: name, subject, companies, writable });

/** Every area. What operations of the access matrix belong to each is said by presentation/http/access/scopes. */
export const SCOPE_AREAS: readonly ScopeArea[] = [
  area('catalog', 'offerings, prices, specifications and categories', 'readOnly'),
  area('qualification', 'addresses and what is available at them'),
  area('cart', 'carts and their checkout'),
  area('ordering', 'orders and their cancellation'),
  area('inventory', 'services in use', 'readOnly'),
  area('parties', 'people, organizations and customers', 'readOnly'),
  area('accounts', 'billing and other accounts', 'readOnly'),
  area('roles', 'party roles, user roles and permissions', 'readOnly'),
  area('events', 'event subscriptions'),
  area('workforce', 'agents, teams, hours and leave', 'nothing'),
  area('company', "a company's limits and approvals", 'nothing'),
  area('audit', 'the audit log', 'nothing', false),
];

const namesOf = ({ area: name, writable }: ScopeArea): string[] =>
  writable ? [`${name}:read`, `${name}:write`] : [`${name}:read`];

/** All OAuth scopes: `<area>:read` and `<area>:write`. Writing does not include reading. */
export const OAUTH_SCOPES: readonly string[] = SCOPE_AREAS.flatMap(namesOf);

/** Those that a company may give to its own programs. */
export const COMPANY_SCOPES: readonly string[] = SCOPE_AREAS.flatMap((one) => {
  if (one.companies === 'nothing') return [];
  return one.companies === 'readOnly' ? [`${one.area}:read`] : namesOf(one);
});

/** `Read orders and their cancellation`; for a scope of OAUTH_SCOPES. */
export function describeScope(scope: string): string {
  const [name, verb] = scope.split(':');
  const subject = SCOPE_AREAS.find((one) => one.area === name)?.subject ?? scope;
  return `${verb === 'write' ? 'Change' : 'Read'} ${subject}`;
}
