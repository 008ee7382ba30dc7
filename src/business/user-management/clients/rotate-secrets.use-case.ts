import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, newId, type Scope } from '../../../domains/helpers/index.js';
import { ClientAdministrationRepository, newSecret } from '../../../domains/identity/index.js';
import { ClientStandings } from '../tokens/client-standings.js';
import { refuseCompanysOwn } from '../companys-own.rule.js';
import type { ClientWithSecret } from './administer-clients.use-case.js';
import { clientUnknown, secretUnknown, tooManySecrets } from './client-refusals.js';

const HOUR_MS = 3_600_000;
/** Time to bring a new secret to where the program runs. */
const USUAL_OVERLAP_HOURS = 24;
const MOST_SECRETS = 5;
/** Secrets that came to their end stay to be seen this long. */
const SEEN_MS = 7 * 24 * HOUR_MS;

/** Changes the secret of a program without a moment in which it has none. */
@Injectable()
export class RotateSecrets {
  constructor(
    private readonly database: Database,
    private readonly clients: ClientAdministrationRepository,
    private readonly standings: ClientStandings,
    private readonly clock: Clock,
  ) {}

  /**
   * A new secret; those before it work for `overlapHours` more. Tokens that they were shown for stay good.
   * @throws Refusal `clientUnknown`, `companysOwn`, `tooManySecrets`
   */
  rotate(scope: Scope, id: string, overlapHours = USUAL_OVERLAP_HOURS): Promise<ClientWithSecret> {
    const now = this.clock.now();
    const { secret, hash, hint } = newSecret();
    return this.database.transaction(scope, async (tx) => {
      if (!isId(id) || !(await this.clients.lock(tx, id))) throw clientUnknown();
      await this.clients.sweepSecrets(tx, id, new Date(now.getTime() - SEEN_MS));
      const before = await this.clients.find(tx, id);
      refuseCompanysOwn(scope, before?.customerId ?? null);
      const alive = before?.secrets.filter(({ expiresAt }) => !expiresAt || new Date(expiresAt) > now) ?? [];
      if (alive.length >= MOST_SECRETS) throw tooManySecrets(MOST_SECRETS);
      await this.clients.endSecrets(tx, id, new Date(now.getTime() + overlapHours * HOUR_MS));
      await this.clients.addSecret(tx, id, { id: newId(), secretHash: hash, hint }, now);
      const client = await this.clients.find(tx, id);
      if (!client) throw clientUnknown();
      return { client, secret };
    });
  }

  /** Ends a secret now, and within a second the tokens that it was shown for. @throws Refusal `secretUnknown` */
  async revoke(scope: Scope, id: string, secretId: string): Promise<void> {
    const removed =
      isId(id) &&
      isId(secretId) &&
      (await this.database.transaction(scope, (tx) => this.clients.removeSecret(tx, id, secretId)));
    this.standings.forget();
    if (!removed) throw secretUnknown();
  }
}
