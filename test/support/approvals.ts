import { derivedId, newId } from '../../src/domains/helpers/index.js';
import type { TestApp } from './app.js';
import { offering } from './shop.js';
import { add, answerAll, type Browser, CARTS, checkout, newCart } from './shopper.js';

/** The id of a demo person's membership. */
export const membership = (slug: string): string => derivedId(`membership:${slug}`);

/** Brightwell's people: Dana runs it, Ben buys up to his limit, Paz says yes. */
export async function signInBrightwell(
  test: TestApp,
): Promise<{ dana: Browser; ben: Browser; paz: Browser }> {
  const dana = await test.signIn('dana@brightwell.example');
  const ben = await test.signIn('ben@brightwell.example');
  const paz = await test.signIn('paz@ledgerworks.example');
  await paz
    .post('/api/v1/session/membership')
    .send({ membershipId: membership('paz') })
    .expect(200);
  return { dana, ben, paz };
}

/** Numbers to port in: 5 each, once; Ben's limit is 250. */
export async function cartOf(browser: Browser, quantity: number): Promise<string> {
  const cart = await newCart(browser);
  await add(browser, cart, { offeringId: offering('X-PORT'), quantity }).expect(201);
  await answerAll(browser, cart);
  return cart;
}

export const decide = (browser: Browser, id: string, decision: string, step = 1, comment?: string) =>
  browser.post(`/api/v1/approvals/${id}/decision`).send({ decision, step, ...(comment && { comment }) });

/** Withdrawn lines come back into the open cart: the next test begins with none. */
export async function clearCarts(browser: Browser): Promise<void> {
  for (;;) {
    const current = await browser.get('/api/v1/carts/current');
    if (current.status === 204) return;
    await browser.delete(`${CARTS}/${current.body.id}`).expect(204);
  }
}

/** Asks for an approval; `steps` of the demo's chain follow from the amount. */
export async function askAs(
  browser: Browser,
  quantity = 100,
): Promise<{ cart: string; id: string; key: string }> {
  const cart = await cartOf(browser, quantity);
  const key = newId();
  const answer = await checkout(browser, cart, key);
  expect([answer.status, answer.body.state]).toEqual([202, 'waiting']);
  return { cart, id: answer.body.approvalId as string, key };
}
