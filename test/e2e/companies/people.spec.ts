import { newId } from '../../../src/domains/helpers/index.js';
import { MailStore } from '../../../src/integration/mail/index.js';
import type { TestApp } from '../../support/app.js';
import { customer, membership, order, ORDERS } from '../../support/companies.js';
import { lastTokenTo } from '../../support/mails.js';
import { createShop, offering } from '../../support/shop.js';
import type { Browser } from '../../support/shopper.js';

const PASSWORD = 'four purple lanterns';

let test: TestApp;

beforeAll(async () => {
  test = await createShop();
}, 60_000);
afterAll(() => test.close());

describe('people of a company', () => {
  let dana: Browser;

  beforeAll(async () => {
    dana = await test.signIn('dana@brightwell.example');
  });
  const invite = (browser: Browser, email: string, roles: string[]) =>
    browser.post('/api/v1/company/invitations').send({ email, roles });
  const token = (email: string): Promise<string> => lastTokenTo(test.app.get(MailStore), email);

  it('are invited, join by the link of the mail, once, and are signed in', async () => {
    await invite(dana, ' Ivy@Brightwell.example'.trim(), ['buyer']).expect(201);
    const secret = await token('ivy@brightwell.example');
    const ivy = test.browser();
    const about = await ivy.post('/api/v1/invitation-acceptances/lookup').send({ token: secret }).expect(200);
    expect(about.body).toMatchObject({ company: 'Brightwell Dental', roles: ['buyer'], hasAccount: false });
    const person = { token: secret, givenName: 'Ivy', familyName: 'Stone' };
    const weak = await ivy.post('/api/v1/invitation-acceptances').send({ ...person, password: 'brightwell' });
    expect([weak.status, weak.body.code]).toEqual([422, 'passwordNotAccepted']);
    const joined = await ivy.post('/api/v1/invitation-acceptances').send({ ...person, password: PASSWORD });
    expect([joined.status, joined.body.signedIn]).toEqual([200, true]);
    const session = await ivy.get('/api/v1/session').expect(200);
    expect(session.body.user).toMatchObject({ name: 'Ivy Stone', emailVerified: true, roles: ['buyer'] });
    const again = await ivy.post('/api/v1/invitation-acceptances/lookup').send({ token: secret });
    expect([again.status, again.body.code]).toEqual([404, 'invitationNotValid']);
    const twice = await invite(dana, 'ivy@brightwell.example', ['buyer']);
    expect([twice.status, twice.body.code]).toEqual([409, 'alreadyMember']);
  });

  it('with an account sign in first, and then belong to both companies', async () => {
    await invite(dana, 'omar@orchard.example', ['approver']).expect(201);
    const secret = await token('omar@orchard.example');
    const stranger = await test
      .browser()
      .post('/api/v1/invitation-acceptances')
      .send({ token: secret, givenName: 'Not', familyName: 'Omar', password: PASSWORD });
    expect([stranger.status, stranger.body.code]).toEqual([401, 'signInToAccept']);
    const omar = await test.signIn('omar@orchard.example');
    await omar.post('/api/v1/invitation-acceptances').send({ token: secret }).expect(200);
    const session = await omar.get('/api/v1/session').expect(200);
    expect(session.body.memberships).toHaveLength(2);
  });

  it('are not invited twice at once; a resent link replaces the one before, a withdrawn one is dead', async () => {
    const { body } = await invite(dana, 'noa@example.com', ['billing']).expect(201);
    expect((await invite(dana, 'noa@example.com', ['billing'])).body.code).toBe('alreadyInvited');
    const first = await token('noa@example.com');
    await dana.post(`/api/v1/company/invitations/${body.id}/resend`).expect(204);
    const second = await token('noa@example.com');
    const look = (secret: string) =>
      test.http().post('/api/v1/invitation-acceptances/lookup').send({ token: secret });
    expect((await look(first)).status).toBe(404);
    expect((await look(second)).status).toBe(200);
    const kim = await test.signIn('kim@kestrel.example');
    await kim.delete(`/api/v1/company/invitations/${body.id}`).expect(404);
    expect((await kim.get('/api/v1/company/invitations').expect(200)).body).toEqual([]);
    await dana.delete(`/api/v1/company/invitations/${body.id}`).expect(204);
    expect((await look(second)).status).toBe(404);
  });

  it.each([
    ['a role of staff', ['admin'], 'rolesUnknown'],
    ['no role', [], 'rolesUnknown'],
    ['the role of a reseller', ['reseller'], 'resellerByOperator'],
  ])('are not invited with %s', async (_what, roles, code) => {
    const answer = await invite(dana, 'zed@example.com', roles);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  it('are administered by their administrators alone', async () => {
    const ben = await test.signIn('ben@brightwell.example');
    expect((await invite(ben, 'zed@example.com', ['buyer'])).status).toBe(403);
    expect((await ben.get('/api/v1/company/people')).status).toBe(403);
    const kim = await test.signIn('kim@kestrel.example');
    const answer = await kim
      .patch(`/api/v1/company/people/${membership('ben')}`)
      .send({ status: 'deactivated' });
    expect([answer.status, answer.body.code]).toEqual([404, 'personUnknown']);
  });

  it('never lose their last administrator', async () => {
    for (const change of [{ status: 'deactivated' }, { roles: ['buyer'] }]) {
      const answer = await dana.patch(`/api/v1/company/people/${membership('dana')}`).send(change);
      expect([answer.status, answer.body.code]).toEqual([409, 'lastAdmin']);
    }
  });

  it('are out within a second when they are let go; their orders keep their name', async () => {
    const ivy = test.browser();
    await ivy
      .post('/api/v1/session')
      .send({ email: 'ivy@brightwell.example', password: PASSWORD })
      .expect(200);
    const id = await order(ivy);
    const { body } = await dana.get('/api/v1/company/people?search=ivy').expect(200);
    await dana.patch(`/api/v1/company/people/${body[0].id}`).send({ status: 'deactivated' }).expect(200);
    const end = performance.now() + 3_000;
    let user: unknown = ivy;
    while (user !== null && performance.now() < end) user = (await ivy.get('/api/v1/session')).body.user;
    expect(user).toBeNull();
    const shown = await dana.get(`/api/v1/orders/${id}`).expect(200);
    expect(JSON.stringify(shown.body.activities ?? shown.body)).toContain('Ivy Stone');
    await dana.patch(`/api/v1/company/people/${body[0].id}`).send({ status: 'active' }).expect(200);
    await ivy
      .post('/api/v1/session')
      .send({ email: 'ivy@brightwell.example', password: PASSWORD })
      .expect(200);
  });
});

describe('the operator’s side', () => {
  it('invites and lets go staff by an administrator alone, and keeps the last one', async () => {
    const admin = await test.signIn('admin@meridian.example');
    const sam = await test.signIn('sam@meridian.example');
    await sam.get('/api/v1/staff/people').expect(200);
    const tried = await sam
      .post('/api/v1/staff/invitations')
      .send({ email: 'x@example.com', roles: ['agent'] });
    expect(tried.status).toBe(403);
    const last = await admin
      .patch(`/api/v1/staff/people/${membership('admin')}`)
      .send({ status: 'deactivated' });
    expect([last.status, last.body.code]).toEqual([409, 'lastAdmin']);
    await admin
      .post('/api/v1/staff/invitations')
      .send({ email: 'new@meridian.example', roles: ['auditor'] })
      .expect(201);
    const secret = await lastTokenTo(test.app.get(MailStore), 'new@meridian.example');
    const fresh = test.browser();
    const person = { token: secret, givenName: 'Nil', familyName: 'Orr', password: PASSWORD };
    await fresh.post('/api/v1/invitation-acceptances').send(person).expect(200);
    const session = await fresh.get('/api/v1/session').expect(200);
    expect(session.body.user).toMatchObject({ kind: 'staff', roles: ['auditor'], customerId: null });
  });

  it('invites none of its own people into a company, where they would sign in its name', async () => {
    const sam = await test.signIn('sam@meridian.example');
    for (const email of ['sam@meridian.example', 'Alex@Meridian.example']) {
      const invited = await sam
        .post(`/api/v1/customers/${customer('brightwell')}/invitations`)
        .send({ email, roles: ['companyAdmin', 'buyer'] });
      expect([invited.status, invited.body.code]).toEqual([403, 'staffAtCustomer']);
    }
  });

  it('finds customers, gives the role of a reseller, and closes a customer who then orders nothing', async () => {
    const sam = await test.signIn('sam@meridian.example');
    const { body } = await sam.get('/api/v1/customers?search=lakeside').expect(200);
    const [vets] = body as { id: string; parentId: string }[];
    expect(vets).toMatchObject({ name: 'Lakeside Vets', parentId: customer('northline') });
    const page = await sam.get(`/api/v1/customers/${vets?.id}`).expect(200);
    expect(page.body.above).toMatchObject({ name: 'Northline Reseller' });
    const people = await sam.get(`/api/v1/customers/${vets?.id}/people`).expect(200);
    await sam
      .patch(`/api/v1/customers/${vets?.id}/people/${people.body[0].id}`)
      .send({ roles: [...people.body[0].roles, 'reseller'] })
      .expect(200);

    const alex = await test.signIn('alex@meridian.example');
    const close = (browser: Browser) =>
      browser.put(`/api/v1/customers/${vets?.id}/active`).send({ active: false, reason: 'Moved away' });
    expect((await close(alex)).status).toBe(403);
    const luis = await test.signIn('luis@lakeside-vets.example');
    const cart = await luis.post('/tmf-api/shoppingCart/v4/shoppingCart').send({}).expect(201);
    await luis
      .post(`/api/v1/carts/${cart.body.id}/items`)
      .send({ offeringId: offering('X-EXP') })
      .expect(201);
    expect((await close(sam)).body).toMatchObject({ status: 'deactivated', statusReason: 'Moved away' });
    await luis.get(ORDERS).expect(200);
    const contact = { name: 'Luis', email: 'luis@lakeside-vets.example', phone: '+1 248 555 0142' };
    const refused = await luis
      .post(`/api/v1/carts/${cart.body.id}/checkout`)
      .set('Idempotency-Key', newId())
      .send({ contact });
    expect(refused.status).toBe(422);
    expect(refused.body.reasons.map(({ code }: { code: string }) => code)).toContain('customerDeactivated');
  });
});
