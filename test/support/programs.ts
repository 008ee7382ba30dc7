import type pg from 'pg';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { createTestApp, type TestApp } from './app.js';
import { connectTo } from './database.js';
import type { Browser } from './shopper.js';

export const CLIENTS = '/api/v1/api-clients';
export const TOKENS = '/api/v1/account/personal-tokens';
export const ORDERS = '/tmf-api/productOrderingManagement/v4/productOrder';
export const CARTS = '/tmf-api/shoppingCart/v4/shoppingCart';

/** The application with its demo people, and two who administer programs: the operator's, and a company's. */
export interface Programs {
  readonly test: TestApp;
  readonly owner: pg.Client;
  readonly admin: Browser;
  readonly dana: Browser;
  close(): Promise<void>;
}

export async function startPrograms(): Promise<Programs> {
  const test = await createTestApp();
  await test.app.get(LoadDemoPeople, { strict: false }).load();
  const owner = await connectTo(test.database.owner);
  const [admin, dana] = await Promise.all([
    test.signIn('admin@meridian.example'),
    test.signIn('dana@brightwell.example'),
  ]);
  const close = async (): Promise<void> => {
    await owner.end();
    await test.close();
  };
  return { test, owner, admin, dana, close };
}
