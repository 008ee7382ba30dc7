import type { Actor, Role } from '../../../domains/helpers/index.js';
import { ACCOUNT } from './matrix/account.js';
import { ACTING } from './matrix/acting.js';
import { AUDIT } from './matrix/audit.js';
import { CATALOGUE } from './matrix/catalogue.js';
import { DEMONSTRATION, mayDemonstrate } from './matrix/demonstration.js';
import { COMPANIES } from './matrix/companies.js';
import { ORDERING } from './matrix/ordering.js';
import { PARTIES } from './matrix/parties.js';
import { PLATFORM } from './matrix/platform.js';
import { PROGRAMS } from './matrix/programs.js';
import { WORKFORCE } from './matrix/workforce.js';
import type { MatrixRows } from './matrix/role-groups.js';
import { scopesReach } from './scopes/scope-of-operation.js';

/**
 * The one written matrix: who may do which operation. Routes name an operation with @Allow; the portals' menus and
 * buttons ask the session for the caller's operations. Whose rows an allowed role then sees is decided by its scope and
 * row-level security, not here.
 */
export const ACCESS_MATRIX: MatrixRows = {
  ...ACCOUNT,
  ...CATALOGUE,
  ...PARTIES,
  ...COMPANIES,
  ...ORDERING,
  ...WORKFORCE,
  ...PROGRAMS,
  ...PLATFORM,
  ...ACTING,
  ...DEMONSTRATION,
  ...AUDIT,
};

/** Every operation's roles as a set: asked at each request. */
const ALLOWED: ReadonlyMap<string, ReadonlySet<Role>> = new Map(
  Object.entries(ACCESS_MATRIX).map(([operation, roles]) => [operation, new Set(roles)]),
);

/** Whether one of these roles may do an operation. Unknown operations are refused: deny by default. */
export function isAllowed(operation: string, roles: readonly Role[]): boolean {
  const allowed = ALLOWED.get(operation);
  return allowed !== undefined && roles.some((role) => allowed.has(role));
}

/** Whether this caller's roles, or what was granted to the person beyond them, let them do an operation. */
export const isEntitled = ({ roles, grants }: Actor, operation: string): boolean =>
  isAllowed(operation, roles) ||
  (grants !== undefined && ALLOWED.has(operation) && grants.includes(operation));

/** Whether this caller may do an operation; programs and personal tokens only inside their scopes, demonstrations in theirs. */
export const mayDo = (actor: Actor, operation: string): boolean =>
  isEntitled(actor, operation) &&
  (actor.scopes === undefined || scopesReach(actor.scopes, operation)) &&
  (actor.demonstration === undefined || mayDemonstrate(actor.demonstration.part, operation));

const asked = new Map<string, readonly string[]>();
const REMEMBERED = 1_000;

/** All that this caller may do, sorted: what menus and buttons obey. */
export function operationsOf(actor: Actor): readonly string[] {
  const key = [actor.roles, actor.grants ?? [], actor.scopes ?? ['*'], [actor.demonstration?.part]]
    .map((list) => list.join())
    .join('|');
  const known = asked.get(key);
  if (known) return known;
  const operations = [...ALLOWED.keys()].filter((operation) => mayDo(actor, operation)).sort();
  if (asked.size >= REMEMBERED) asked.clear();
  asked.set(key, operations);
  return operations;
}
