import type { JsonObject } from '../../src/domains/helpers/index.js';
import { orderOf } from '../factories/order.js';
import { withOrdering } from '../support/ordering.js';
import { until } from '../support/until.js';

describe('product ordering over HTTP', () => {
  const { get, post, runner, test, tokens } = withOrdering();

  it.each([
    ['its number', (number: string) => number, 1],
    [
      'its number without signs, in small letters',
      (number: string) => number.replaceAll('-', '').toLowerCase(),
      1,
    ],
    [
      'a number with a wrong check digit',
      (n: string) => n.slice(0, -1) + ((Number(n.slice(-1)) + 1) % 10),
      0,
    ],
    ['a part of the address', () => 'elm street', 1],
    ['signs that are patterns elsewhere', () => '100%_elm', 1],
    ['a pattern that is only text here', () => '1__%elm', 0],
    ['nothing that exists', () => 'zzzz', 0],
  ])('finds an order at the desk by %s', async (_how, search, found) => {
    const { body } = await post(tokens.ada, orderOf('D-BB')).expect(201);
    const answer = await get(
      tokens.agent,
      `/api/v1/desk/orders?limit=100&search=${encodeURIComponent(search(body.orderNumber))}`,
    );
    const ids = (answer.body as JsonObject[]).map(({ id }) => id);
    expect(ids.includes(body.id)).toBe(found === 1);
    expect(Number(answer.headers['x-total-count'])).toBe(ids.length);
  });

  it('finds an order at the desk by its customer, and by an address that it named by id only', async () => {
    const [address] = (
      await test().http().get('/tmf-api/geographicAddressManagement/v4/geographicAddress?limit=1')
    ).body as { id: string; name?: string }[];
    const body = orderOf('D-BB');
    const [item] = body.productOrderItem as JsonObject[];
    const order = {
      productOrderItem: [{ ...item, product: { place: [{ id: address?.id ?? '', role: 'service' }] } }],
    };
    const placed = (await post(tokens.ada, order).expect(201)).body as JsonObject;
    await runner().start();
    const find = async (search: string): Promise<JsonObject[]> =>
      (await get(tokens.agent, `/api/v1/desk/orders?limit=100&search=${encodeURIComponent(search)}`))
        .body as JsonObject[];
    const found = await until(
      () => find('ada okafor'),
      (orders) => orders.some(({ id, address: text }) => id === placed.id && text),
    );
    await runner().stop();
    const text = String(found.find(({ id }) => id === placed.id)?.address);
    expect((await find(text)).map(({ id }) => id)).toContain(placed.id);
  });

  it.each([
    ['limit=abc'],
    ['limit=0'],
    ['offset=-1'],
    ['unknown=1'],
    [`search=${'x'.repeat(200)}`],
    ['state=nonsense'],
    ['search=%00'],
    ['search=a&search=b'],
  ])('refuses the desk query %s with 400', async (query) => {
    const { body } = await get(tokens.agent, `/api/v1/desk/orders?${query}`).expect(400);
    expect(body['@type']).toBe('Error');
  });
});
