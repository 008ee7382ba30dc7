import { LoadDemoNeeds } from '../../../src/business/demo-operator/needs/index.js';
import { newId } from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, createShop, isServed, offering } from '../../support/shop.js';
import { type Browser, CARTS, checkout, answerAll, totals, visit } from '../../support/shopper.js';

interface Offer {
  readonly key: string;
  readonly code: string;
  readonly state: string;
  readonly why: { readonly words: string; readonly because: { readonly words: string }[] }[];
  readonly whyNot: { readonly code: string; readonly words: string }[];
  readonly price: { readonly monthly: number; readonly open: boolean } | null;
}
interface Proposal {
  readonly subjects: {
    readonly subject: string;
    readonly needs: { readonly name: string; readonly state: string; readonly offers: Offer[] }[];
  }[];
  readonly lines: string[];
  readonly totals: {
    readonly dueToday: number;
    readonly monthly: number;
    readonly overTerm: number;
    readonly open: boolean;
    readonly low: { readonly monthly: number };
    readonly high: { readonly monthly: number };
  };
  readonly budget: { readonly state: string } | null;
  readonly wouldKnowMore: { readonly question: string; readonly subject: string }[];
  readonly contradictions: { readonly name: string }[];
  readonly consultantAdvised: boolean;
}

const offersIn = (proposal: Proposal, subject: string, need: string): Offer[] =>
  proposal.subjects.find((one) => one.subject === subject)?.needs.find(({ name }) => name === need)?.offers ??
  [];
const stateOf = (offers: readonly Offer[], code: string): string | undefined =>
  offers.find((one) => one.code === code)?.state;

