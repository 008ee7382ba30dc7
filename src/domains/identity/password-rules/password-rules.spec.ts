import { Refusal } from '../../helpers/index.js';
import { acceptPassword, faultsOfPassword } from './judge-password.js';

const WANDA = ['wanda.example@brightwell.example', 'Wanda Example', 'Brightwell Dental'];
const codes = (text: string, secondFactor = false): string[] =>
  faultsOfPassword({ text, secondFactor, known: WANDA }).map(({ code }) => code);

describe('a password', () => {
  it.each([
    ['of fewer than 15 characters without a second factor', 'four small fox', 'passwordTooShort'],
    ['of more than 256 characters', 'a1 '.repeat(100), 'passwordTooLong'],
    ['that is on the list of common ones', 'NE_E_pod_chehyl', 'passwordCommon'],
    ['that is a common one with digits around it', '2026-Sunshine-2026', 'passwordCommon'],
    ['of one letter', 'zzzzzzzzzzzzzzzzz', 'passwordPattern'],
    ['that repeats a word', 'kumquatkumquatkumquat', 'passwordPattern'],
    ['that is the alphabet', 'abcdefghijklmnopq', 'passwordPattern'],
    ['that counts down', 'zyxwvutsrqponmlkj', 'passwordPattern'],
    ['made of name and company', 'wanda-brightwell-99', 'passwordPersonal'],
    ['made of our name', 'TrunkLine-trunkline', 'passwordPersonal'],
  ])('%s is refused', (_what, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    ['of 15 characters', 'four small foxes'.slice(0, 15)],
    ['of 256 characters', 'four small foxes'.repeat(16)],
    ['in another script', 'четыре маленькие лисы'],
    ['with a name in a phrase', 'wanda swims with purple otters'],
    ['of digits that follow no pattern', '83920174655501928'],
  ])('%s is taken', (_what, text) => {
    expect(codes(text)).toEqual([]);
  });

  it('of 8 characters is enough beside a second factor, 7 are not', () => {
    expect(codes('fox-9 Ök', true)).toEqual([]);
    expect(codes('fox-9 Ö', true)).toEqual(['passwordTooShort']);
    expect(codes('password1', true)).toEqual(['passwordCommon']);
  });

  it('is counted in characters as people see them, after normalisation', () => {
    expect(codes('😀'.repeat(7) + 'x')).toContain('passwordTooShort'); // 15 halves, 8 characters
    expect(codes('four small foxe\u0301'.slice(0, 15))).toEqual([]);
    expect(codes('four small fo\u0301x')).toEqual(['passwordTooShort']); // 15 code points, 14 letters
  });

  it('is refused with every reason at once, each with its fix', () => {
    const refused = (): void => acceptPassword({ text: 'wanda', secondFactor: false, known: WANDA });
    expect(refused).toThrow(Refusal);
    expect(faultsOfPassword({ text: 'brightwell', secondFactor: false, known: WANDA })).toEqual([
      {
        code: 'passwordTooShort',
        path: 'password',
        message: expect.stringContaining('10'),
        fix: expect.any(String),
      },
      { code: 'passwordPersonal', path: 'password', message: expect.any(String), fix: expect.any(String) },
    ]);
  });
});
