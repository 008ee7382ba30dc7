import fc from 'fast-check';
import { canonicalText } from './canonical-words.js';
import { isHomeCountry } from './country-words.js';
import { parseTypedAddress } from './typed-address.js';

describe('an address as people type it', () => {
  const harbor = {
    words: '200 harbor street harborview',
    streetNumber: '200',
    state: 'OH',
    postcode: '44101',
  };

  it.each([
    '200 Harbor Street, Harborview, OH 44101',
    '200 HARBOR STREET HARBORVIEW OH 44101',
    '200 harbor st harborview oh 44101',
    '  200   Harbor St.,Harborview ,Oh.  44101 ',
    '200 Harbor Str, Harborview, Ohio, 44101',
    '200 Harbour Street, Harborview, OH 44101, USA',
    '200 Harbor St\nHarborview OH 44101\nUnited States',
    '0200 Harbor St, Harborview, OH 44101',
    'Brightwell Dental, 200 Harbor Street, Harborview, OH 44101',
    '200 Hárbor Street, Harborview, OH 44101',
  ])('reads %j as the same place', (text) => {
    expect(parseTypedAddress(text)).toEqual(harbor);
  });

  it.each([
    ['200 Harbor St, Harborview, OH 44101-1234'],
    ['200 Harbor St, Harborview, OH 44101 1234'],
    ['200 Harbor St, Harborview, OH 441011234'],
  ])('parts ZIP+4 in %j', (text) => {
    expect(parseTypedAddress(text)).toEqual({ ...harbor, plus4: '1234' });
  });

  it.each([
    ['200 Harbor St Suite 300, Harborview, OH 44101', 'Suite', '300'],
    ['200 Harbor St, Ste 300, Harborview, OH 44101', 'Suite', '300'],
    ['Suite 300, 200 Harbor St, Harborview, OH 44101', 'Suite', '300'],
    ['200 Harbor St #300 Harborview OH 44101', undefined, '300'],
    ['200 Harbor St # 3-B Harborview OH 44101', undefined, '3b'],
    ['200 Harbor St Apt. #3B, Harborview OH 44101', 'Apartment', '3b'],
    ['200 Harbor St Unit B, Harborview, OH 44101', 'Unit', 'b'],
    ['200 Harbor St 3B, Harborview, OH 44101', undefined, '3b'],
    ['200 Harbor St, 3rd Floor, Harborview, OH 44101', 'Floor', '3'],
    ['200 Harbor St fl 3 Harborview OH 44101', 'Floor', '3'],
  ])('finds the unit in %j', (text, type, number) => {
    expect(parseTypedAddress(text)).toEqual({ ...harbor, unit: { ...(type && { type }), number } });
  });

  it.each([
    ['9 St Alma Way, Harborview', '9 saint alma way harborview'],
    ['9 St. Alma Wy Harborview', '9 saint alma way harborview'],
    ['9 Saint Alma Way', '9 saint alma way'],
    ['100 Main St St Paul', '100 main street saint paul'],
    ['5 Court St', '5 court street'],
    ['12 N St Clair Ave', '12 north saint clair avenue'],
    ['12 N. First Av.', '12 north 1st avenue'],
    ['One Harbor Plz', '1 harbor plaza'],
    ['44 Fifth Ave NE', '44 5th avenue northeast'],
    ['75 Depot Rd Kestrel Falls', '75 depot road kestrel falls'],
    ["7 O'Neil Ct", '7 oneil court'],
    ['12-14 Elm-Tree Ln', '12-14 elm tree lane'],
  ])('spells %j canonically', (text, words) => {
    expect(parseTypedAddress(text).words).toBe(words);
  });

  it('keeps a town that is called like a state, and a lane that is shortened like one', () => {
    expect(parseTypedAddress('12 Elm St, New York, NY 10001')).toMatchObject({
      words: '12 elm street new york',
      state: 'NY',
    });
    expect(parseTypedAddress('18 Mill La')).toMatchObject({ words: '18 mill lane' });
    expect(parseTypedAddress('18 Mill La').state).toBeUndefined();
  });

  it.each([['44101'], ['44101 Harborview'], ['Harborview, OH 44101']])('reads the ZIP of %j', (text) => {
    expect(parseTypedAddress(text).postcode).toBe('44101');
  });

  it('takes five digits in front of a street for a house number, behind a highway for its number', () => {
    expect(parseTypedAddress('44101 Harbor St')).toMatchObject({ streetNumber: '44101' });
    expect(parseTypedAddress('12 State Hwy 10117').words).toBe('12 state highway 10117');
  });

  it.each([
    ['PO Box 117, Harborview, OH 44101'],
    ['P.O. Box 117 Harborview'],
    ['p o box 117'],
    ['Post Office Box 117'],
    ['POB 117'],
    ['Box 117, Harborview OH'],
    ['PSC 3 Box 22 APO AE 09021'],
    ['General Delivery, Harborview OH'],
  ])('knows that mail, not service, arrives at %j', (text) => {
    expect(parseTypedAddress(text).obstacle).toBe('postOfficeBox');
  });

  it('does not take a Box Elder Road for a post office box', () => {
    expect(parseTypedAddress('5 Box Elder Road, Harborview').obstacle).toBeUndefined();
  });

  it('tells a rural route apart', () => {
    expect(parseTypedAddress('RR 2 Box 152, Harborview OH').obstacle).toBe('ruralRoute');
  });

  it.each([
    ['10 Downing Street, London, United Kingdom', 'GB'],
    ['10 Downing Street, London SW1A 2AA', 'GB'],
    ['24 Sussex Drive, Ottawa K1M 1M4', 'CA'],
    ['Friedrichstraße 12, Berlin, Germany', 'DE'],
    ['Avenida Uno 5, Ciudad, Mexico', 'MX'],
    ['Paris, France', 'FR'],
  ])('sees that %j is abroad', (text, country) => {
    expect(parseTypedAddress(text)).toMatchObject({ obstacle: 'foreign', country });
  });

  it.each([['12 Elm St, Lebanon'], ['12 Elm St, Lebanon, OH'], ['Mexico, NY 13114']])(
    'does not send %j abroad',
    (text) => {
      expect(parseTypedAddress(text).obstacle).toBeUndefined();
    },
  );

  it.each([[''], ['   '], [',,, '], ['\u0000'], ['?!']])('calls %j empty', (text) => {
    expect(parseTypedAddress(text).obstacle).toBe('empty');
  });

  it('gives stored and typed text one spelling', () => {
    expect(canonicalText('9 Saint Alma Way')).toBe(canonicalText('9 St. Alma Way'));
  });

  it('knows the home country by code and name', () => {
    expect(['US', 'usa', 'United States', '', undefined].every(isHomeCountry)).toBe(true);
    expect(isHomeCountry('DE')).toBe(false);
  });

  it('reads any text without a fault, and the canonical spelling of a spelling is itself', () => {
    const word = fc.constantFrom(
      ...'200 St n ave la OH ne # apt 3b 44101 po box rr 2 saint , - fl new york usa'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.array(word, { maxLength: 12 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const read = parseTypedAddress(typed);
        expect(read.words).toMatch(/^[a-z0-9# -]*$/);
        const once = canonicalText(typed);
        expect(canonicalText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
