import { type Database, type Row, systemScope } from '../../helpers/index.js';
import type { FederatedSignIn } from './federated-sign-in.entity.js';
import type { IdentityProvider } from './identity-provider.entity.js';

/** A provider as the sign-in uses it. */
export type ActiveProvider = Pick<
  IdentityProvider,
  | 'id'
  | 'tenantId'
  | 'customerId'
  | 'version'
  | 'name'
  | 'issuer'
  | 'clientId'
  | 'clientSecret'
  | 'defaultRoles'
> & {
  /** Confirmed ones, lower case. */
  readonly domains: readonly string[];
};

/** Who an e-mail domain belongs to, as far as signing in goes. */
export interface DomainProvider {
  readonly id: string;
  readonly name: string;
  readonly enforced: boolean;
}

const ACTIVE = `SELECT p.id, p.tenant_id AS "tenantId", p.customer_id AS "customerId", p.version, p.name, p.issuer,
    p.client_id AS "clientId", p.client_secret AS "clientSecret", p.default_roles AS "defaultRoles",
    ARRAY(SELECT d.domain FROM base.identity_provider_domain d
      WHERE d.identity_provider_id = p.id AND d.status = 'confirmed' ORDER BY d.domain) AS domains
  FROM base.identity_provider p WHERE p.id = $1 AND p.status = 'active'`;

const BY_DOMAIN = `SELECT p.id, p.name, p.enforced
  FROM base.identity_provider_domain d JOIN base.identity_provider p ON p.id = d.identity_provider_id
  WHERE d.domain = $1 AND d.status = 'confirmed' AND p.status = 'active'`;

const BEGIN = `WITH swept AS (DELETE FROM base.federated_sign_in WHERE expires_at <= $8)
  INSERT INTO base.federated_sign_in (state_hash, tenant_id, identity_provider_id, browser_hash, nonce, code_verifier,
    return_to, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $9)`;

const TAKE = `DELETE FROM base.federated_sign_in WHERE state_hash = $1
  RETURNING identity_provider_id AS "identityProviderId", browser_hash AS "browserHash", nonce,
    code_verifier AS "codeVerifier", return_to AS "returnTo", expires_at AS "expiresAt"`;

/** Sign-ins by identity providers, in the platform's own scope: nobody is signed in yet. */
export class FederationRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  async activeProvider(id: string): Promise<ActiveProvider | undefined> {
    const [row] = await this.database.query<ActiveProvider>(this.scope, ACTIVE, [id]);
    return row;
  }

  /** The active provider to whom a domain was confirmed. */
  async providerOfDomain(domain: string): Promise<DomainProvider | undefined> {
    const [row] = await this.database.query<DomainProvider & Row>(this.scope, BY_DOMAIN, [domain]);
    return row;
  }

  /** Keeps a sign-in that begins, and sweeps those that never came back. */
  async begin(signIn: FederatedSignIn, now: Date): Promise<void> {
    await this.database.query(this.scope, BEGIN, [
      signIn.stateHash,
      signIn.tenantId,
      signIn.identityProviderId,
      signIn.browserHash,
      signIn.nonce,
      signIn.codeVerifier,
      signIn.returnTo,
      now,
      signIn.expiresAt,
    ]);
  }

  /** Takes a sign-in out: of two answers with the same state only one finds it. */
  async take(stateHash: Buffer): Promise<Omit<FederatedSignIn, 'tenantId' | 'stateHash'> | undefined> {
    const [row] = await this.database.query<FederatedSignIn & Row>(this.scope, TAKE, [stateHash]);
    return row;
  }
}
