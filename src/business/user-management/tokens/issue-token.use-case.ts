import { Inject, Injectable } from '@nestjs/common';
import { ALL, PROCESS_OPTIONS, type ProcessOptions, Refusal } from '../../../domains/helpers/index.js';
import {
  ApiClientRepository,
  isDemoSecret,
  type KnownClient,
  Passwords,
} from '../../../domains/identity/index.js';
import { SignInAttempts } from '../attempts/sign-in-attempts.js';
import { AccessTokens } from './access-tokens.js';

export interface TokenRequest {
  readonly grantType: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the request comes from; failures are counted by it too. */
  readonly address: string | undefined;
}

export interface IssuedToken {
  readonly accessToken: string;
  /** Seconds until it expires. */
  readonly expiresIn: number;
}

/** OAuth 2.0 client credentials (RFC 6749 section 4.4): a program's id and secret for a short-lived token. */
@Injectable()
export class IssueToken {
  constructor(
    private readonly clients: ApiClientRepository,
    private readonly passwords: Passwords,
    private readonly tokens: AccessTokens,
    private readonly attempts: SignInAttempts,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  /**
   * @throws Refusal `unauthenticated`, the same for an unknown client and for a wrong secret; `tooMany` after too many
   * wrong secrets.
   */
  async issue({ grantType, clientId, clientSecret, address }: TokenRequest): Promise<IssuedToken> {
    if (grantType !== 'client_credentials') {
      throw new Refusal('invalid', 'unsupported_grant_type', 'Send grant_type=client_credentials.');
    }
    const client = await this.attempts.during({ kind: 'clientSecret', account: clientId, address }, () =>
      this.known(clientId, clientSecret),
    );
    const { token, expiresIn } = await this.tokens.issue({
      tenantId: client.tenantId,
      customerId: client.customerId ?? ALL,
      actor: {
        id: client.id,
        name: client.name,
        kind: 'client',
        roles: [client.customerId === null ? 'client' : 'companyClient'],
      },
    });
    return { accessToken: token, expiresIn };
  }

  private async known(clientId: string, clientSecret: string): Promise<KnownClient> {
    const client = await this.clients.find(clientId);
    const matches = await this.passwords.matches(clientSecret, client?.secretHash);
    if (!matches || !client || (isDemoSecret(clientSecret) && !this.options.demo)) {
      throw new Refusal(
        'unauthenticated',
        'invalid_client',
        'Client id and secret do not belong together: check both.',
      );
    }
    return client;
  }
}
