import { COMPANY_SCOPES, OAUTH_SCOPES } from '../../../../domains/identity/index.js';
import { ACCESS_MATRIX, isAllowed, mayDo, operationsOf } from '../access-matrix.js';
import { scopesFor } from './offered-scopes.js';
import { OPEN, PEOPLE_ONLY, reachOf, scopesReach } from './scope-of-operation.js';
import { SCOPE_RULES } from './scope-rules.js';

const operations = Object.keys(ACCESS_MATRIX);
const actor = (role: 'client' | 'companyClient' | 'buyer', scopes?: string[]) =>
  ({ id: 'x', name: 'x', kind: 'client', roles: [role], ...(scopes && { scopes }) }) as const;

describe('scopes', () => {
  it('each operation of the matrix belongs to one of them, is for people only, or is open', () => {
    const lost = operations.filter((operation) => reachOf(operation) === undefined);
    expect(lost).toEqual([]); // name its resource in scope-rules.ts
  });

  it('each is of use to somebody', () => {
    const reached = new Set(operations.map(reachOf));
    expect(OAUTH_SCOPES.filter((scope) => !reached.has(scope))).toEqual([]);
  });

  it('name no resource twice', () => {
    expect(SCOPE_RULES.size).toBeGreaterThan(40);
    for (const rule of SCOPE_RULES.values()) {
      expect(rule === OPEN || rule === PEOPLE_ONLY || OAUTH_SCOPES.includes(`${rule}:read`)).toBe(true);
    }
  });

  it('that a company may give are those in which its programs can do anything', () => {
    expect(scopesFor(['companyClient']).map(({ name }) => name)).toEqual(COMPANY_SCOPES);
  });

  it.each([
    ['catalog:read', 'productOffering:list', true],
    ['catalog:read', 'productOffering:patch', false],
    ['catalog:write', 'productOffering:patch', true],
    ['catalog:write', 'productOffering:list', false],
    ['ordering:write', 'productOrder:create', true],
    ['ordering:read', 'shoppingCart:checkout', false],
    ['cart:write', 'shoppingCart:checkout', true],
    ['events:write', 'hub:create', true],
    ['ordering:read', 'health:get', true],
    ['ordering:read', 'nothing:ofTheKind', false],
  ])('%s reaches %s: %p', (scope, operation, reaches) => {
    expect(scopesReach([scope], operation)).toBe(reaches);
  });

  it('never reach what people do about their own account, or about programs', () => {
    for (const operation of [
      'personalToken:create',
      'apiClient:create',
      'apiClientSecret:create',
      'secondFactor:create',
      'ownSession:delete',
      'account:patch',
      'session:create',
      'identityProvider:create',
    ]) {
      expect([operation, scopesReach(OAUTH_SCOPES, operation)]).toEqual([operation, false]);
    }
  });
});

describe('a caller with scopes', () => {
  it('may do what both a role and a scope allow, and nothing else', () => {
    const scopes = ['ordering:read', 'catalog:write'];
    for (const operation of operations) {
      const expected = isAllowed(operation, ['companyClient']) && scopesReach(scopes, operation);
      expect([operation, mayDo(actor('companyClient', scopes), operation)]).toEqual([operation, expected]);
    }
    expect(operationsOf(actor('companyClient', scopes))).toContain('productOrder:list');
    expect(operationsOf(actor('companyClient', scopes))).not.toContain('productOffering:patch');
    expect(operationsOf(actor('companyClient'))).toContain('productOrder:create');
    expect(operationsOf(actor('companyClient', []))).not.toContain('productOrder:list');
  });
});
