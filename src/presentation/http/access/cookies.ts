/** The signed-in person's opaque session token. */
export const SESSION_COOKIE = 'trunkline_session';
/** The random id of a visitor who has not signed in; owns the visitor's cart. */
export const VISITOR_COOKIE = 'trunkline_visitor';

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

/** A Set-Cookie value for this site only, out of reach of scripts. `maxAge` in seconds; 0 removes the cookie. */
export const setCookie = (name: string, value: string, maxAge: number, secure: boolean): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? '; Secure' : ''}`;
