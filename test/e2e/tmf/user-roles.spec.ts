import { type JsonObject, ROLES } from '../../../src/domains/helpers/index.js';
import { ACCESS_MATRIX } from '../../../src/presentation/http/index.js';
import { expectError, withTmfApi } from '../../support/tmf-api.js';

const ROLE = '/tmf-api/rolesAndPermissionsManagement/v4/userRole';

describe('user roles (TMF672)', () => {
  const { create, get, patch, post, remove } = withTmfApi();

  describe('that are built in', () => {
    it('are those of the access matrix, with what each may do', async () => {
      const { body, headers } = await get(`${ROLE}?builtIn=true&limit=100`);
      expect(body.map(({ id }: JsonObject) => id)).toEqual(ROLES.filter((role) => role !== 'system'));
      expect(headers['x-total-count']).toBe(String(body.length));
      for (const { id, href, entitlement } of body) {
        const functions = entitlement.map((entry: JsonObject) => entry.function);
        expect(functions).toEqual(
          Object.keys(ACCESS_MATRIX)
            .filter((operation) => ACCESS_MATRIX[operation]?.includes(id))
            .sort(),
        );
        expect((await get(href)).body.entitlement).toEqual(entitlement);
      }
    });

    it('are found by filter, in pages, and kept by their entity tag', async () => {
      const found = await get(`${ROLE}?entitlement.function=desk:list&fields=involvementRole`);
      expect(found.body).toContainEqual(expect.objectContaining({ involvementRole: 'supervisor' }));
      expect(found.body).not.toContainEqual(expect.objectContaining({ involvementRole: 'buyer' }));
      const page = await get(`${ROLE}?offset=2&limit=2&sort=involvementRole`);
      expect([page.status, page.body.length]).toEqual([206, 2]);
      const one = await get(`${ROLE}/buyer`);
      expect((await get(`${ROLE}/buyer`, { 'if-none-match': one.headers.etag ?? '' })).status).toBe(304);
    });

    it('are written by nobody, nor is there a second of the same name', async () => {
      expectError(await patch(`${ROLE}/buyer`, { entitlement: [] }), 403, 'builtInRole');
      expectError(await remove(`${ROLE}/admin`), 403, 'builtInRole');
      const same = { involvementRole: 'admin', entitlement: [{ function: 'desk:list', action: 'list' }] };
      expectError(await post(ROLE, same), 409, 'builtInRole');
    });
  });

  it('that the operator defines are kept beside them, the newest first', async () => {
    const entitlement = [{ function: 'desk:list', action: 'list' }];
    const first = await create(ROLE, { involvementRole: 'Night desk', entitlement });
    const second = await create(ROLE, { involvementRole: 'Day desk', entitlement, builtIn: true });
    expect(second).not.toHaveProperty('builtIn');
    const { body, headers } = await get(`${ROLE}?limit=3&fields=involvementRole`);
    expect(body.map(({ involvementRole }: JsonObject) => involvementRole)).toEqual([
      'Day desk',
      'Night desk',
      'visitor',
    ]);
    expect(headers['x-total-count']).toBe(String(ROLES.length - 1 + 2));
    expect((await get(`${ROLE}?involvementRole=Night desk`)).body).toEqual([first]);
    expect((await patch(first.href, { involvementRole: 'Late desk' })).body.involvementRole).toBe(
      'Late desk',
    );
    expect((await remove(first.href)).status).toBe(204);
    expectError(await get(first.href), 404);
  });
});
