import type { OrderEntryField } from '../../catalog/index.js';
import { faultOf, isDay } from './field-value.js';

const field = (type: OrderEntryField['type'], rest: Partial<OrderEntryField> = {}): OrderEntryField => ({
  name: 'f',
  label: 'Field',
  type,
  required: true,
  ...rest,
});

describe('the value of an order-entry field', () => {
  it.each([
    ['text', 'anything at all'],
    ['email', 'ana.reyes+fibre@mail.example.com'],
    ['phone', '+1 212 555 0123'],
    ['phone', '(216) 555-0123'],
    ['phone', '+44 20 7946 0123'],
    ['date', '2028-02-29'],
    ['number', '25'],
    ['number', '0.5'],
    ['address', '200 Harbor Street, Harborview, OH'],
    ['boolean', 'true'],
    ['select', 'Passport'],
  ] as const)('of type %s may be %s', (type, value) => {
    expect(faultOf(field(type, { options: ['Passport', 'State ID'] }), value)).toBeNull();
  });

  it.each([
    ['email', 'ana@example'],
    ['email', 'ana example.com'],
    ['email', `${'a'.repeat(65)}@example.com`],
    ['email', 'a@b@example.com'],
    ['phone', '555-0123'],
    ['phone', '+0 212 555 0123'],
    ['phone', 'call me'],
    ['phone', '+1234567890123456'],
    ['date', '2027-02-29'],
    ['date', '29.02.2028'],
    ['date', '2028-13-01'],
    ['number', '-1'],
    ['number', '1e5'],
    ['number', 'five'],
    ['address', 'Harbor Street'],
    ['boolean', 'yes'],
    ['boolean', 'false'],
    ['select', 'Library card'],
    ['text', 'x'.repeat(1_001)],
  ] as const)('of type %s may not be %s', (type, value) => {
    expect(faultOf(field(type, { options: ['Passport', 'State ID'] }), value)).not.toBeNull();
  });

  it('may be no where a yes is not required', () => {
    expect(faultOf(field('boolean', { required: false }), 'false')).toBeNull();
  });

  it('is checked in time that grows with its length, not faster', () => {
    const started = process.hrtime.bigint();
    faultOf(field('email'), `${'a'.repeat(500)}@${'b.'.repeat(240)}`);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(50);
  });

  it('knows the calendar', () => {
    expect(['2026-11-31', '2026-00-10', '26-11-22', '2026-11-22T00:00'].filter(isDay)).toEqual([]);
  });
});
