import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import {
  earlyTermination,
  Exact,
  priceConfiguration,
  rateUsage,
  readOfferingPrice,
  serviceCredit,
  type ServiceCreditStep,
  type TerminationStep,
  type UsageEvent,
} from '../../../domains/pricing/index.js';
import { buildDemoCatalogue } from './demo-catalogue.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const catalogue = buildDemoCatalogue();
const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

function offering(code: string): JsonObject {
  const found = catalogue.productOffering.find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not in the demo catalogue`);
  return found;
}

const pricesOf = (code: string) =>
  list(offering(code).productOfferingPrice).map(({ id }) =>
    readOfferingPrice(catalogue.productOfferingPrice.find((price) => price.id === id) ?? {}),
  );

function price(code: string, name: string) {
  const found = pricesOf(code).find((one) => one.name === name);
  if (!found) throw new Error(`${code} has no price ${name}`);
  return found;
}

const calls = (...events: Partial<UsageEvent>[]): UsageEvent[] =>
  events.map((event, index) => ({ id: String(index), quantity: 60, ...event }));

describe('usage of the demo catalogue, computed by hand', () => {
  it.each<[string, string, UsageEvent[], string]>([
    ['V-CCP', 'Minutes beyond the pool', calls({ quantity: 5_000 * 60 }), '0'],
    ['V-CCP', 'Minutes beyond the pool', calls({ quantity: 5_100 * 60 }), '1.9'],
    ['V-LD', 'Calls to other states', calls({ quantity: 1 }), '0.01'], // 18 s: 0.3 x 0.045 = 0.0135
    ['V-LD', 'Calls to other states', calls({ quantity: 600 }), '0.45'],
    ['V-LD', 'Calls to other states', calls({ quantity: 601 }), '0.45'], // 606 s: 10.1 x 0.045 = 0.4545
    ['V-LD', 'Calls within the state', calls({ quantity: 600, destination: 'OH' }), '0.39'],
    ['V-LD', 'Calls within the state', calls({ quantity: 600, destination: 'NY' }), '0.49'],
    ['V-LD', 'International calls', calls({ quantity: 600, destination: '+442079460123' }), '0.3'],
    ['V-LD', 'International calls', calls({ quantity: 600, destination: '+999' }), '3.5'],
    ['V-TF', 'Incoming minutes', calls({ quantity: 6_000 }), '3.9'],
    ['V-TF', 'Payphone surcharge', calls({ quantity: 3 }), '1.8'],
    ['V-CONF', 'Toll-free participant minutes', calls({ quantity: 100 }), '6.9'],
    ['V-CARD', 'Calls', calls({ quantity: 600, destination: '+442079460123' }), '1.6'],
    ['V-CARD', 'Calls', calls({ quantity: 600, destination: '+999' }), '1.2'],
    ['V-CARD', 'Call surcharge', calls({ quantity: 1 }, { quantity: 1 }), '1.5'],
    ['V-PRE', 'Calls, taken from the card', calls({ quantity: 30 }), '1.8'],
    ['V-SIP', 'Metered minutes', calls({ quantity: 60_000 }), '12'],
    ['M-IOT', 'Data', calls({ quantity: 250 }), '5'],
    ['M-PAGE', 'Messages beyond 400', calls({ quantity: 450 }), '5'],
  ])('%s, %s', (code, name, events, amount) => {
    expect(rateUsage(price(code, name), events).amount.toFixed()).toBe(amount);
  });

  it('has a hundred destinations for cards, and their longest prefix counts', () => {
    const { usage } = price('V-CARD', 'Calls');
    expect(usage?.rates).toHaveLength(100);
    expect(new Set(usage?.rates.map(({ key }) => key)).size).toBe(100);
  });

  it('passes the payphone surcharge through as a fee, and lets prepaid value end', () => {
    expect(price('V-TF', 'Payphone surcharge').role).toBe('fee');
    expect(price('V-PRE', 'Card of 20').expiresAfterDays).toBe(180);
    expect(price('M-PRE', '30 days with 5 GB').expiresAfterDays).toBe(30);
    expect(price('M-ESIM', '7 days, 3 GB').expiresAfterDays).toBe(7);
  });
});

describe('dedicated lines of the demo', () => {
  const monthlyOf = (miles: number) => {
    const prices = pricesOf('D-EL').map((one) => ({
      ...one,
      conditions: one.conditions.filter(({ name }) => name !== 'mileageBand'),
    }));
    const [line] = priceConfiguration(
      { id: 'el', name: 'E-Line', prices, termMonths: [36] },
      { quantity: 1, at, termMonths: 36, distanceMiles: miles, characteristics: { bandwidth: '1 Gb/s' } },
    );
    return line?.individualCase ? 'quote' : line?.amount.toFixed();
  };

  it.each([
    [0, '890'],
    [10, '890'],
    [11, '1180'],
    [50, '1180'],
    [51, '1640'],
    [100, '1640'],
    [101, 'quote'],
  ])('%i miles of 1 Gb/s', (miles, amount) => {
    expect(monthlyOf(miles)).toBe(amount);
  });

  it('cost what the contract says when they end early, and give back what the service level says', () => {
    const document = offering('D-DIA');
    const steps = list(document.earlyTermination) as unknown as TerminationStep[];
    const contract = { monthly: new Exact(1185), termMonths: 36, steps, currency: 'USD' };
    // 3 x 1185 + 12 x 1185 x 75 % + 12 x 1185 x 50 %
    expect(earlyTermination(contract, 9).amount.toFixed()).toBe('21330');
    const level = list(document.serviceCredit) as unknown as ServiceCreditStep[];
    expect(serviceCredit(level, new Exact(1185), 'USD', 99.8).toFixed()).toBe('-296.25');
  });
});
