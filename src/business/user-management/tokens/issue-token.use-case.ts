import { Inject, Injectable } from '@nestjs/common';
import { ALL, PROCESS_OPTIONS, type ProcessOptions } from '../../../domains/helpers/index.js';
import { isDemoSecret, type KnownClient } from '../../../domains/identity/index.js';
import { SignInAttempts } from '../attempts/sign-in-attempts.js';
import { SignInLog } from '../attempts/sign-in-log.js';
import { AccessTokens } from './access-tokens.js';
import { ClientStandings } from './client-standings.js';
import { grantedScopes } from './granted-scopes.js';
import { OAuthRefusal } from './oauth-refusal.js';

export interface TokenRequest {
  readonly grantType: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes with spaces between, at most those of the client; undefined asks for all of them. */
  readonly scope?: string | undefined;
  /** Where the request comes from; failures are counted by it too. */
  readonly address: string | undefined;
  /** The request's, for the audit log. */
  readonly correlationId?: string | undefined;
}

export interface IssuedToken {
  readonly accessToken: string;
  /** Seconds until it expires. */
  readonly expiresIn: number;
  /** What was granted. */
  readonly scopes: readonly string[];
}

const CHALLENGE = 'Basic realm="trunkline", charset="UTF-8"';

/** OAuth 2.0 client credentials (RFC 6749 section 4.4): a program's id and secret for a short-lived token. */
@Injectable()
export class IssueToken {
  constructor(
    private readonly standings: ClientStandings,
    private readonly tokens: AccessTokens,
    private readonly attempts: SignInAttempts,
    private readonly audit: SignInLog,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  /**
   * @throws OAuthRefusal `invalid_client`, the same for an unknown client and for a wrong secret; `invalid_scope`,
   * `unsupported_grant_type`; TooMany after too many wrong secrets.
   */
  async issue(request: TokenRequest): Promise<IssuedToken> {
    const { grantType, clientId, clientSecret, scope, address, correlationId } = request;
    if (grantType === '') {
      throw new OAuthRefusal('invalid', 'invalid_request', 'Send grant_type=client_credentials.');
    }
    if (grantType !== 'client_credentials') {
      throw new OAuthRefusal(
        'invalid',
        'unsupported_grant_type',
        'Only grant_type=client_credentials is known here.',
      );
    }
    const attempt = { kind: 'clientSecret', account: clientId, address, correlationId } as const;
    const client = await this.attempts.during(attempt, () => this.known(clientId, clientSecret));
    const scopes = grantedScopes(client.scopes, scope);
    const { token, expiresIn } = await this.tokens.issue(scopeOf(client, scopes), {
      secret: client.secretId,
    });
    await this.audit.tokenIssued(client, scopes, request);
    this.standings.noteUse(client.secretId, client.tenantId, client.id);
    return { accessToken: token, expiresIn, scopes };
  }

  private async known(clientId: string, clientSecret: string): Promise<KnownClient> {
    const known =
      isDemoSecret(clientSecret) && !this.options.demo
        ? undefined
        : await this.standings.prove(clientId, clientSecret);
    if (known) return known;
    throw new OAuthRefusal(
      'unauthenticated',
      'invalid_client',
      'Client id and secret do not belong together, or the client was suspended or has expired: check both.',
      CHALLENGE,
    );
  }
}

const scopeOf = ({ id, tenantId, customerId, name }: KnownClient, scopes: readonly string[]) => ({
  tenantId,
  customerId: customerId ?? ALL,
  actor: {
    id,
    name,
    kind: 'client' as const,
    roles: [customerId === null ? ('client' as const) : ('companyClient' as const)],
    scopes,
  },
});
