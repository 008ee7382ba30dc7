import { cookieNamed } from './cookies.js';

describe('a cookie of a Cookie header', () => {
  it.each([
    ['s=1', '1'],
    ['a=0; s=1; b=2', '1'],
    ['a=0;s=1', '1'],
    ['  s = 1 ; b=2', '1'],
    ['s=1; s=2', '1'],
    ['s=', ''],
    ['s=a=b', 'a=b'],
    ['a=s; s=1', '1'],
    ['a=s=2; s=1', '1'],
    ['xs=2; s=1', '1'],
    ['sx=2; s=1', '1'],
    ['x s=2', undefined],
    ['xs=2', undefined],
    ['sx=2', undefined],
    ['s', undefined],
    ['s; s=1', '1'],
    ['=s=1', undefined],
    ['', undefined],
  ])('%p holds %p', (header, expected) => {
    expect(cookieNamed(header, 's')).toBe(expected);
  });
});
