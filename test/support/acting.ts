import type { TestApp } from './app.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { createShop, offering } from './shop.js';
import type { Browser } from './shopper.js';

export const ACTING = '/api/v1/acting';
export const ACCESS = '/api/v1/agent-access';
export const CURRENT = '/api/v1/carts/current';
export const REASON = 'Adding a line, asked for by phone';
export const BRIGHTWELL = derivedId('customer:brightwell');
export const KESTREL = derivedId('customer:kestrel');

export type Verb = 'get' | 'post' | 'patch' | 'delete';

/** A shop, two agents, and the administrators of two companies, all signed in. */
export interface ActingBench {
  readonly shop: TestApp;
  readonly alex: Browser;
  readonly jo: Browser;
  /** Brightwell's. */
  readonly dana: Browser;
  /** Kestrel's. */
  readonly kim: Browser;
}

export async function startActingBench(): Promise<ActingBench> {
  const shop = await createShop();
  const [alex, jo, dana, kim] = await Promise.all([
    shop.signIn('alex@meridian.example'),
    shop.signIn('jo@meridian.example'),
    shop.signIn('dana@brightwell.example'),
    shop.signIn('kim@kestrel.example'),
  ]);
  return { shop, alex, jo, dana, kim };
}

/** Starts to act for Brightwell or another customer; the grant's id. */
export async function startActing(agent: Browser, customerId = BRIGHTWELL): Promise<string> {
  const { body } = await agent.post(ACTING).send({ customerId, reason: REASON }).expect(201);
  return (body as { id: string }).id;
}

/** A request of an agent under a grant. */
export const asCustomer = (agent: Browser, grant: string, verb: Verb, path: string) =>
  agent[verb](path).set('X-Acting-For', grant);

/** The customer's open cart with a line in it, made by the acting agent. */
export async function prepareCart(agent: Browser, grant: string, code = 'V-CONF'): Promise<string> {
  const made = await asCustomer(agent, grant, 'post', '/tmf-api/shoppingCart/v4/shoppingCart')
    .send({})
    .expect(201);
  const { id } = made.body as { id: string };
  await asCustomer(agent, grant, 'post', `/api/v1/carts/${id}/items`)
    .send({ offeringId: offering(code) })
    .expect(201);
  return id;
}