describe('needs', () => {
  let app: TestApp;
  let served: string;

  beforeAll(async () => {
    app = await createShop();
    await app.app.get(LoadDemoNeeds).load();
    served = await addressWhere(app, isServed);
  });
  afterAll(() => app.close());

  const start = async (browser: Browser, body: object = {}): Promise<string> =>
    (await browser.post('/api/v1/needs').send(body).expect(201)).body.id as string;
  const answer = (browser: Browser, id: string, answers: readonly (readonly [string, string, unknown])[]) =>
    browser
      .patch(`/api/v1/needs/${id}/answers`)
      .send({ answers: answers.map(([subject, question, value]) => ({ subject, question, value })) });
  const proposal = async (browser: Browser, id: string): Promise<Proposal> =>
    (await browser.get(`/api/v1/needs/${id}/proposal`).expect(200)).body as Proposal;
  const office = [
    ['whole', 'who', 'business'],
    ['whole', 'wants', ['internet', 'phones']],
    ['s1', 'people', 12],
    ['s1', 'uses', ['cloud']],
    ['s1', 'outage', 'hour'],
  ] as const;

  describe('of a visitor', () => {
    let visitor: Browser;
    let id: string;
    beforeEach(async () => {
      visitor = await visit(app);
      id = await start(visitor);
    });

    it('are asked step by step: what does not matter is not asked', async () => {
      const before = (await visitor.get(`/api/v1/needs/${id}`).expect(200)).body;
      expect(before.asked).not.toContainEqual({ subject: 's1', question: 'calls' });
      const { body } = await answer(visitor, id, office).expect(200);
      expect(body.asked).toContainEqual({ subject: 's1', question: 'calls' });
      expect(body.answers).toContainEqual(
        expect.objectContaining({
          subject: 's1',
          question: 'people',
          value: 12,
          words: '12 people',
          by: 'A visitor',
        }),
      );
    });

    it('answered in part give ranked offers with why, why not, a range, and what would narrow it', async () => {
      await answer(visitor, id, office).expect(200);
      const found = await proposal(visitor, id);
      const internet = offersIn(found, 's1', 'internet');
      expect(internet[0]).toMatchObject({ code: 'D-BB', state: 'recommended' });
      expect(internet[0]?.why.flatMap(({ because }) => because).map(({ words }) => words)).toContain(
        'Site 1, People there: 12 people',
      );
      expect(stateOf(internet, 'D-DIA')).toBe('alternative');
      expect(stateOf(offersIn(found, 's1', 'backup'), 'D-BKP')).toBe('recommended');
      expect(stateOf(offersIn(found, 's1', 'phones'), 'V-CCP')).toBe('recommended');
      expect(found.totals.open).toBe(true);
      expect(found.totals.low.monthly).toBeLessThan(found.totals.monthly);
      expect(found.totals.high.monthly).toBeGreaterThan(found.totals.monthly);
      expect(found.wouldKnowMore).toContainEqual(
        expect.objectContaining({ question: 'calls', subject: 's1' }),
      );

      await answer(visitor, id, [
        ['s1', 'calls', 4],
        ['s1', 'phoneSystem', 'own'],
        ['whole', 'budget', 50],
      ]).expect(200);
      const more = await proposal(visitor, id);
      const phones = offersIn(more, 's1', 'phones');
      expect(stateOf(phones, 'V-SIP')).toBe('recommended');
      const refused = phones.find(({ code }) => code === 'V-CCP');
      expect(refused?.whyNot[0]?.words).toBe('Your own phone system stays: it needs trunks, not lines.');
      expect(more.budget?.state).toBe('over');
    });

    it('look at what can be had at each address', async () => {
      await answer(visitor, id, office).expect(200);
      await visitor.post(`/api/v1/needs/${id}/sites`).send({ name: 'Lake Avenue' }).expect(201);
      const nowhere = await addressWhere(app, ({ result }) => result === 'unavailable');
      await answer(visitor, id, [
        ['s1', 'place', served],
        ['s2', 'place', nowhere],
        ['s2', 'people', 5],
      ]).expect(200);
      const found = await proposal(visitor, id);
      expect(stateOf(offersIn(found, 's1', 'internet'), 'D-BB')).toBe('recommended');
      const there = offersIn(found, 's2', 'internet').find(({ code }) => code === 'D-DIA');
      expect(there).toMatchObject({ state: 'notFitting', price: null });
      expect(there?.whyNot[0]?.code).toBe('place.unavailable');
      await visitor.delete(`/api/v1/needs/${id}/sites/s2`).expect(204);
      expect((await visitor.get(`/api/v1/needs/${id}`)).body.sites).toHaveLength(1);
    });

    it('refuse what is no answer, with the fix, and keep the rest as it was', async () => {
      const refused = await answer(visitor, id, [
        ['whole', 'who', 'martian'],
        ['s1', 'people', -1],
        ['s9', 'people', 2],
        ['whole', 'nothing', 1],
      ]).expect(400);
      expect(refused.body.reasons.map(({ code }: { code: string }) => code)).toEqual([
        'answerInvalid',
        'answerInvalid',
        'questionUnknown',
        'questionUnknown',
      ]);
      await answer(visitor, id, [['s1', 'place', newId()]]).expect((r) => expect(r.status).toBeLessThan(500));
      expect((await visitor.get(`/api/v1/needs/${id}`)).body.answers).toEqual([]);
    });

    it('go into the cart with one click, once, at the price that was shown', async () => {
      await answer(visitor, id, [
        ...office,
        ['s1', 'place', served],
        ['s1', 'calls', 4],
        ['s1', 'phoneSystem', 'none'],
        ['whole', 'commitment', '24'],
      ]).expect(200);
      const found = await proposal(visitor, id);
      const fill = () => visitor.post(`/api/v1/needs/${id}/cart`).send({ into: 'current' }).expect(200);
      const [one, two] = await Promise.all([fill(), fill()]);
      expect(two.body.cartId).toBe(one.body.cartId);
      await fill();
      const { body: cart } = await visitor.get(`${CARTS}/${one.body.cartId}`).expect(200);
      expect(cart.cartItem).toHaveLength(found.lines.length);
      const [dueToday, monthly, , overTerm] = totals(cart.cartTotalPrice);
      expect({ dueToday, monthly, overTerm }).toEqual({
        dueToday: found.totals.dueToday,
        monthly: found.totals.monthly,
        overTerm: found.totals.overTerm,
      });
      const ccp = cart.cartItem.find(
        (item: { productOffering: { id: string } }) => item.productOffering.id === offering('V-CCP'),
      );
      expect(ccp).toMatchObject({
        quantity: 4,
        product: { place: [{ id: served }] },
        itemTerm: [{ duration: { amount: 24 } }],
      });
    });

    it('belong to nobody else', async () => {
      const stranger = await visit(app);
      await stranger.get(`/api/v1/needs/${id}`).expect(404);
      await answer(stranger, id, [['whole', 'who', 'home']]).expect(404);
      await stranger.post(`/api/v1/needs/${id}/cart`).send({ into: 'current' }).expect(404);
      await stranger.post(`/api/v1/needs/${id}/shares`).send({ access: 'read' }).expect(404);
      expect((await stranger.get('/api/v1/needs').expect(200)).body).toEqual([]);
    });

    it('are shared by a link that reads or fills in, until it is withdrawn', async () => {
      const link = async (access: string) =>
        (await visitor.post(`/api/v1/needs/${id}/shares`).send({ access }).expect(201)).body as {
          id: string;
          token: string;
        };
      const reads = await link('read');
      const fills = await link('fillIn');
      const friend = await visit(app);
      const by = (token: string) => ({
        get: () => friend.get(`/api/v1/needs/${id}`).set('x-needs-share', token),
        answer: () =>
          friend
            .patch(`/api/v1/needs/${id}/answers`)
            .set('x-needs-share', token)
            .send({ answers: [{ subject: 'whole', question: 'who', value: 'home' }] }),
      });
      expect((await by(reads.token).get().expect(200)).body).toMatchObject({
        access: 'read',
        next: [],
        handOff: null,
      });
      expect((await by(reads.token).answer().expect(403)).body.code).toBe('linkOnlyReads');
      expect((await by(fills.token).answer().expect(200)).body.access).toBe('fillIn');
      await by(reads.token).get().set('x-needs-share', 'x'.repeat(43)).expect(404);
      const other = await start(visitor);
      await friend.get(`/api/v1/needs/${other}`).set('x-needs-share', fills.token).expect(404);
      await visitor.delete(`/api/v1/needs/${id}/shares/${fills.id}`).expect(204);
      expect((await by(fills.token).get().expect(404)).body.code).toBe('linkInvalid');
      expect((await visitor.get(`/api/v1/needs/${id}/shares`).expect(200)).body).toHaveLength(1);
    });

    it('come along when the visitor signs in, and lead to the order by one correlation id', async () => {
      const correlationId = `inquiry-${newId()}`;
      const mine = await start(visitor, { correlationId });
      await answer(visitor, mine, [
        ['whole', 'who', 'business'],
        ['whole', 'wants', ['meetings']],
        ['whole', 'meetingKind', 'audio'],
      ]).expect(200);
      await visitor
        .post('/api/v1/session')
        .send({ email: 'dana@brightwell.example', password: 'demo-trunkline-2026' })
        .expect(200);
      expect((await visitor.get(`/api/v1/needs/${mine}`).expect(200)).body.answers).toHaveLength(3);
      const { body } = await visitor.post(`/api/v1/needs/${mine}/cart`).send({ into: 'new' }).expect(200);
      await answerAll(visitor, body.cartId as string);
      const placed = await checkout(visitor, body.cartId as string).expect(201);
      const order = await visitor
        .get(`/tmf-api/productOrderingManagement/v4/productOrder/${placed.body.orderId}`)
        .expect(200);
      expect(order.body.correlationId).toBe(correlationId);
    });
  });

  describe('with a consultant', () => {
    it('are submitted, found in the list, filled in by both, and closed', async () => {
      const customer = await visit(app);
      const id = await start(customer, { name: 'Two offices' });
      const move = (browser: Browser, body: object) => browser.post(`/api/v1/needs/${id}/actions`).send(body);
      expect((await move(customer, { action: 'submit' }).expect(400)).body.code).toBe('contactNeeded');
      const contact = { name: 'Lou Park', email: 'lou@example.com' };
      await move(customer, { action: 'submit', contact, note: 'Nothing fits our barn.' }).expect(200);
      const casey = await app.signIn('casey@meridian.example');
      const { body: list } = await casey.get('/api/v1/needs?state=submitted').expect(200);
      expect(list).toContainEqual(
        expect.objectContaining({ id, contactName: 'Lou Park', state: 'submitted' }),
      );
      await move(casey, { action: 'take' }).expect(200);
      await Promise.all([
        answer(casey, id, [['whole', 'wants', ['internet']]]).expect(200),
        answer(customer, id, [['whole', 'who', 'home']]).expect(200),
      ]);
      const { body } = await customer.get(`/api/v1/needs/${id}`).expect(200);
      expect(body.takenByName).toBe('Casey Moreau');
      expect(body.answers.map(({ question }: { question: string }) => question).sort()).toEqual([
        'wants',
        'who',
      ]);
      expect((await move(customer, { action: 'take' }).expect(409)).body.code).toBe('needsMove');
      expect((await casey.post(`/api/v1/needs/${id}/cart`).send({ into: 'current' })).status).toBe(403);
      await move(casey, { action: 'close' }).expect(200);
      expect((await answer(customer, id, [['whole', 'who', 'business']]).expect(409)).body.code).toBe(
        'assessmentClosed',
      );
      await casey.get(`/api/v1/needs/${id}`).expect(200);
      const avery = await app.signIn('avery@meridian.example');
      const { body: log } = await avery.get(`/api/v1/audit-entries?subjectId=${id}&limit=50`).expect(200);
      expect(JSON.stringify(log)).toContain('needsAssessment:get');
    });
  });
});
