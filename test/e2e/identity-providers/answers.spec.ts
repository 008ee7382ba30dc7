import { derivedId } from '../../../src/domains/helpers/index.js';
import type { TokenRecipe } from '../../support/evil-provider.js';
import { expectRefusal } from '../../support/refusals.js';
import type { Browser } from '../../support/shopper.js';
import {
  answer,
  come,
  expectProblem,
  type Federation,
  HOST,
  PROVIDERS,
  start,
  startFederation,
  user,
} from '../../support/federation.js';

const brightwell = derivedId('customer:brightwell');

let federation: Federation;
let test: Federation['test'];
let owner: Federation['owner'];
let oidc: Federation['oidc'];
let evil: Federation['evil'];
let admin: Federation['admin'];
let dana: Federation['dana'];
let real: Federation['real'];
let bad: Federation['bad'];

beforeAll(async () => {
  federation = await startFederation();
  ({ test, owner, oidc, evil, admin, dana, real, bad } = federation);
});
afterAll(() => federation.close());

describe('an answer', () => {
  it('counts once', async () => {
    const browser = test.browser();
    const back = await come(browser, 'newton', real);
    await answer(browser, back);
    const again = test.browser();
    await expectProblem(federation, again, back, 'signInExpired');
    expect(await answer(browser, back)).toBe('/sign-in?problem=signInExpired');
  });

  it('counts in the browser that began it, and nowhere else', async () => {
    const back = await come(test.browser(), 'newton', real);
    await expectProblem(federation, test.browser(), back, 'signInExpired');
    const victim = test.browser();
    await start(victim, real);
    await expectProblem(federation, victim, back, 'signInExpired');
  });

  it('counts where it was asked for: not at the address of another provider', async () => {
    const browser = test.browser();
    const back = await come(browser, 'newton', real);
    back.pathname = `${PROVIDERS}/${bad}/callback`;
    evil.tokenRequests = 0;
    await expectProblem(federation, browser, back, 'signInExpired');
    expect(evil.tokenRequests).toBe(0); // the code never reached the other
  });

  it('names its issuer truly, where the provider says that it names it', async () => {
    const browser = test.browser();
    const back = await come(browser, 'newton', real);
    expect(back.searchParams.get('iss')).toBe(oidc.issuer);
    back.searchParams.set('iss', evil.issuer);
    await expectProblem(federation, browser, back, 'answerInvalid');
  });

  it('brings a code that is redeemed once, with the verifier of its own sign-in', async () => {
    const browser = test.browser();
    const back = await come(browser, 'newton', real);
    const { searchParams } = await start(browser, real);
    back.searchParams.set('state', searchParams.get('state') ?? '');
    await expectProblem(federation, browser, back, 'answerInvalid');
  });

  it.each([
    ['an empty state', 'state=&code=x'],
    ['no state', 'code=x'],
    ['nothing', ''],
    ['a very long state', `state=${'s'.repeat(3000)}`],
  ])('with %s is refused without a server error', async (_what, query) => {
    const browser = test.browser();
    await start(browser, real);
    await expectProblem(
      federation,
      browser,
      new URL(`${HOST}${PROVIDERS}/${real}/callback?${query}`),
      'signInExpired',
    );
  });

  it('that says no is passed on in our words', async () => {
    const browser = test.browser();
    const { searchParams } = await start(browser, real);
    const back = new URL(`${HOST}${PROVIDERS}/${real}/callback`);
    back.search = `error=access_denied&state=${searchParams.get('state')}&iss=${encodeURIComponent(oidc.issuer)}`;
    await expectProblem(federation, browser, back, 'providerRefused');
  });
});

