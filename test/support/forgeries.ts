import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { newId } from '../../src/domains/helpers/index.js';

/** What a forger may have: a good token of a small program, and (for tokens "of ours" gone wrong) the signing key. */
export interface ForgersBench {
  readonly token: string;
  readonly kid: string;
  readonly key: KeyObject;
  readonly now: number;
  /** A session's token, which is no bearer token. */
  readonly sessionToken: string;
}

type Json = Record<string, unknown>;

const text = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const read = (token: string, part: number): Json =>
  JSON.parse(Buffer.from(token.split('.')[part] ?? '', 'base64url').toString()) as Json;

const hmac = (signed: string, key: KeyObject | string | Buffer, hash = 'sha256'): string =>
  createHmac(hash, key).update(signed).digest('base64url');

/** Signs any header and body as they stand, with any key. */
const made = (header: unknown, body: unknown, key: KeyObject | string | Buffer, hash?: string): string => {
  const signed = `${text(header)}.${typeof body === 'string' ? Buffer.from(body).toString('base64url') : text(body)}`;
  return `${signed}.${hmac(signed, key, hash)}`;
};

/** Tokens that must not be believed, by what is wrong with them. None differs from a good one in more than that. */
export function forgeries({ token, kid, key, now, sessionToken }: ForgersBench): Record<string, string> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const head = read(token, 0);
  const claims = read(token, 1);
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }) as string;
  const unsigned = (alg: string): string => `${text({ ...head, alg })}.${payload}.`;
  const ours = (changes: Json, heads: Json = {}): string =>
    made({ ...head, ...heads }, { ...claims, ...changes }, key);
  const tampered = (changes: Json): string => `${header}.${text({ ...claims, ...changes })}.${signature}`;
  const foreign = (heads: Json): string =>
    made({ ...head, ...heads }, claims, 'a key of the forger, long enough to be one');
  const byRsa = `${text({ ...head, alg: 'RS256' })}.${payload}`;
  return {
    // no signature, or somebody else's
    'alg none': unsigned('none'),
    'alg None': unsigned('None'),
    'alg NONE with the old signature': `${unsigned('NONE')}${signature}`,
    'alg empty': unsigned(''),
    'no alg': `${text({ kid, typ: 'at+jwt' })}.${payload}.${signature}`,
    'no signature': `${header}.${payload}.`,
    'a wrong key': foreign({}),
    'an empty key': made(head, claims, ''),
    'the kid as key': made(head, claims, kid),
    'HS512 with our key': made({ ...head, alg: 'HS512' }, claims, key, 'sha512'),
    'RS256 by the forger': `${byRsa}.${sign('sha256', Buffer.from(byRsa), rsa.privateKey).toString('base64url')}`,
    'HS256 with a public key as secret': made(head, claims, pem),
    // where the key comes from
    'an unknown kid': foreign({ kid: 'ffffffffffffffff' }),
    'an unknown kid under our key': ours({}, { kid: 'ffffffffffffffff' }),
    'a kid that is a path': made({ ...head, kid: '../../../../dev/null' }, claims, ''),
    'a kid that is SQL': made({ ...head, kid: "x' UNION SELECT 'secret" }, claims, 'secret'),
    'a kid that is no text': ours({}, { kid: ['x'] }),
    'no kid': ours({}, { kid: undefined }),
    'jku of the forger': foreign({ jku: 'https://elsewhere.example/keys.json' }),
    'jku under our key': ours({}, { jku: 'https://elsewhere.example/keys.json' }),
    'x5u under our key': ours({}, { x5u: 'https://elsewhere.example/cert.pem' }),
    'jwk of the forger': `${text({ ...head, alg: 'RS256', jwk: rsa.publicKey.export({ format: 'jwk' }) })}.${payload}.${signature}`,
    'jwk under our key': ours({}, { jwk: { kty: 'oct', k: 'eA' } }),
    'x5c under our key': ours({}, { x5c: ['MIIB'] }),
    'crit under our key': ours({}, { crit: ['exp'] }),
    'b64 under our key': ours({}, { b64: false }),
    'another type of JWT': ours({}, { typ: 'JWT' }),
    'no type': ours({}, { typ: undefined }),
    // whose it is, for whom, and when
    'another audience': ours({ aud: 'another-api' }),
    'no audience': ours({ aud: undefined }),
    'another issuer': ours({ iss: 'https://elsewhere.example' }),
    'no issuer': ours({ iss: undefined }),
    expired: ours({ exp: now - 1 }),
    'expired long ago': ours({ iat: now - 9_000, exp: now - 8_000 }),
    'not yet valid': ours({ nbf: now + 600 }),
    'issued in the future': ours({ iat: now + 600 }),
    'no end': ours({ exp: undefined }),
    'an end that is no number': ours({ exp: 'tomorrow' }),
    'no beginning': ours({ iat: undefined }),
    'no subject': ours({ sub: undefined }),
    'a subject that nobody is': ours({ sub: newId() }),
    'a subject that is no id': ours({ sub: 'admin' }),
    // what it may do: changed after it was signed
    'inflated roles': tampered({ roles: ['admin'], kind: 'staff' }),
    'inflated roles, added': tampered({ roles: ['companyClient', 'client', 'system'] }),
    'another tenant': tampered({ tenant: newId() }),
    'all tenants': tampered({ tenant: '*' }),
    'all customers': tampered({ customer: '*' }),
    'another customer': tampered({ customer: newId() }),
    'a later end': tampered({ exp: now + 9_999_999 }),
    'claims said twice': `${header}.${Buffer.from(
      `${JSON.stringify(claims).slice(0, -1)},"roles":["admin"],"kind":"staff"}`,
    ).toString('base64url')}.${signature}`,
    // and where our own key signed what we never sign
    'a role that there is not': ours({ roles: ['root'] }),
    'roles that are no list': ours({ roles: 'admin' }),
    'a kind that there is not': ours({ kind: 'god' }),
    'all tenants under our key': ours({ tenant: '*' }),
    'a tenant that is no id': ours({ tenant: 'x' }),
    'a customer that is no id': ours({ customer: "' OR 1=1" }),
    'scopes that are no list': ours({ scopes: 'everything' }),
    'a payload that is no object': made(head, '"admin"', key),
    'a payload that is no JSON': made(head, '{roles:', key),
    // no token at all
    truncated: token.slice(0, -5),
    'without its payload': `${header}..${signature}`,
    'a part too many': `${token}.${signature}`,
    'parts in another order': `${payload}.${header}.${signature}`,
    'padding at its end': `${token}==`,
    oversize: `${token}${'A'.repeat(5_000)}`,
    'a session’s token': sessionToken,
    'a client’s id and secret': 'demo-client:demo-client-secret',
    nonsense: 'abc.def',
    'four equals signs': '====',
  };
}
