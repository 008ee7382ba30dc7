import {
  type ChangeOptions,
  type Clock,
  type Database,
  type JsonObject,
  type ListQuery,
  type Page,
  Refusal,
  type ResourceRepository,
  type ResourceUseCases,
  type Scope,
  type StoredResource,
  type WriteOptions,
} from '../../../domains/helpers/index.js';
import type { EventOutbox } from '../../../integration/events/index.js';
import { changedAttributes, ManageResource } from '../../resource-management/index.js';

/**
 * A TM Forum task resource that is answered at once: the question is judged before the transaction begins (the port
 * behind it may be remote), then question and answer are stored together. What was asked and answered never changes.
 */
export abstract class AnsweredTask implements ResourceUseCases {
  private readonly manage: ManageResource;

  constructor(
    private readonly resources: ResourceRepository,
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    protected readonly clock: Clock,
  ) {
    this.manage = this.managing({});
  }

  /** Attributes of question and answer; a patch of one of them is refused. */
  protected abstract readonly settled: readonly string[];

  /** The attributes to add to the question, its state among them. */
  protected abstract answer(scope: Scope, question: JsonObject): Promise<JsonObject>;

  list(scope: Scope, query: ListQuery): Promise<Page> {
    return this.manage.list(scope, query);
  }

  get(scope: Scope, id: string): Promise<StoredResource> {
    return this.manage.get(scope, id);
  }

  async create(scope: Scope, body: JsonObject, options: WriteOptions): Promise<StoredResource> {
    return this.store(scope, body, await this.answer(scope, body), options);
  }

  /** Stores a question with an answer that is already there. */
  store(
    scope: Scope,
    question: JsonObject,
    answer: JsonObject,
    options: WriteOptions = {},
  ): Promise<StoredResource> {
    return this.managing(answer).create(scope, question, options);
  }

  patch(
    scope: Scope,
    id: string,
    change: (document: JsonObject) => JsonObject,
    options: ChangeOptions,
  ): Promise<StoredResource> {
    return this.manage.patch(scope, id, change, options);
  }

  delete(scope: Scope, id: string, options: ChangeOptions): Promise<void> {
    return this.manage.delete(scope, id, options);
  }

  private managing(answer: JsonObject): ManageResource {
    return new ManageResource(this.resources, this.database, this.outbox, this.clock, {
      beforeCreate: (_context, question) => ({ ...question, ...answer }),
      beforePatch: (_context, before, after) => this.refuseSettled(before, after),
    });
  }

  private refuseSettled(before: JsonObject, after: JsonObject): JsonObject {
    const touched = changedAttributes(before, after).filter((name) => this.settled.includes(name));
    if (touched.length === 0) return after;
    throw new Refusal(
      'conflict',
      'taskAnswered',
      `${touched.join(', ')} cannot change any more: this question has been answered. Ask a new one.`,
      touched.map((path) => ({ code: 'taskAnswered', message: `${path} is settled.`, path })),
    );
  }
}
