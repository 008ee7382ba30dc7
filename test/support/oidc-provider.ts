import './quiet-oidc-provider.js';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface OidcPerson {
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

/** A real OpenID Connect provider (the npm package oidc-provider) with its own login pages. */
export interface OidcTestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who may sign in, by login name (which becomes the subject); any password will do. */
  readonly people: Map<string, OidcPerson>;
  /** Puts it to work for one client that comes back to these addresses. */
  serve(redirectUris: readonly string[]): void;
  close(): Promise<void>;
}

const CLIENT = { client_id: 'trunkline', client_secret: 'known-to-the-provider-and-to-trunkline' };

/** Listens at once; answers after serve(). */
export async function startOidcProvider(): Promise<OidcTestProvider> {
  const people = new Map<string, OidcPerson>();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    clientId: CLIENT.client_id,
    clientSecret: CLIENT.client_secret,
    people,
    serve: (redirectUris) => serve(server, issuer, people, redirectUris),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serve(
  server: Server,
  issuer: string,
  people: ReadonlyMap<string, OidcPerson>,
  redirectUris: readonly string[],
): void {
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [...redirectUris] }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['only for this test'] },
    findAccount: (_context, id) => {
      const person = people.get(id);
      return person && { accountId: id, claims: () => ({ sub: id, ...person }) };
    },
  });
  server.removeAllListeners('request');
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
}

/** A browser at the provider's pages: signs in, agrees, and brings back the address that it is sent to in the end. */
export async function passLoginPages(location: string, login: string, back: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next: { url: string; form?: Record<string, string> } = { url: location };
  for (let step = 0; step < 12; step++) {
    if (next.url.startsWith(back)) return new URL(next.url);
    const answer: Response = await fetch(next.url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(next.form && { method: 'POST', body: new URLSearchParams(next.form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const to = answer.headers.get('location');
    next = to === null ? formOf(await answer.text(), next.url, login) : { url: new URL(to, next.url).href };
  }
  throw new Error(`The provider's pages did not lead back; last ${next.url}.`);
}

function formOf(page: string, url: string, login: string): { url: string; form: Record<string, string> } {
  const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
  if (action === undefined) throw new Error(`No form at ${url}: ${page.slice(0, 400)}`);
  const asksLogin = /name="login"/.test(page);
  const form = asksLogin ? { prompt: 'login', login, password: 'any' } : { prompt: 'consent' };
  return { url: new URL(action, url).href, form: form as Record<string, string> };
}
