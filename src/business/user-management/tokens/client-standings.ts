import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../domains/helpers/index.js';
import {
  ApiClientRepository,
  type ClientStanding,
  CredentialUseRepository,
  type KnownClient,
  secretHash,
} from '../../../domains/identity/index.js';
import { AccessChanges } from '../access-changes.js';

/** A program that was suspended, or lost a scope, keeps its tokens for at most this long. */
const BELIEVED_MS = 1_000;
const REMEMBERED = 10_000;
const EXACT_MS = 60_000;

interface Remembered {
  readonly standing: ClientStanding | undefined;
  readonly until: number;
}

/** What the tokens of programs are worth at this moment: at most one statement a second for each secret. */
@Injectable()
export class ClientStandings {
  private readonly log = new Logger(ClientStandings.name);
  private readonly remembered = new Map<string, Remembered>();
  private readonly touched = new Map<string, number>();

  constructor(
    private readonly clients: ApiClientRepository,
    private readonly uses: CredentialUseRepository,
    private readonly clock: Clock,
    changes: AccessChanges,
  ) {
    changes.onForget(() => this.forget());
  }

  /** Of the tokens issued for one secret; undefined when client or secret are gone, suspended or expired. */
  of(secretId: string): ClientStanding | undefined | Promise<ClientStanding | undefined> {
    const known = this.remembered.get(secretId);
    return known && known.until > performance.now() ? known.standing : this.look(secretId);
  }

  /** The program with this id and secret; undefined when they do not belong together, or no longer. */
  prove(clientId: string, secret: string): Promise<KnownClient | undefined> {
    return this.clients.prove(clientId, secretHash(secret), this.clock.now());
  }

  /** After a change here; other processes follow within a second. */
  forget(): void {
    this.remembered.clear();
  }

  /** Notes that credentials were used; at most once a minute, and never in the way of their use. */
  noteUse(credentialId: string, tenantId: string, clientId?: string): void {
    const now = performance.now();
    if ((this.touched.get(credentialId) ?? -EXACT_MS) + EXACT_MS > now) return;
    if (this.touched.size >= REMEMBERED) this.touched.clear();
    this.touched.set(credentialId, now);
    const ids = clientId === undefined ? [credentialId] : [credentialId, clientId];
    void this.uses.touch(ids, tenantId, this.clock.now()).catch((error: { code?: string }) => {
      this.touched.delete(credentialId);
      this.log.warn(`A last use was not noted: ${error.code ?? 'unknown'}. It is noted at the next one.`);
    });
  }

  private async look(secretId: string): Promise<ClientStanding | undefined> {
    const standing = await this.clients.standing(secretId, this.clock.now());
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(secretId, { standing, until: performance.now() + BELIEVED_MS });
    if (standing) this.noteUse(secretId, standing.tenantId, standing.clientId);
    return standing;
  }
}
