import { generateSync } from 'otplib';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';
import { newTotpSecret, stepAt, stepOfCode, totpUri } from './totp.js';

const NOW = new Date('2026-11-22T05:00:10.000Z');
const SECRET = newTotpSecret();
const codeAt = (seconds: number): string =>
  generateSync({ secret: SECRET, epoch: Math.floor(NOW.getTime() / 1000) + seconds });

describe('a code by the clock', () => {
  it('is the one of RFC 6238 for its secret and moment', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'; // the RFC's own test secret
    expect(stepOfCode(secret, '287082', new Date(59_000), null)).toBe(1);
    expect(stepOfCode(secret, '081804', new Date(1_111_111_109_000), null)).toBe(37_037_036);
  });

  it.each([
    ['of this moment', 0, 0],
    ['of the step before', -30, -1],
    ['of the step after', 30, 1],
  ])('%s is taken', (_what, seconds, step) => {
    expect(stepOfCode(SECRET, codeAt(seconds), NOW, null)).toBe(stepAt(NOW) + step);
  });

  it.each([
    ['of two steps before', codeAt(-60)],
    ['of two steps after', codeAt(60)],
    ['with five digits', codeAt(0).slice(1)],
    ['with letters', 'abcdef'],
    ['that is empty', ''],
  ])('%s is refused', (_what, code) => {
    expect(stepOfCode(SECRET, code, NOW, null)).toBeUndefined();
  });

  it('is refused when it, or a later one, was used', () => {
    expect(stepOfCode(SECRET, codeAt(0), NOW, stepAt(NOW))).toBeUndefined();
    expect(stepOfCode(SECRET, codeAt(-30), NOW, stepAt(NOW))).toBeUndefined();
    expect(stepOfCode(SECRET, codeAt(0), NOW, stepAt(NOW) - 1)).toBe(stepAt(NOW));
  });

  it('may be written as apps show it', () => {
    const code = codeAt(0);
    expect(stepOfCode(SECRET, ` ${code.slice(0, 3)} ${code.slice(3)}`, NOW, null)).toBe(stepAt(NOW));
  });

  it('is set up by a link that names us and the person', () => {
    const uri = new URL(totpUri(SECRET, 'wanda@example.com'));
    expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp']);
    expect(decodeURIComponent(uri.pathname)).toBe('/Trunkline:wanda@example.com');
    expect(uri.searchParams.get('secret')).toBe(SECRET);
  });
});

describe('recovery codes', () => {
  it('are ten different ones that can be read out', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  });

  it('are the same in capitals, without hyphens and with O for 0', () => {
    const hash = recoveryCodeHash('0abc-1def-ghjk-mnpq');
    expect(recoveryCodeHash('OABC IDEF GHJK MNPQ')).toEqual(hash);
    expect(recoveryCodeHash('0abc-1def-ghjk-mnpr')).not.toEqual(hash);
  });
});
