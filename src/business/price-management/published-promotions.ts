import { Inject, Injectable } from '@nestjs/common';
import {
  type ChangeOptions,
  CUSTOMER_ROLES,
  type JsonObject,
  type ListQuery,
  type Page,
  Refusal,
  type ResourceUseCases,
  type Role,
  type Scope,
  type StoredResource,
  type WriteOptions,
} from '../../domains/helpers/index.js';
import { readPromotion } from '../../domains/pricing/index.js';
import { promotionDefinition } from '../../domains/promotion/index.js';
import { useCasesOf } from '../resource-management/index.js';

const OUTSIDE: ReadonlySet<Role> = new Set<Role>(['visitor', 'companyClient', ...CUSTOMER_ROLES]);

/** Whether somebody is not of the operator: a code that was handed to some must not be read by them. */
export const isOutside = ({ actor }: Scope): boolean => actor.roles.every((role) => OUTSIDE.has(role));

const WITHOUT_CODE = {
  path: 'pattern.criteriaGroup.criteria.criteriaParameter',
  comparison: 'ne',
  values: ['promotionCode'],
} as const;

/** Promotions as each may see them: visitors and customers those that need no code, the operator's people all. */
@Injectable()
export class PublishedPromotions implements ResourceUseCases {
  constructor(@Inject(useCasesOf(promotionDefinition)) private readonly all: ResourceUseCases) {}

  list(scope: Scope, query: ListQuery): Promise<Page> {
    if (!isOutside(scope)) return this.all.list(scope, query);
    return this.all.list(scope, { ...query, conditions: [...query.conditions, WITHOUT_CODE] });
  }

  /** @throws Refusal notFound, for visitors and customers also of a promotion that needs a code */
  async get(scope: Scope, id: string): Promise<StoredResource> {
    const found = await this.all.get(scope, id);
    if (isOutside(scope) && readPromotion(found.document).codes.length > 0) throw unknown(id);
    return found;
  }

  create(scope: Scope, body: JsonObject, options: WriteOptions): Promise<StoredResource> {
    return this.all.create(scope, body, options);
  }

  patch(
    scope: Scope,
    id: string,
    change: (document: JsonObject) => JsonObject,
    options: ChangeOptions,
  ): Promise<StoredResource> {
    return this.all.patch(scope, id, change, options);
  }

  delete(scope: Scope, id: string, options: ChangeOptions): Promise<void> {
    return this.all.delete(scope, id, options);
  }
}

/** In the words of a promotion that is not there at all. */
const unknown = (id: string): Refusal =>
  new Refusal('notFound', 'resourceNotFound', `There is no promotion ${id.slice(0, 80)} here; check the id.`);
