import { matches, type OfferedEvent, parseEventQuery } from './index.js';

const tenantId = '00000000-0000-7000-8000-000000000001';
const event: OfferedEvent = {
  api: 'productOrderingManagement',
  eventType: 'ProductOrderStateChangeEvent',
  tenantId,
  customerId: 'c1',
  body: {
    productOrder: { id: 'o1', state: 'held', productOrderItem: [{ id: '1', quantity: 2 }, { id: '2' }] },
  },
};
const all = { api: event.api, tenantId, customerId: null };

describe('a subscription', () => {
  it.each([
    ['no query', null],
    ['its event type', 'eventType=ProductOrderStateChangeEvent'],
    ['one of several types', 'eventType=ProductOrderCreateEvent,ProductOrderStateChangeEvent'],
    ['a repeated type', 'eventType=ProductOrderCreateEvent&eventType=ProductOrderStateChangeEvent'],
    ['an attribute of the resource', 'state=held'],
    ['a path from the body', 'productOrder.state=held'],
    ['a path from the event', 'event.productOrder.state=held'],
    ['a number inside an array', 'productOrder.productOrderItem.quantity=2'],
    ['several conditions', '?eventType=ProductOrderStateChangeEvent&state=held,pending'],
  ])('hears an event by %s', (_how, query) => {
    expect(matches({ ...all, query }, event)).toBe(true);
  });

  it.each([
    ['another type', { query: 'eventType=ProductOrderCreateEvent' }],
    ['another value', { query: 'state=completed' }],
    ['one of two conditions unmet', { query: 'state=held&productOrderItem.quantity=3' }],
    ['an attribute that is not there', { query: 'constructor=held' }],
    ['another API', { query: null, api: 'party' }],
    ['another tenant', { query: null, tenantId: 'other' }],
    ['another customer', { query: null, customerId: 'c2' }],
  ])('does not hear an event with %s', (_why, differing) => {
    expect(matches({ ...all, ...differing }, event)).toBe(false);
  });

  it('hears its own customer', () => {
    expect(matches({ ...all, customerId: 'c1', query: null }, event)).toBe(true);
  });

  it.each([
    'eventType',
    '=x',
    'a b=c',
    'state=',
    'state=%E0%A4%A',
    '&&',
    'fields=id',
    `a=${'x'.repeat(2_000)}`,
  ])('is refused for the query %p', (query) => {
    expect(() => parseEventQuery(query)).toThrow(expect.objectContaining({ kind: 'invalid' }) as Error);
  });
});