describe('an ID token', () => {
  const person = { email: 'eve@brightwell-labs.example', email_verified: true, name: 'Eve' };
  const arrive = async (recipe: TokenRecipe): Promise<{ browser: Browser; back: URL }> => {
    const browser = test.browser();
    const { searchParams } = await start(browser, bad);
    const nonce = searchParams.get('nonce');
    evil.next = { ...recipe, claims: { ...person, nonce, ...recipe.claims } };
    const query = `code=anything&state=${searchParams.get('state')}`;
    return { browser, back: new URL(`${HOST}${PROVIDERS}/${bad}/callback?${query}`) };
  };
  const past = Math.floor(Date.now() / 1000) - 3_600;

  it('that holds lets in', async () => {
    const { browser, back } = await arrive({});
    expect(await answer(browser, back)).toBe('/orders');
    expect(await user(browser)).toMatchObject({ email: person.email, customerId: brightwell });
  });

  it.each<[string, TokenRecipe]>([
    ['without a signature', { signature: 'none' }],
    ['signed by a key that the provider does not publish', { signature: 'foreign' }],
    ['signed with the client secret', { signature: 'secret' }],
    ['that has expired', { claims: { exp: past, iat: past - 60 } }],
    ['without an end', { claims: { exp: undefined } }],
    ['with another nonce', { claims: { nonce: 'another' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['for another audience', { claims: { aud: 'somebody-else' } }],
    ['of another issuer', { claims: { iss: 'https://login.elsewhere.example' } }],
    ['without a subject', { claims: { sub: undefined } }],
  ])('%s is refused', async (_what, recipe) => {
    const { browser, back } = await arrive(recipe);
    await expectProblem(federation, browser, back, 'answerInvalid');
  });

  it.each([['true'], [1], [undefined], [null]])(
    'whose email_verified is %p vouches for nothing',
    async (claim) => {
      const claims = { sub: 'somebody-new', email_verified: claim, email: 'new@brightwell-labs.example' };
      const { browser, back } = await arrive({ claims });
      await expectProblem(federation, browser, back, 'emailNotVerified');
    },
  );

  it('does not come at all from a provider that is down, and that is no server error', async () => {
    const { browser, back } = await arrive({});
    evil.silent = true;
    const started = performance.now();
    await expectProblem(federation, browser, back, 'providerUnreachable');
    expect(performance.now() - started).toBeLessThan(8_000);
    evil.silent = false;
  }, 20_000);
});

describe('a provider', () => {
  const wish = { name: 'Ours', issuer: 'https://login.example.com', clientId: 'x' };

  it("is its company's own, and its secret is nobody's to read", async () => {
    const nora = await test.signIn('nora@northline.example');
    expectRefusal(await nora.get(`${PROVIDERS}/${real}`), 404);
    expectRefusal(await nora.patch(`${PROVIDERS}/${real}`).send({ enforced: true }), 404);
    expectRefusal(await nora.delete(`${PROVIDERS}/${real}`), 404);
    expect((await nora.get(PROVIDERS)).body).toEqual([]);
    const { body, text } = await dana.get(`${PROVIDERS}/${real}`);
    expect(body).toMatchObject({
      hasSecret: true,
      redirectUri: `${HOST}${PROVIDERS}/${real}/callback`,
      customerName: 'Brightwell Dental',
    });
    expect(text).not.toContain(oidc.clientSecret);
    const { rows } = await owner.query<{ secret: string }>(
      `SELECT encode(client_secret, 'escape') AS secret FROM base.identity_provider WHERE id = $1`,
      [real],
    );
    expect(rows[0]?.secret).not.toContain(oidc.clientSecret);
  });

  it.each([
    ['issuer', { issuer: 'http://login.example.com' }, 'issuerInvalid'],
    ['issuer', { issuer: 'http://169.254.169.254/latest' }, 'issuerInvalid'],
    ['issuer', { issuer: 'file:///etc/passwd' }, 'issuerInvalid'],
    ['issuer', { issuer: 'https://user:pass@login.example.com' }, 'issuerInvalid'],
    ['issuer', { issuer: 'https://login.example.com/?x=1' }, 'issuerInvalid'],
    ['roles', { defaultRoles: ['companyAdmin'] }, 'rolesUnknown'],
    ['roles', { defaultRoles: ['admin'] }, 'rolesUnknown'],
    ['roles', { defaultRoles: ['buyer', 'reseller'] }, 'rolesUnknown'],
  ])('with a wrong %s is refused', async (_what, change, code) => {
    const answerOf = await dana.post(PROVIDERS).send({ ...wish, ...change });
    expect([answerOf.status, answerOf.body.code]).toEqual([400, code]);
  });

  it('is pointed to another issuer by its company alone: else the operator could come in as its people', async () => {
    const { body } = await dana.post(PROVIDERS).send(wish).expect(201);
    const moved = await admin.patch(`${PROVIDERS}/${body.id}`).send({ issuer: 'https://elsewhere.example' });
    expect([moved.status, moved.body.code]).toEqual([403, 'companysOwn']);
    await admin.patch(`${PROVIDERS}/${body.id}`).send({ status: 'suspended' }).expect(200);
    await dana.delete(`${PROVIDERS}/${body.id}`).expect(204);
  });

  it('is not required of everybody before anybody has come in by it', async () => {
    const { body } = await dana.post(PROVIDERS).send(wish).expect(201);
    const early = await dana.patch(`${PROVIDERS}/${body.id}`).send({ enforced: true });
    expect([early.status, early.body.code]).toEqual([409, 'enforcementTooEarly']);
    await dana.delete(`${PROVIDERS}/${body.id}`).expect(204);
  });

  it('has no domain that was confirmed for another company', async () => {
    const nora = await test.signIn('nora@northline.example');
    const { body } = await nora.post(PROVIDERS).send(wish).expect(201);
    const added = await nora.post(`${PROVIDERS}/${body.id}/domains`).send({ domain: 'brightwell.example' });
    const [{ id }] = added.body.domains;
    const taken = await admin.post(`${PROVIDERS}/${body.id}/domains/${id}/confirmation`);
    expect([taken.status, taken.body.code]).toEqual([409, 'domainTaken']);
    expectRefusal(await nora.post(`${PROVIDERS}/${body.id}/domains`).send({ domain: 'no domain' }), 400);
  });

  it('is not begun by a link of another site', async () => {
    const { body } = await dana
      .post(PROVIDERS)
      .send({ ...wish, issuer: 'http://127.0.0.1:9' })
      .expect(201);
    const from = async (site: string) =>
      (await test.browser().get(`${PROVIDERS}/${body.id}/start`).set('sec-fetch-site', site)).headers
        .location;
    expect(await from('cross-site')).toBe('/sign-in?problem=foreignOrigin');
    expect(await from('same-site')).toBe('/sign-in?problem=foreignOrigin');
    expect(await from('same-origin')).toBe('/sign-in?problem=providerUnreachable');
    expect(await from('none')).toBe('/sign-in?problem=providerUnreachable');
  });

  it('that nobody reaches is told to the person in words', async () => {
    const { body } = await dana
      .post(PROVIDERS)
      .send({ ...wish, issuer: 'http://127.0.0.1:9' })
      .expect(201);
    const answerOf = await test.browser().get(`${PROVIDERS}/${body.id}/start`);
    expect([answerOf.status, answerOf.headers.location]).toEqual([
      303,
      '/sign-in?problem=providerUnreachable',
    ]);
  });
});
