/**
 * The signed-in person's opaque session token; the random secret of a visitor who has not signed in; and what binds a
 * sign-in by an identity provider to the browser that began it.
 */
export const COOKIES = {
  session: '__Host-trunkline_session',
  visitor: '__Host-trunkline_visitor',
  federation: '__Host-trunkline_federation',
} as const;
/** The same where the browser refuses secure cookies: a demo over plain http. */
export const PLAIN_COOKIES = {
  session: 'trunkline_demo_session',
  visitor: 'trunkline_demo_visitor',
  federation: 'trunkline_demo_federation',
} as const;

/** Reads a Cookie header into a map; a malformed pair is left out, the first of two equal names wins. */
export function readCookies(header: string): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = pair.slice(0, at).trim();
    if (!cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}

/** A Set-Cookie value for this host only, out of reach of scripts. `maxAge` in seconds; 0 removes the cookie. */
export const setCookie = (name: string, value: string, maxAge: number, secure: boolean): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? '; Secure' : ''}`;

/** A host name (without port) that browsers count as secure over plain http. */
export const isLoopback = (host = ''): boolean =>
  /^(localhost|[a-z0-9-]+\.localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i.test(host);
