import { dialledAs, FORMATS } from './index.js';

describe('the format of an answer', () => {
  it.each([
    ['imei', '49 015420 323751 8'],
    ['imeiRange', '490154203237518 - 490154203237526'],
    ['eid', '89049032123451234512345678901235'],
    ['capCode', '0001234'],
    ['capCode', '123456789'],
    ['phoneList', '(216) 555-0123, +1 614 555 0100'],
    ['tollFreeWish', 'flowers'],
    ['tollFreeWish', '1-888-DENTIST'],
    ['tollFreeWish', '(800) 555-0199'],
    ['tollFreeWish', 'MATTRESS'],
    ['tollFree', '800-555-0199'],
    ['domain', 'mail.example.com'],
    ['ipList', '198.51.100.10, 2001:db8::1/64'],
    ['personName', 'Anne-Marie O’Neil'],
    ['portAccount', '001-234567/8'],
    ['portPin', '4711'],
    ['postcode', '44101-1234'],
    ['time', '14:30'],
    ['unknownFormat', 'anything'],
  ])('%s may be %s', (format, value) => {
    expect(FORMATS[format]?.(value) ?? null).toBeNull();
  });

  it.each([
    ['imei', '490154203237517'],
    ['imei', '49015420323751'],
    ['imeiRange', '490154203237518'],
    ['imeiRange', '490154203237526 - 490154203237518'],
    ['eid', '89049032123451234512345678901234'],
    ['eid', '8904903212345123451234567890123'],
    ['capCode', '9999999'],
    ['capCode', '12345'],
    ['phoneList', '216-555-0123, call me'],
    ['phoneList', '216-555-0123, +12165550123'],
    ['phoneList', '111-555-0123'],
    ['tollFreeWish', 'DENT'],
    ['tollFreeWish', 'FLÖWERS'],
    ['tollFreeWish', '155-0199'],
    ['tollFreeWish', 'ABCDEFGHIJKLM'],
    ['tollFree', '216-555-0123'],
    ['domain', 'example'],
    ['domain', 'ana@example.com'],
    ['ipList', '198.51.100.256'],
    ['personName', 'Cher'],
    ['portPin', '47'],
    ['postcode', '4410'],
    ['time', '25:00'],
  ])('%s may not be %s', (format, value) => {
    expect(FORMATS[format]?.(value)).toEqual(expect.any(String));
  });

  it.each([
    ['FLOWERS', '8xx-356-9377'],
    ['1-888-dentist', '888-336-8478'],
    ['MATTRESS', '8xx-628-8737'],
    ['DENT', null],
  ])('the wish %s is dialled as %s', (wish, dialled) => {
    expect(dialledAs(wish)).toBe(dialled);
  });
});
