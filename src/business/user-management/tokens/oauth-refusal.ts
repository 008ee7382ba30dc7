import { Refusal, type RefusalKind } from '../../../domains/helpers/index.js';

/** Error codes of RFC 6749 section 5.2. */
export type OAuthError =
  'invalid_request' | 'invalid_client' | 'unauthorized_client' | 'unsupported_grant_type' | 'invalid_scope';

/**
 * A refusal of the token route, in whose answer OAuth clients look for `error` and `error_description`. `challenge` is
 * the WWW-Authenticate header, for programs that named themselves by HTTP Basic.
 */
export class OAuthRefusal extends Refusal {
  constructor(
    kind: RefusalKind,
    readonly error: OAuthError,
    message: string,
    readonly challenge?: string,
  ) {
    super(kind, error, message);
  }
}
