import { Injectable } from '@nestjs/common';
import {
  ALL,
  Clock,
  Database,
  isId,
  newId,
  type Scope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  type AdministeredClient,
  ClientAdministrationRepository,
  COMPANY_SCOPES,
  newSecret,
  OAUTH_SCOPES,
  refuseUnverified,
} from '../../../domains/identity/index.js';
import { ClientStandings } from '../tokens/client-standings.js';
import { chosenScopes } from './chosen-scopes.rule.js';
import { refuseCompanysOwn } from '../companys-own.rule.js';
import { clientChanged, clientUnknown, expiryPassed, tooManyClients } from './client-refusals.js';

const MOST_CLIENTS = 200;

export interface ClientWish {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly scopes: readonly string[];
  /** Null or left out: until somebody ends it. */
  readonly expiresAt?: Date | null | undefined;
}

export type ClientPatch = Partial<ClientWish> & {
  readonly status?: 'active' | 'suspended' | undefined;
  /** The version that was read; left out: whatever it is now. */
  readonly version?: number | undefined;
};

export interface ClientWithSecret {
  readonly client: AdministeredClient;
  /** Shown this once. */
  readonly secret: string;
}

/** The operator's programs and those of companies, administered by their people. */
@Injectable()
export class AdministerClients {
  constructor(
    private readonly database: Database,
    private readonly clients: ClientAdministrationRepository,
    private readonly standings: ClientStandings,
    private readonly clock: Clock,
  ) {}

  /** A company's own; for the operator's people everybody's. The newest first. */
  list(
    scope: Scope,
    offset: number,
    limit: number,
  ): Promise<{ items: readonly AdministeredClient[]; total: number }> {
    return this.database.transaction(scope, async (tx) => ({
      items: await this.clients.list(tx, offset, limit),
      total: await this.clients.count(tx),
    }));
  }

  /** @throws Refusal `clientUnknown` */
  get(scope: Scope, id: string): Promise<AdministeredClient> {
    return this.database.transaction(scope, (tx) => this.read(tx, id));
  }

  /** @throws Refusal `emailNotVerified`, `scopesUnknown`, `expiryPassed`, `tooManyClients` */
  async create(scope: Scope, wish: ClientWish): Promise<ClientWithSecret> {
    refuseUnverified(scope); // a program would order where its maker may not yet
    const now = this.clock.now();
    const id = newId();
    const { secret, hash, hint } = newSecret();
    const customerId = scope.customerId === ALL ? null : scope.customerId;
    const client = {
      id,
      tenantId: scope.tenantId,
      customerId,
      clientId: `tl-${id.replaceAll('-', '').slice(-20)}`,
      name: wish.name,
      description: wish.description ?? null,
      scopes: chosenScopes(wish.scopes, offeredTo(customerId)),
      expiresAt: inTheFuture(wish.expiresAt ?? null, now),
    };
    return this.database.transaction(scope, async (tx) => {
      if ((await this.clients.count(tx)) >= MOST_CLIENTS) throw tooManyClients(MOST_CLIENTS);
      await this.clients.add(tx, client, now);
      await this.clients.addSecret(tx, id, { id: newId(), secretHash: hash, hint }, now);
      return { client: await this.read(tx, id), secret };
    });
  }

  /** @throws Refusal as create, `clientUnknown`, `companysOwn`, `clientChanged` when it is not `version` any more */
  async change(scope: Scope, id: string, patch: ClientPatch): Promise<AdministeredClient> {
    const now = this.clock.now();
    const changed = await this.database.transaction(scope, async (tx) => {
      const before = await this.read(tx, id);
      if (patch.scopes) refuseCompanysOwn(scope, before.customerId);
      const version = patch.version ?? before.version;
      const after = {
        name: patch.name ?? before.name,
        description: patch.description === undefined ? before.description : patch.description,
        scopes: patch.scopes ? chosenScopes(patch.scopes, offeredTo(before.customerId)) : before.scopes,
        expiresAt: patch.expiresAt === undefined ? before.expiresAt : inTheFuture(patch.expiresAt, now),
        status: patch.status ?? before.status,
      };
      if (!(await this.clients.change(tx, id, version, after, now))) throw clientChanged();
      return this.read(tx, id);
    });
    this.standings.forget();
    return changed;
  }

  /** With its secrets; its tokens end within a second. @throws Refusal `clientUnknown` */
  async remove(scope: Scope, id: string): Promise<void> {
    const removed = isId(id) && (await this.database.transaction(scope, (tx) => this.clients.remove(tx, id)));
    this.standings.forget();
    if (!removed) throw clientUnknown();
  }

  private async read(tx: Transaction, id: string): Promise<AdministeredClient> {
    const client = isId(id) ? await this.clients.find(tx, id) : undefined;
    if (!client) throw clientUnknown();
    return client;
  }
}

const offeredTo = (customerId: string | null): readonly string[] =>
  customerId === null ? OAUTH_SCOPES : COMPANY_SCOPES;

function inTheFuture(expiresAt: Date | null, now: Date): Date | null {
  if (expiresAt !== null && expiresAt <= now) throw expiryPassed();
  return expiresAt;
}
