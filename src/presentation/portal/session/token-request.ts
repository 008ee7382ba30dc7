import { OAuthRefusal } from '../../../business/user-management/index.js';
import { isObject } from '../../../domains/helpers/index.js';

interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface ReadTokenRequest extends ClientCredentials {
  readonly grantType: string;
  readonly scope: string | undefined;
}

const LONGEST = 2_000;

/**
 * A token request as RFC 6749 has it: parameters that are not known are ignored, a client is named in one way only.
 * @throws OAuthRefusal `invalid_request`
 */
export function readTokenRequest(body: unknown, authorization: string | undefined): ReadTokenRequest {
  const form = isObject(body) ? body : {};
  const text = (name: string): string | undefined => {
    const value = form[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.length <= LONGEST) return value;
    throw invalidRequest(`Send ${name} as a text of at most ${LONGEST} characters.`);
  };
  const basic = basicCredentials(authorization);
  const inBody = text('client_id');
  const secret = text('client_secret');
  if (basic && (secret !== undefined || (inBody !== undefined && inBody !== basic.clientId))) {
    throw invalidRequest('Name the client by HTTP Basic or in the body, not in both.');
  }
  return {
    grantType: text('grant_type') ?? '',
    scope: text('scope'),
    ...(basic ?? { clientId: inBody ?? '', clientSecret: secret ?? '' }),
  };
}

/** RFC 6749 section 2.3.1: id and secret are form-encoded before they go into HTTP Basic. */
function basicCredentials(authorization: string | undefined): ClientCredentials | undefined {
  const encoded = /^Basic +([\w+/=-]{1,2048})$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  const plain = (part: string): string => decodeURIComponent(part.replaceAll('+', ' '));
  try {
    return { clientId: plain(id), clientSecret: plain(rest.join(':')) };
  } catch {
    throw invalidRequest('The Basic credentials are not form-encoded: encode % as %25.');
  }
}

const invalidRequest = (message: string): OAuthRefusal =>
  new OAuthRefusal('invalid', 'invalid_request', message);
