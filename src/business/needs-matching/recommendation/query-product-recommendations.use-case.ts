import { Inject, Injectable } from '@nestjs/common';
import {
  ALL,
  type ChangeOptions,
  Clock,
  Database,
  type JsonObject,
  type ListQuery,
  type Page,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type ResourceUseCases,
  type Scope,
  type StoredResource,
} from '../../../domains/helpers/index.js';
import { queryProductRecommendationDefinition } from '../../../domains/needs/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { ManageResource, relatedCustomer, resourceEvent } from '../../resource-management/index.js';
import { FindProposal } from '../matching/find-proposal.use-case.js';
import { ReadQuery } from './read-query.js';
import { recommendationItems } from './recommendation-items.js';

const VALID_MS = 86_400_000;

/** TMF680: what would you recommend? The matcher of the questionnaire answers at once, also when not asked to. */
@Injectable()
export class QueryProductRecommendations implements ResourceUseCases {
  private readonly manage: ManageResource;

  constructor(
    @Inject(repositoryOf(queryProductRecommendationDefinition)) private readonly queries: ResourceRepository,
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
    private readonly reading: ReadQuery,
    private readonly proposals: FindProposal,
  ) {
    this.manage = new ManageResource(queries, database, outbox, clock, {
      beforeCreate: (_context, document) => ({ ...document, state: 'accepted' }),
    });
  }

  list(scope: Scope, query: ListQuery): Promise<Page> {
    return this.manage.list(scope, query);
  }

  get(scope: Scope, id: string): Promise<StoredResource> {
    return this.manage.get(scope, id);
  }

  /** Stored as accepted and answered in the same commit: listeners hear of both. */
  async create(scope: Scope, body: JsonObject): Promise<StoredResource> {
    const answer = await this.answer(scope, body);
    return this.database.transaction(scope, async (tx) => {
      const asked = await this.manage.createIn(tx, body);
      const now = this.clock.now();
      const stored = await this.queries.replace(tx, asked, { ...asked.document, ...answer }, now);
      await this.outbox.append(tx, [
        resourceEvent(queryProductRecommendationDefinition, 'StateChange', tx.scope, stored, now),
      ]);
      return stored;
    });
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

  private async answer(scope: Scope, body: JsonObject): Promise<JsonObject> {
    try {
      // whoever sees all customers says whose needs these are
      const named = scope.customerId === ALL ? relatedCustomer(body) : null;
      const owner = named ? { ...scope, customerId: named } : scope;
      const { questionnaire, answers, categories, within } = await this.reading.read(scope, owner, body);
      const proposal = await this.proposals.find(within, questionnaire, answers);
      const now = this.clock.now();
      return {
        state: 'done',
        validFor: {
          startDateTime: now.toISOString(),
          endDateTime: new Date(now.getTime() + VALID_MS).toISOString(),
        },
        recommendationItem: recommendationItems(proposal, categories),
        openQuestion: proposal.result.wouldKnowMore.map(({ subject, question, text, about }) => ({
          subject,
          question,
          text,
          about: [...about],
        })),
        contradiction: proposal.result.contradictions.map(({ name, words, fix }) => ({ name, words, fix })),
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const reasons = error.reasons.map(({ code, message, fix }) => ({ code, message, ...(fix && { fix }) }));
      return {
        state: 'terminatedWithError',
        recommendationItem: [],
        reason: reasons.length > 0 ? reasons : [{ code: error.code, message: error.message }],
      };
    }
  }
}
