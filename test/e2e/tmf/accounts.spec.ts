import type { Response } from 'supertest';
import { LoadDemoBilling } from '../../../src/business/demo-operator/billing/index.js';
import { DEMO_CUSTOMERS, LoadDemoPeople } from '../../../src/business/demo-operator/people/index.js';
import { parseAccountNumber } from '../../../src/domains/account/index.js';
import { isDammValid, type JsonObject, newId } from '../../../src/domains/helpers/index.js';
import { expectError, withTmfApi } from '../../support/tmf-api.js';

const API = '/tmf-api/accountManagement/v4';
const BILLING = `${API}/billingAccount`;
const FINANCIAL = `${API}/financialAccount`;
const CUSTOMER = '/tmf-api/customerManagement/v4/customer';
const ORGANIZATION = '/tmf-api/party/v4/organization';
const ROLE = '/tmf-api/partyRoleManagement/v4/partyRole';

describe('accounts (TMF666), party roles (TMF669) and what customers keep of their records', () => {
  const { test, create, get, patch, post, remove } = withTmfApi();
  let mine: JsonObject & { id: string };
  let other: JsonObject & { id: string };
  let asCustomer: { authorization: string };

  const customerOf = (id: string): JsonObject => ({
    id,
    name: 'A customer',
    role: 'customer',
    '@referredType': 'Customer',
  });
  const account = (whose: JsonObject, more: JsonObject = {}) => ({
    name: 'Main',
    relatedParty: [whose],
    ...more,
  });

  beforeAll(async () => {
    const engagedParty = { id: newId(), name: 'P', '@referredType': 'Organization' };
    mine = await create(CUSTOMER, { name: 'Mine', engagedParty });
    other = await create(CUSTOMER, { name: 'Other', engagedParty });
    const token = await test().tokenFor('customer', { customerId: mine.id });
    asCustomer = { authorization: `Bearer ${token}` };
  });

  const codes = ({ body }: Response): (string | undefined)[] =>
    (body.reasons as { path?: string }[] | undefined)?.map(({ path }) => path) ?? [];

  describe('a billing account', () => {
    it('gets a number with a check digit and is active, whatever the program says of the number', async () => {
      const made = await create(BILLING, account(customerOf(mine.id), { accountNumber: 'BA-1' }));
      expect(made).toMatchObject({ state: 'Active', accountNumber: expect.stringMatching(/^BA-\d{7}-\d$/) });
      expect(isDammValid(String(made.accountNumber).replaceAll(/\D/g, ''))).toBe(true);
      expectError(await patch(made.href, { accountNumber: 'BA-2' }), 400, 'readOnlyAttribute');
      const found = await get(`${BILLING}?accountNumber=${String(made.accountNumber)}`);
      expect(found.body).toEqual([made]);
    });

    it('is seen by its customer and by no other', async () => {
      const [own, foreign] = [
        await create(BILLING, account(customerOf(mine.id))),
        await create(BILLING, account(customerOf(other.id))),
      ];
      expect((await get(own.href, asCustomer)).status).toBe(200);
      expectError(await get(foreign.href, asCustomer), 404);
      expectError(await patch(foreign.href, { name: 'x' }, asCustomer), 404);
    });

    it('belongs to the customer of the company that it names, or of the account that keeps its balance', async () => {
      const token = { authorization: `Bearer ${await test().tokenFor('client', { customerId: other.id })}` };
      const company = await create(ORGANIZATION, {
        tradingName: 'Theirs',
        relatedParty: [customerOf(other.id)],
      });
      const party = { id: company.id, name: 'Theirs', '@referredType': 'Organization' };
      const byParty = await create(BILLING, account(party));
      expect((await get(byParty.href, token)).status).toBe(200);
      const ledger = await create(FINANCIAL, { name: 'Ledger', relatedParty: [customerOf(other.id)] });
      const stranger = { id: 'x-1', name: 'Somebody', '@referredType': 'Individual' };
      const byLedger = await create(BILLING, account(stranger, { financialAccount: { id: ledger.id } }));
      expect((await get(byLedger.href, token)).status).toBe(200);
      expect((await get(byLedger.href, asCustomer)).status).toBe(404);
    });

    it('refuses parties of two customers, and an account of another customer', async () => {
      const party = async (whose: string) => {
        const { id } = await create(ORGANIZATION, { tradingName: 'Co', relatedParty: [customerOf(whose)] });
        return { id, name: 'Co', '@referredType': 'Organization' };
      };
      const relatedParty = [await party(mine.id), await party(other.id)];
      expectError(await post(BILLING, { name: 'Whose?', relatedParty }), 422, 'ambiguousOwner');
      const ledger = await create(FINANCIAL, { name: 'Ledger', relatedParty: [customerOf(other.id)] });
      const financialAccount = { id: ledger.id };
      const foreign = account(customerOf(mine.id), { financialAccount });
      expectError(await post(BILLING, foreign), 422, 'foreignAccount');
      const own = await create(BILLING, account(customerOf(mine.id)));
      expectError(await patch(own.href, { financialAccount }), 422, 'foreignAccount');
    });

    it('moves only along its life, and no customer moves it', async () => {
      const made = await create(BILLING, account(customerOf(mine.id)));
      expectError(await patch(made.href, { state: 'Asleep' }), 400, 'accountState');
      expectError(await patch(made.href, { state: 'Closed' }, asCustomer), 403, 'operatorAttribute');
      expect((await patch(made.href, { state: 'Suspended' })).status).toBe(200);
      expect((await patch(made.href, { state: 'Closed' })).status).toBe(200);
      expectError(await patch(made.href, { state: 'Active' }), 422, 'accountMove');
      expectError(await post(BILLING, account(customerOf(mine.id), { state: 'x' })), 400, 'accountState');
    });

    it.each([
      ['state', 'Closed'],
      ['creditLimit', { unit: 'USD', value: 1_000_000 }],
      ['accountBalance', [{ balanceType: 'receivable', amount: { unit: 'USD', value: 0 }, validFor: {} }]],
      ['paymentStatus', 'paid'],
      ['taxExemption', []],
      ['financialAccount', { id: newId() }],
      ['anything', 'else'],
    ])('lets no customer set %s, neither at once nor later', async (name, value) => {
      const made = await create(
        BILLING,
        account(customerOf(mine.id), { creditLimit: { unit: 'USD', value: 5 } }),
      );
      const later = await patch(made.href, { [name]: value }, asCustomer);
      expectError(later, 403, 'operatorAttribute');
      expect(later.body.message).toContain(name);
      const atOnce = await post(BILLING, account(customerOf(mine.id), { [name]: value }), asCustomer);
      expectError(atOnce, 403, 'operatorAttribute');
      expect((await get(made.href)).body).toEqual(made);
    });

    it('lets its customer say how bills are made, of what is published', async () => {
      const format = await create(`${API}/billFormat`, { name: 'Short' });
      const cycle = await create(`${API}/billingCycleSpecification`, {
        name: 'Monthly',
        billingDateShift: 1,
      });
      const media = await create(`${API}/billPresentationMedia`, { name: 'By mail' });
      expect((await get(format.href, asCustomer)).status).toBe(200);
      expectError(await patch(format.href, { name: 'Mine' }, asCustomer), 403);
      const reference = ({ id, name }: JsonObject) => ({ id, name, isRef: true }) as JsonObject;
      const billStructure = {
        format: reference(format),
        cycleSpecification: reference(cycle),
        presentationMedia: [reference(media)],
      };
      const opened = await post(BILLING, account(customerOf(mine.id), { billStructure }), asCustomer);
      expect([opened.status, opened.body]).toEqual([
        201,
        expect.objectContaining({ state: 'Active', billStructure }),
      ]);
      const href = String(opened.body.href);
      const named = await patch(href, { name: 'Branch office' }, asCustomer);
      expect([named.status, named.body.name]).toEqual([200, 'Branch office']);
      for (const part of [
        { format: { id: newId(), name: 'x', isRef: true } },
        { format: { name: 'My own', isRef: false } },
        { cycleSpecification: { id: format.id, name: 'no cycle', isRef: true } },
        { presentationMedia: [reference(media), { id: 'x', name: 'x', isRef: true }] },
      ]) {
        const refused = await patch(href, { billStructure: part }, asCustomer);
        expectError(refused, 422, 'billStructure');
        expect(codes(refused)).toHaveLength(1);
      }
      const agreed = { cycleSpecification: { name: 'As agreed', isRef: false } };
      expect((await patch(href, { billStructure: agreed })).status).toBe(200);
      const kept = await patch(href, { billStructure: { format: null } }, asCustomer);
      expect(kept.body.billStructure).toMatchObject(agreed);
    });

    it('names no party that is not its customer’s', async () => {
      const company = await create(ORGANIZATION, {
        tradingName: 'Foreign',
        relatedParty: [customerOf(other.id)],
      });
      const party = { id: company.id, name: 'Foreign', '@referredType': 'Organization' };
      expectError(await post(BILLING, account(party), asCustomer), 422, 'unknownParty');
      expectError(await post(BILLING, account(customerOf(other.id)), asCustomer), 422, 'foreignCustomer');
    });
  });

  it('other accounts are read by their customer and kept by the operator', async () => {
    for (const kind of ['partyAccount', 'settlementAccount', 'financialAccount']) {
      const made = await create(`${API}/${kind}`, account(customerOf(mine.id)));
      expect((await get(made.href, asCustomer)).body).toEqual(made);
      expectError(await patch(made.href, { name: 'x' }, asCustomer), 403);
      expectError(await post(`${API}/${kind}`, account(customerOf(mine.id)), asCustomer), 403);
      expect((await patch(made.href, { state: 'Suspended' })).status).toBe(200);
    }
  });

  it('the administrator of a company keeps its contact data, and nobody else of it', async () => {
    const bearer = async (role: 'companyAdmin' | 'buyer') => ({
      authorization: `Bearer ${await test().tokenFor(role, { customerId: mine.id })}`,
    });
    const contactMedium = [{ mediumType: 'email', characteristic: { emailAddress: 'office@mine.example' } }];
    const company = await create(ORGANIZATION, { tradingName: 'Mine', relatedParty: [customerOf(mine.id)] });
    for (const href of [company.href, `${CUSTOMER}/${mine.id}`]) {
      expectError(await patch(href, { contactMedium }, await bearer('buyer')), 403, 'notAllowed');
      const kept = await patch(href, { contactMedium }, await bearer('companyAdmin'));
      expect([kept.status, kept.body.contactMedium]).toEqual([200, contactMedium]);
      const status = await patch(href, { status: 'validated' }, await bearer('companyAdmin'));
      expectError(status, 403, 'operatorAttribute');
    }
    const organizationParentRelationship = { organization: { id: newId() } };
    const moved = await patch(company.href, { organizationParentRelationship }, await bearer('companyAdmin'));
    expectError(moved, 403, 'parentSetByOperator');
  });

  describe('a party role', () => {
    it('belongs to the customer of the engaged party, and stays with that party', async () => {
      const company = await create(ORGANIZATION, { tradingName: 'Co', relatedParty: [customerOf(mine.id)] });
      const engagedParty = { id: company.id, name: 'Co', '@referredType': 'Organization' };
      const made = await create(ROLE, { name: 'Reseller', engagedParty });
      expect((await get(made.href, asCustomer)).body).toEqual(made);
      expect((await get(`${ROLE}?engagedParty.id=${company.id}`)).body).toEqual([made]);
      const another = { ...engagedParty, id: newId() };
      expectError(await patch(made.href, { engagedParty: another }), 422, 'engagedPartyFixed');
      expectError(await patch(made.href, { status: 'approved' }, asCustomer), 403);
      expect((await patch(made.href, { status: 'approved' })).body.status).toBe('approved');
      expect((await remove(made.href)).status).toBe(204);
    });

    it('of a supplier is the operator’s own', async () => {
      const company = await create(ORGANIZATION, { tradingName: 'Wholesale' });
      const engagedParty = { id: company.id, name: 'Wholesale', '@referredType': 'Organization' };
      const made = await create(ROLE, { name: 'Supplier', engagedParty });
      expectError(await get(made.href, asCustomer), 404);
      expectError(await post(ROLE, { name: 'Supplier' }, asCustomer), 403);
    });
  });

  it('the demo gives every customer an account that its people see, with a cycle and a format that are there', async () => {
    const { app } = test();
    await app.get(LoadDemoPeople).load();
    await app.get(LoadDemoBilling).load();
    await app.get(LoadDemoBilling).load();
    for (const { slug } of DEMO_CUSTOMERS) {
      const token = { authorization: `Bearer ${await test().tokenFor('customer', { customerSlug: slug })}` };
      const { body } = await get(BILLING, token);
      expect(body).toEqual([expect.objectContaining({ state: 'Active' })]);
      expect(parseAccountNumber(String(body[0].accountNumber))).toBe(body[0].accountNumber);
      const { cycleSpecification, format, presentationMedia } = body[0].billStructure;
      for (const { href } of [cycleSpecification, format, ...presentationMedia, body[0].relatedParty[0]])
        expect((await get(href, token)).status).toBe(200);
      const roles = await get(ROLE, token);
      expect(roles.body.map(({ name }: JsonObject) => name)).toEqual(
        slug === 'northline' ? ['Reseller'] : [],
      );
    }
  });
});
