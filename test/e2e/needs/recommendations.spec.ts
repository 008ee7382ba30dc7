import { LoadDemoNeeds } from '../../../src/business/demo-operator/needs/index.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, createShop, isServed, offering } from '../../support/shop.js';
import { visit } from '../../support/shopper.js';

describe('recommendations', () => {
  let app: TestApp;
  let served: string;
  const office = [
    ['whole', 'who', 'business'],
    ['whole', 'wants', ['internet', 'phones']],
    ['s1', 'people', 12],
    ['s1', 'uses', ['cloud']],
    ['s1', 'outage', 'hour'],
  ] as const;

  beforeAll(async () => {
    app = await createShop();
    await app.app.get(LoadDemoNeeds).load();
    served = await addressWhere(app, isServed);
  });
  afterAll(() => app.close());

  describe('as TMF680', () => {
    const PATH = '/tmf-api/recommendationManagement/v4/queryProductRecommendation';

    it('recommend by the same matcher, in order of priority', async () => {
      const visitor = await visit(app);
      const { body } = await visitor
        .post(PATH)
        .send({
          recommendationType: 'needs',
          instantSyncRecommendation: true,
          answer: office.map(([subject, question, value]) => ({ subject, question, value })),
          place: { id: served, role: 'service site', '@referredType': 'GeographicAddress' },
        })
        .expect(201);
      expect(body.state).toBe('done');
      const items = body.recommendationItem as {
        priority: number;
        productOffering: { id: string };
        product: { place: { id: string }[] };
      }[];
      expect(items.map(({ priority }) => priority)).toEqual(items.map((_item, index) => index + 1));
      expect(items[0]).toMatchObject({
        productOffering: { id: offering('D-BB') },
        product: { place: [{ id: served }] },
      });
      expect((await visitor.get(`${PATH}/${body.id}`).expect(200)).body).toEqual(body);
      const stranger = await visit(app);
      await stranger.get(`${PATH}/${body.id}`).expect(404);
    });

    it('propose only what the rules let pass: what has to come along does', async () => {
      const visitor = await visit(app);
      const { id } = (await visitor.post('/api/v1/needs').send({}).expect(201)).body as { id: string };
      await visitor.post(`/api/v1/needs/${id}/sites`).send({ name: 'Barn' }).expect(201);
      const answers = [
        ['whole', 'who', 'business'],
        ['whole', 'wants', ['connectSites']],
        ['whole', 'network', 'managed'],
        ['s1', 'provider', 'fibre'],
      ].map(([subject, question, value]) => ({ subject, question, value }));
      await visitor.patch(`/api/v1/needs/${id}/answers`).send({ answers }).expect(200);
      const { body } = await visitor.get(`/api/v1/needs/${id}/proposal`).expect(200);
      expect(body.lines).toEqual(expect.arrayContaining(['s1/network/D-SDW', 's1/network/D-SDW+D-BB']));
      expect(body.verdicts.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    });

    it('say what in a query does not hold', async () => {
      const visitor = await visit(app);
      const { body } = await visitor
        .post(PATH)
        .send({ answer: [{ question: 'colour', value: 'red' }] })
        .expect(201);
      expect(body).toMatchObject({ state: 'terminatedWithError', reason: [{ code: 'questionUnknown' }] });
    });
  });

  it('are asked by questionnaires that product managers change and that have to hold', async () => {
    const path = '/tmf-api/recommendationManagement/v4/questionnaire';
    const robin = await app.tokenFor('catalogueManager');
    const [first] = (await app.http().get(path).auth(robin, { type: 'bearer' }).expect(200)).body as {
      id: string;
      example: object[];
    }[];
    const patch = (body: object) =>
      app
        .http()
        .patch(`${path}/${first?.id}`)
        .auth(robin, { type: 'bearer' })
        .set('content-type', 'application/merge-patch+json')
        .send(body);
    const wrong = [
      { name: 'Wrong', answer: { whole: { who: 'home', wants: ['internet'] } }, recommended: ['D-DIA@s1'] },
    ];
    const refused = await patch({ example: wrong }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'questionnaireFails',
      reasons: [{ code: 'exampleFails', path: 'example[0]' }],
    });
    await patch({ description: 'Questions for everybody.' }).expect(200);
  });
});
