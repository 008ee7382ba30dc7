import { connectTo } from '../../support/database.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, createShop, isServed, offering } from '../../support/shop.js';
import { add, answerAll, type Browser, CARTS, checkout, newCart } from '../../support/shopper.js';

interface Form {
  readonly fields: {
    readonly name: string;
    readonly options?: string[];
    readonly value: string | null;
    readonly fault: string | null;
    readonly reading: string | null;
  }[];
  readonly missing: { readonly name: string }[];
}

describe('the order entry', () => {
  let app: TestApp;
  let browser: Browser;
  let served: string;

  beforeAll(async () => {
    app = await createShop();
    browser = await app.signIn('kim@kestrel.example');
    served = await addressWhere(app, isServed);
  });
  afterAll(() => app.close());

  /** A cart with one line, and ways to ask and answer its form. */
  async function cartWith(code: string, rest: object = {}) {
    const id = await newCart(browser);
    const { body } = await add(browser, id, { offeringId: offering(code), ...rest }).expect(201);
    const itemId = body.cartItem[0].id as string;
    const path = `/api/v1/carts/${id}/order-entry`;
    return {
      id,
      itemId,
      form: async (): Promise<Form> => (await browser.get(path).expect(200)).body as Form,
      answer: (values: Record<string, string | boolean>) =>
        browser
          .patch(path)
          .send({ answers: Object.entries(values).map(([name, value]) => ({ itemId, name, value })) }),
    };
  }

  const fieldOf = (form: Form, name: string) => form.fields.find((field) => field.name === name);

  it('asks further where an answer opens it, and forgets what is not asked any more', async () => {
    const { id, form, answer } = await cartWith('V-CCP', { placeId: served });
    expect(fieldOf(await form(), 'portAccount')).toBeUndefined();
    const { body } = await answer({ numberChoice: 'Keep my number', portNumbers: '216-555-0123' }).expect(
      200,
    );
    expect((body as Form).missing.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['portAccount', 'portPin', 'portPostcode', 'portAuthorised']),
    );
    await answer({ numberChoice: 'New number' }).expect(200);
    expect(fieldOf(await form(), 'portNumbers')).toBeUndefined();
    await answerAll(browser, id);
    const { body: receipt } = await checkout(browser, id).expect(201);
    const { body: order } = await browser.get(receipt.href).expect(200);
    const told = order.productOrderItem[0].orderEntry.map(({ name }: { name: string }) => name);
    expect(told).toContain('emergencyAddress');
    expect(told).not.toContain('portNumbers');
  });

  it('keeps another carrier’s transfer code sealed, whatever way it came', async () => {
    const { id, itemId, form, answer } = await cartWith('V-CCP', { placeId: served });
    await answer({ numberChoice: 'Keep my number', portPin: 'ZEBRA4711' }).expect(200);
    expect(fieldOf(await form(), 'portPin')).toMatchObject({ value: '••••', fault: null });
    const { body: cart } = await browser.get(`${CARTS}/${id}`).expect(200);
    const [line] = cart.cartItem;
    const orderEntry = [
      ...line.orderEntry.filter(({ name }: { name: string }) => name !== 'portPin'),
      { name: 'portPin', value: 'ZEBRA4712' },
    ];
    await browser
      .patch(`${CARTS}/${id}`)
      .send({ cartItem: [{ ...line, id: itemId, orderEntry }] })
      .expect(200);
    await answerAll(browser, id);
    const { body: receipt } = await checkout(browser, id).expect(201);
    const { text } = await browser.get(receipt.href).expect(200);
    expect(text).toContain('sealed');
    const owner = await connectTo(app.database.owner);
    const { rows } = await owner.query<{ found: number }>(
      `SELECT (SELECT count(*) FROM base.cart_item c WHERE c::text LIKE '%ZEBRA%')
         + (SELECT count(*) FROM base.product_order_item o WHERE o::text LIKE '%ZEBRA%')
         + (SELECT count(*) FROM base.outbox_event e WHERE e::text LIKE '%ZEBRA%') AS found`,
    );
    await owner.end();
    expect([Number(rows[0]?.found), text.includes('ZEBRA')]).toEqual([0, false]);
  });

  it('takes an address for emergencies that is one, and says what is wrong with any other', async () => {
    const { answer, form } = await cartWith('V-POTS', { placeId: served });
    for (const emergencyAddress of [
      '1 Nowhere Lane, Atlantis, OH 99999',
      'PO Box 12, Harborview, OH 44101',
    ]) {
      const { body } = await answer({ emergencyAddress }).expect(422);
      expect(body.reasons).toMatchObject([{ code: 'answerInvalid', path: 'answers[0].value' }]);
    }
    await answer({ emergencyAddress: '200 Harbor Street, Harborview, OH 44101' }).expect(200);
    expect(fieldOf(await form(), 'emergencyAddress')?.fault).toBeNull();
  });

  it('says how a toll-free word is dialled, and that nothing is reserved', async () => {
    const { answer, form } = await cartWith('V-TF');
    await answer({ numberWish: 'DENT' }).expect(422);
    await answer({ numberWish: '1-888-FLOWERS', ringTarget: 'At a number that I name' }).expect(200);
    const now = await form();
    expect(fieldOf(now, 'numberWish')?.reading).toBe(
      'Dialled as 888-356-9377. Not reserved yet: our number desk looks whether it is free.',
    );
    expect(now.missing.map(({ name }) => name)).toContain('ringTo');
    await answer({ ringTo: '111-555-0123' }).expect(422);
    await answer({ responsibleOrganizationChange: true, respOrgNumber: '216-555-0123' }).expect(422);
    await answer({ responsibleOrganizationChange: true, respOrgNumber: '800-555-0199' }).expect(200);
  });

  it('limits what a calling card can lose, and asks nobody for a PIN', async () => {
    const { answer, form } = await cartWith('V-CARD');
    await answer({ dailyLimit: '4' }).expect(422);
    const { body } = await answer({ dailyLimit: '501' }).expect(422);
    expect(body.message).toMatch(/Spending limit of a card each day in USD is more than 500/);
    await answer({ dailyLimit: '25', pinPolicy: 'Six digits' }).expect(200);
    expect((await form()).fields.map(({ name }) => name).filter((name) => /pin/i.test(name))).toEqual([
      'pinPolicy',
    ]);
  });

  it('offers the access numbers of the place’s own area code', async () => {
    const anywhere = await cartWith('D-DIAL');
    const all = fieldOf(await anywhere.form(), 'accessNumber')?.options ?? [];
    expect(all.length).toBeGreaterThan(5);
    await anywhere.answer({ accessNumber: '999-555 Nowhere' }).expect(422);
    const here = await cartWith('D-DIAL', { placeId: served });
    const near = fieldOf(await here.form(), 'accessNumber')?.options ?? [];
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(all.length);
    expect(near.every((number) => all.includes(number))).toBe(true);
    await here.answer({ accessNumber: near[0] ?? '' }).expect(200);
  });

  it('checks the digits of devices', async () => {
    const mobile = await cartWith('M-POST');
    await mobile.answer({ imei: '490154203237517' }).expect(422);
    await mobile.answer({ imei: '490154203237518' }).expect(200);
    const travel = await cartWith('M-ESIM');
    await travel.answer({ esimDelivery: 'Straight to the phone (needs the EID)', eid: '123' }).expect(422);
    const pager = await cartWith('M-PAGE', { characteristics: [{ name: 'onCallGroup', value: 'yes' }] });
    expect((await pager.form()).missing.map(({ name }) => name)).toContain('pagingGroup');
    await pager.answer({ capCode: '9999999' }).expect(422);
  });
});
