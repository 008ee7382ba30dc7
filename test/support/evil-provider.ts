import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** What the next ID token is to be. */
export interface TokenRecipe {
  /** Changes of the claims; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** `none`: unsigned; `foreign`: by a key that is not published; `secret`: HMAC with the client's secret. */
  readonly signature?: 'none' | 'foreign' | 'secret';
}

/** A provider that answers whatever the test wants it to. */
export interface EvilProvider {
  readonly issuer: string;
  next: TokenRecipe;
  /** Answers nothing from now on. */
  silent: boolean;
  /** How often it was asked for a token. */
  tokenRequests: number;
  close(): Promise<void>;
}

const CLIENT_ID = 'trunkline';
export const EVIL_SECRET = 'a-client-secret-that-is-long-enough-for-hmac';
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function startEvilProvider(): Promise<EvilProvider> {
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const evil = { next: {} as TokenRecipe, silent: false, tokenRequests: 0, issuer: '' };
  const server = createServer((request, response) => {
    void (async () => {
      if (evil.silent) return;
      const path = new URL(request.url ?? '/', evil.issuer).pathname;
      if (path === '/token') evil.tokenRequests++;
      const answers: Record<string, () => Promise<object>> = {
        '/.well-known/openid-configuration': () => Promise.resolve(discovery(evil.issuer)),
        '/jwks': () => Promise.resolve({ keys: [jwk] }),
        '/token': async () => ({
          access_token: 'x',
          token_type: 'Bearer',
          id_token: await idToken(evil.issuer, evil.next, own.privateKey, foreign.privateKey),
        }),
      };
      const body = (await answers[path]?.()) ?? {};
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  evil.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(evil, {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

const discovery = (issuer: string): object => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
});

async function idToken(issuer: string, recipe: TokenRecipe, own: Key, foreign: Key): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: CLIENT_ID, sub: 'eve', iat: now, exp: now + 300, ...recipe.claims };
  if (recipe.signature === 'none') return `${part({ alg: 'none' })}.${part(claims)}.`;
  if (recipe.signature === 'secret') {
    return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(EVIL_SECRET));
  }
  const key = recipe.signature === 'foreign' ? foreign : own;
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key);
}
