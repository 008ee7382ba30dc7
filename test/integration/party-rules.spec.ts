import { DataSource } from 'typeorm';
import { customerHooks } from '../../src/business/party-management/customer-hooks.js';
import { individualHooks } from '../../src/business/party-management/individual-hooks.js';
import { OrganizationHooks } from '../../src/business/party-management/organization-hooks.js';
import { ManageResource, type ResourceHooks } from '../../src/business/resource-management/index.js';
import { customerDefinition } from '../../src/domains/customer/index.js';
import {
  FixedClock,
  type JsonObject,
  newId,
  OPERATOR_TENANT,
  type ResourceDefinition,
  ResourceRepository,
  type Scope,
  systemScope,
} from '../../src/domains/helpers/index.js';
import {
  CompanyHierarchyRepository,
  individualDefinition,
  organizationDefinition,
} from '../../src/domains/party/index.js';
import { poolOf, PostgresDatabase, servingOptions } from '../../src/integration/database/index.js';
import { PostgresEventOutbox } from '../../src/integration/events/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const customerId = newId();
const operator = systemScope('test', OPERATOR_TENANT);
const customer: Scope = { ...operator, customerId };

describe('the rules of parties', () => {
  let test: TestDatabase;
  let source: DataSource;
  let organizations: ManageResource;
  let individuals: ManageResource;
  let customers: ManageResource;
  let database: PostgresDatabase;

  const manage = (definition: ResourceDefinition, hooks: ResourceHooks): ManageResource =>
    new ManageResource(
      new ResourceRepository(definition, database),
      database,
      new PostgresEventOutbox(),
      new FixedClock(new Date('2026-11-22T09:00:00.000Z')),
      hooks,
    );

  beforeAll(async () => {
    test = await createTestDatabase();
    source = await new DataSource(servingOptions(test.serving, 4)).initialize();
    database = new PostgresDatabase(poolOf(source));
    organizations = manage(organizationDefinition, new OrganizationHooks(new CompanyHierarchyRepository()));
    individuals = manage(individualDefinition, individualHooks);
    customers = manage(customerDefinition, customerHooks);
  });

  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  const below = (id: string): JsonObject => ({
    organizationParentRelationship: { relationshipType: 'subsidiary', organization: { id, name: 'Above' } },
  });
  const company = async (parent?: string, scope = operator): Promise<string> =>
    (await organizations.create(scope, { name: 'A company', ...(parent && below(parent)) })).id;
  const move = (id: string, parent: string | null, scope = operator) =>
    organizations.patch(
      scope,
      id,
      (document) => {
        const { organizationParentRelationship: _gone, ...rest } = document;
        return { ...rest, ...(parent && below(parent)) };
      },
      {},
    );
  const chain = async (levels: number): Promise<string[]> => {
    const ids = [await company()];
    while (ids.length < levels) ids.push(await company(ids.at(-1)));
    return ids;
  };

  describe('of a group of companies', () => {
    it('keep the parent as it was sent, in a column of its own', async () => {
      const head = await company();
      const id = await company(head);
      const { document } = await organizations.get(operator, id);
      expect(document).toMatchObject(below(head));
      const rows = await database.query(
        operator,
        'SELECT parent_id AS parent, parent_relationship AS relationship FROM base.organization WHERE id = $1',
        [id],
      );
      expect(rows).toEqual([{ parent: head, relationship: 'subsidiary' }]);
      const filter = {
        path: 'organizationParentRelationship.organization.id',
        comparison: 'eq',
        values: [head],
      } as const;
      const found = await organizations.list(operator, {
        conditions: [filter],
        sort: [],
        offset: 0,
        limit: 9,
      });
      expect(found.items.map((item) => item.id)).toEqual([id]);
    });

    it('refuse a parent that is not there', async () => {
      await expect(company(newId())).rejects.toMatchObject({ kind: 'unprocessable', code: 'unknownParent' });
    });

    it('refuse a circle, of one company or of many', async () => {
      const [head = '', middle = '', low = ''] = await chain(3);
      for (const [id, parent] of [
        [head, head],
        [head, middle],
        [head, low],
        [middle, low],
      ] as const)
        await expect(move(id, parent)).rejects.toMatchObject({ kind: 'unprocessable', code: 'companyCycle' });
      await expect(move(low, head)).resolves.toMatchObject({ version: 2 });
    });

    it('refuse a circle that two changes close together', async () => {
      const [one, two] = [await company(), await company()];
      const results = await Promise.allSettled([move(one, two), move(two, one)]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('refuse more than five levels, counted through the branch that is moved', async () => {
      const five = await chain(5);
      await expect(company(five[4])).rejects.toMatchObject({ code: 'groupTooDeep' });
      const two = await chain(2);
      await expect(move(two[0] as string, five[3] as string)).rejects.toMatchObject({ code: 'groupTooDeep' });
      await expect(move(two[0] as string, five[2] as string)).resolves.toMatchObject({ version: 2 });
    });

    it('refuse more than two hundred companies, and count none twice', async () => {
      const head = await company();
      await database.query(
        operator,
        `INSERT INTO base.organization (id, tenant_id, parent_id, created_at, updated_at)
         SELECT gen_random_uuid(), $1, $2, now(), now() FROM generate_series(1, 198)`,
        [OPERATOR_TENANT, head],
      );
      const last = await company(head);
      await expect(company(head)).rejects.toMatchObject({ code: 'groupTooLarge' });
      await expect(move(last, null)).resolves.toMatchObject({ version: 2 });
      await expect(move(last, head)).resolves.toMatchObject({ version: 3 });
    });

    it('refuse to remove a company with others below it', async () => {
      const [head = '', low = ''] = await chain(2);
      await expect(organizations.delete(operator, head, {})).rejects.toMatchObject({
        kind: 'conflict',
        code: 'companyHasSubsidiaries',
      });
      await organizations.delete(operator, low, {});
      await organizations.delete(operator, head, {});
    });

    it('let no customer set, change or remove a parent', async () => {
      const stranger = await company();
      const own = await company(undefined, customer);
      const refused = { kind: 'forbidden', code: 'parentSetByOperator' };
      await expect(company(own, customer)).rejects.toMatchObject(refused);
      await expect(move(own, stranger, customer)).rejects.toMatchObject(refused);
      await move(own, stranger);
      await expect(move(own, null, customer)).rejects.toMatchObject(refused);
      await expect(move(own, own, customer)).rejects.toMatchObject(refused);
    });
  });

  describe('of what a customer may change himself', () => {
    const contact = {
      contactMedium: [{ mediumType: 'email', characteristic: { emailAddress: 'a@b.example' } }],
    };
    const merge = (part: JsonObject) => (document: JsonObject) => ({ ...document, ...part });

    it.each([
      [
        'organization',
        { tradingName: 'New sign' },
        ['name', 'status', 'organizationIdentification', 'creditRating'],
      ],
      ['individual', { givenName: 'Ada' }, ['status', 'individualIdentification', 'birthDate', 'own']],
      ['customer', {}, ['name', 'status', 'engagedParty', 'creditProfile', 'account', 'validFor']],
    ])('%s: contact data and nothing of the operator', async (kind, more, refused) => {
      const resource = { organization: organizations, individual: individuals, customer: customers }[kind];
      const { id } = (await resource?.create(kind === 'customer' ? operator : customer, {
        name: 'Before',
      })) ?? { id: '' };
      const whose = kind === 'customer' ? { ...operator, customerId: id } : customer;
      const changed = await resource?.patch(whose, id, merge({ ...contact, ...more }), {});
      expect(changed?.document).toMatchObject({ ...contact, ...more });
      for (const name of refused) {
        const value = name === 'validFor' || name === 'engagedParty' ? { id: 'x' } : 'changed';
        await expect(
          resource?.patch(whose, id, merge({ ...contact, [name]: value }), {}),
        ).rejects.toMatchObject({
          kind: 'forbidden',
          code: 'operatorAttribute',
          reasons: [expect.objectContaining({ path: name })],
        });
      }
      await expect(resource?.patch(operator, id, merge({ status: 'closed' }), {})).resolves.toMatchObject({
        document: { status: 'closed' },
      });
    });
  });
});
