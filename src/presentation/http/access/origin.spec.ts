import { refuseForeignOrigin } from './origin.js';

const host = 'shop.example';

describe('a request that rides on cookies', () => {
  it.each([
    ['a program, which says nothing', {}],
    ['our page, by Origin', { origin: 'https://shop.example' }],
    ['our page, by Fetch Metadata', { 'sec-fetch-site': 'same-origin', origin: 'https://shop.example' }],
    [
      'our page behind a proxy that changes Host',
      { 'sec-fetch-site': 'same-origin', origin: 'https://public.example' },
    ],
    ['the person, by the address bar', { 'sec-fetch-site': 'none' }],
  ])('is let in from %s', (_who, headers) => {
    expect(() => refuseForeignOrigin({ host, ...headers })).not.toThrow();
  });

  it.each([
    ['another site, by Origin', { origin: 'https://elsewhere.example' }],
    ['another site, by Fetch Metadata', { 'sec-fetch-site': 'cross-site' }],
    ['another site that also names us', { 'sec-fetch-site': 'cross-site', origin: 'https://shop.example' }],
    [
      'a neighbour below the same domain',
      { 'sec-fetch-site': 'same-site', origin: 'https://blog.shop.example' },
    ],
    ['a neighbour, by Origin', { origin: 'https://blog.shop.example' }],
    ['a domain that only begins alike', { origin: 'https://shop.example.elsewhere.example' }],
    ['another port', { origin: 'https://shop.example:8443' }],
    ['a sandboxed frame or a file', { origin: 'null' }],
    ['no origin at all in an Origin header', { origin: '' }],
    ['something that is no address', { origin: 'shop.example' }],
    ['a site of the future', { 'sec-fetch-site': 'adjacent' }],
    ['a person’s name before ours', { origin: 'https://shop.example@elsewhere.example' }],
  ])('is refused from %s', (_who, headers) => {
    expect(() => refuseForeignOrigin({ host, ...headers })).toThrow(
      expect.objectContaining({ code: 'foreignOrigin' }),
    );
  });

  it('is refused without a Host to compare with', () => {
    expect(() => refuseForeignOrigin({ origin: 'https://shop.example' })).toThrow(
      expect.objectContaining({ code: 'foreignOrigin' }),
    );
  });
});
