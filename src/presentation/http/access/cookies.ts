/**
 * The signed-in person's opaque session token; the random secret of a visitor who has not signed in; what binds a
 * sign-in by an identity provider to the browser that began it; and by which a browser is known to its demonstrations.
 */
export const COOKIES = {
  session: '__Host-trunkline_session',
  visitor: '__Host-trunkline_visitor',
  federation: '__Host-trunkline_federation',
  demonstration: '__Host-trunkline_demonstration',
} as const;
/** The same where the browser refuses secure cookies: a demo over plain http. */
export const PLAIN_COOKIES = {
  session: 'trunkline_demo_session',
  visitor: 'trunkline_demo_visitor',
  federation: 'trunkline_demo_federation',
  demonstration: 'trunkline_demo_demonstration',
} as const;

/**
 * The value of one cookie in a Cookie header; the first of two equal names wins. Looks for the name instead of taking
 * the header apart: every request of a browser is asked.
 */
export function cookieNamed(header: string, name: string): string | undefined {
  for (let at = header.indexOf(name); at >= 0; at = header.indexOf(name, at + 1)) {
    const equals = afterSpaces(header, at + name.length);
    if (header.charCodeAt(equals) !== EQUALS || !startsPair(header, at)) continue;
    const end = header.indexOf(';', equals);
    return header.slice(equals + 1, end < 0 ? undefined : end).trim();
  }
  return undefined;
}

const EQUALS = 61;
const SEMICOLON = 59;
const isSpace = (code: number): boolean => code === 32 || code === 9;

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether only spaces stand between here and the pair before. */
function startsPair(text: string, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return at < 0 || text.charCodeAt(at) === SEMICOLON;
}

/** A Set-Cookie value for this host only, out of reach of scripts. `maxAge` in seconds; 0 removes the cookie. */
export const setCookie = (name: string, value: string, maxAge: number, secure: boolean): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? '; Secure' : ''}`;

/** A host name (without port) that browsers count as secure over plain http. */
export const isLoopback = (host = ''): boolean =>
  /^(localhost|[a-z0-9-]+\.localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i.test(host);
