import { OAUTH_SCOPES } from '../../../../domains/identity/index.js';
import { type ScopeRule, SCOPE_RULES } from './scope-rules.js';

/** A scope of OAUTH_SCOPES; `people`: no program and no personal token, whatever its scopes; `open`: no scope needed. */
export type Reach = string;
export const PEOPLE_ONLY = 'people';
export const OPEN = 'open';

const READS = new Set(['list', 'get']);

/**
 * What a program needs to reach an operation. Undefined for an operation that scope-rules.ts does not know: then no
 * program reaches it (deny by default), and a test asks to name it.
 */
export function reachOf(operation: string): Reach | undefined {
  const [resource = '', verb = ''] = operation.split(':');
  const rule: ScopeRule | undefined = SCOPE_RULES.get(operation) ?? SCOPE_RULES.get(resource);
  if (rule === undefined || rule === PEOPLE_ONLY || rule === OPEN) return rule;
  const scope = `${rule}:${READS.has(verb) ? 'read' : 'write'}`;
  return OAUTH_SCOPES.includes(scope) ? scope : undefined;
}

const known = new Map<string, Reach | undefined>();

/** Whether scopes reach an operation; asked at each request of a program. */
export function scopesReach(scopes: readonly string[], operation: string): boolean {
  const reach = remembered(operation);
  return reach !== undefined && (reach === OPEN || scopes.includes(reach));
}

function remembered(operation: string): Reach | undefined {
  if (!known.has(operation)) known.set(operation, reachOf(operation)); // operations are those of routes: few
  return known.get(operation);
}
