import { refuseWeakSecrets } from './secrets.js';

const STRONG = '8f3b1c0d9e2a47566b1f0c3d2e4a5968';
const url = (login: string, host = 'db.internal'): string => `postgres://${login}@${host}:5432/shop`;

describe('the secrets of the environment', () => {
  it.each([
    ['a short TOKEN_SECRET', { TOKEN_SECRET: 'tiny' }],
    ['a TOKEN_SECRET of one letter', { TOKEN_SECRET: 'x'.repeat(64) }],
    ['a short previous one', { TOKEN_SECRET: STRONG, TOKEN_SECRET_PREVIOUS: 'old' }],
    ['a short SECRETS_KEY', { SECRETS_KEY: '0123456789abcdef' }],
    ['a short METRICS_TOKEN', { METRICS_TOKEN: 'metrics' }],
    ['postgres/postgres', { DATABASE_URL: url('postgres:postgres') }],
    ['trunkline/trunkline', { DATABASE_URL: url('trunkline:trunkline') }],
    ['a password that is the name', { APP_DATABASE_URL: url('shop:shop') }],
    ['a password of examples', { DIRECT_DATABASE_URL: url('shop:changeme') }],
    ['the demo’s password', { DATABASE_URL: url('shop:demo-trunkline-2026') }],
  ])('are refused outside demo mode: %s', (_what, env) => {
    expect(() => refuseWeakSecrets(env, false)).toThrow(/set it to|random one/);
    const value = Object.values(env)[0] ?? '';
    expect(() => refuseWeakSecrets(env, false)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(value) }),
    );
  });

  it.each([
    ['none', {}],
    ['strong ones', { TOKEN_SECRET: STRONG, SECRETS_KEY: STRONG, METRICS_TOKEN: STRONG }],
    ['a random password', { DATABASE_URL: url(`trunkline:${STRONG}`) }],
    ['a known password on this machine', { DATABASE_URL: url('postgres:postgres', '127.0.0.1') }],
    ['no password (a certificate, or peer)', { DATABASE_URL: url('shop') }],
  ])('are admitted: %s', (_what, env) => {
    expect(() => refuseWeakSecrets(env, false)).not.toThrow();
  });

  it('of a demo’s database are the demo’s own matter', () => {
    expect(() => refuseWeakSecrets({ DATABASE_URL: url('postgres:postgres') }, true)).not.toThrow();
    expect(() => refuseWeakSecrets({ TOKEN_SECRET: 'tiny' }, true)).toThrow(/TOKEN_SECRET/);
  });
});
