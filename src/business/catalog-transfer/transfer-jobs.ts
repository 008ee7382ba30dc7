import { Injectable } from '@nestjs/common';
import { exportJobDefinition, importJobDefinition } from '../../domains/catalog/index.js';
import {
  ALL,
  Clock,
  Database,
  isObject,
  type JsonObject,
  OPERATOR_TENANT,
  Refusal,
  type ResourceDefinition,
  ResourceRepository,
  type Scope,
  type StoredResource,
  type Transaction,
} from '../../domains/helpers/index.js';
import { EventOutbox } from '../../integration/events/index.js';
import { changesBetween, resourceEvent } from '../resource-management/index.js';

/** Somebody cancelled or deleted the job: what is under way stops, and nothing is kept. */
export class JobCancelled extends Error {}

/** Keeps the state of import and export jobs: what their TMF620 resources show. */
@Injectable()
export class TransferJobs {
  private readonly repositories: ReadonlyMap<ResourceDefinition, ResourceRepository>;

  constructor(
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {
    this.repositories = new Map(
      [importJobDefinition, exportJobDefinition].map((one) => [one, new ResourceRepository(one, database)]),
    );
  }

  /** @throws Refusal notFound */
  get(scope: Scope, definition: ResourceDefinition, id: string): Promise<StoredResource> {
    return this.repository(definition).get(scope, id);
  }

  /** The job as running, or undefined when there is nothing to do: it has ended, or is gone. */
  async begin(scope: Scope, definition: ResourceDefinition, id: string): Promise<StoredResource | undefined> {
    const job = await this.repository(definition).find(scope, id);
    if (job?.document.status === 'Running') return job; // after a restart
    if (job?.document.status !== 'Not Started') return undefined;
    return this.database.transaction(scope, (tx) => this.write(tx, definition, id, { status: 'Running' }));
  }

  /** Tells how far it is. @throws JobCancelled */
  async progress(
    scope: Scope,
    definition: ResourceDefinition,
    id: string,
    progress: JsonObject,
  ): Promise<void> {
    await this.database.transaction(scope, async (tx) => {
      const job = await this.claimRunning(tx, definition, id);
      const document = { ...job.document, progress };
      await this.repository(definition).replace(tx, job, document, this.clock.now()); // no event: too many would be sent
    });
  }

  /** Ends a running job inside the caller's transaction. @throws JobCancelled */
  async end(tx: Transaction, definition: ResourceDefinition, id: string, result: JsonObject): Promise<void> {
    await this.claimRunning(tx, definition, id);
    await this.write(tx, definition, id, { ...result, completionDate: this.clock.now().toISOString() });
  }

  /** Writes attributes of a job that runs, with its event. @throws JobCancelled */
  async note(tx: Transaction, definition: ResourceDefinition, id: string, values: JsonObject): Promise<void> {
    await this.claimRunning(tx, definition, id);
    await this.write(tx, definition, id, values);
  }

  /** @throws Refusal conflict when it has ended already. */
  cancel(scope: Scope, definition: ResourceDefinition, id: string): Promise<StoredResource> {
    return this.database.transaction(scope, async (tx) => {
      const job = await this.repository(definition).claim(tx, id);
      if (!['Not Started', 'Running'].includes(String(job.document.status))) {
        const message = `The job has ended already (${String(job.document.status)}): there is nothing to cancel.`;
        throw new Refusal('conflict', 'jobEnded', message);
      }
      return this.write(tx, definition, id, {
        status: 'Failed',
        errorLog: `Cancelled by ${scope.actor.name}; nothing was changed.`,
        completionDate: this.clock.now().toISOString(),
      });
    });
  }

  private async claimRunning(
    tx: Transaction,
    definition: ResourceDefinition,
    id: string,
  ): Promise<StoredResource> {
    const job = await this.repository(definition)
      .claim(tx, id)
      .catch((error: unknown) => {
        throw error instanceof Refusal && error.kind === 'notFound' ? new JobCancelled() : error;
      });
    if (job.document.status !== 'Running') throw new JobCancelled();
    return job;
  }

  private async write(
    tx: Transaction,
    definition: ResourceDefinition,
    id: string,
    values: JsonObject,
  ): Promise<StoredResource> {
    const repository = this.repository(definition);
    const now = this.clock.now();
    const current = await repository.claim(tx, id);
    const stored = await repository.replace(tx, current, { ...current.document, ...values }, now);
    await this.outbox.append(
      tx,
      changesBetween(definition, current.document, stored.document).map(({ kind, changed }) => ({
        ...resourceEvent(definition, kind, tx.scope, stored, now),
        changed,
      })),
    );
    return stored;
  }

  private repository(definition: ResourceDefinition): ResourceRepository {
    const found = this.repositories.get(definition);
    if (!found) throw new Error(`${definition.name} is no job of the catalogue.`);
    return found;
  }
}

/** The payload of a transfer's job: which, and for whom. */
export const payloadOf = (jobId: string, { actor }: Scope): JsonObject => ({
  jobId,
  actor: { id: actor.id, name: actor.name, kind: actor.kind },
});

/** Who asked for the transfer is who is said to have done it. */
export function readPayload(payload: JsonObject): { jobId: string; scope: Scope } {
  const { id, name, kind } = isObject(payload.actor) ? payload.actor : {};
  const jobId = String(payload.jobId);
  return {
    jobId,
    scope: {
      tenantId: OPERATOR_TENANT,
      customerId: ALL,
      correlationId: jobId,
      actor: { id: String(id), name: String(name), kind: kind === 'client' ? 'client' : 'staff', roles: [] },
    },
  };
}

/** The database is away: the queue tries again. */
export const isOutage = (error: unknown): boolean =>
  /^(08...|57P0[1-5]|53...|ECONN\w+|EPIPE)$/.test((error as { code?: string }).code ?? '');
