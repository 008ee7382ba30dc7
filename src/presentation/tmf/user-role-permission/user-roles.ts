import { Inject, Injectable } from '@nestjs/common';
import {
  type ChangeOptions,
  Clock,
  type JsonObject,
  type ListQuery,
  type Page,
  Refusal,
  type ResourceUseCases,
  type Scope,
  type StoredResource,
  type WriteOptions,
} from '../../../domains/helpers/index.js';
import { userRoleDefinition } from '../../../domains/permission/index.js';
import { useCasesOf } from '../../../business/resource-management/index.js';
import { fulfils, sorted } from '../kernel/index.js';
import { builtInRoles, isBuiltIn } from './built-in-roles.js';

/** An operator needs a few dozen roles; lists are put together in memory. */
const MOST_ROLES = 500;

/** The roles that the operator defined, before the built-in ones, which are the access matrix itself: nobody writes those. */
@Injectable()
export class UserRoles implements ResourceUseCases {
  private readonly builtIn: readonly StoredResource[];

  constructor(
    @Inject(useCasesOf(userRoleDefinition)) private readonly defined: ResourceUseCases,
    clock: Clock,
  ) {
    this.builtIn = builtInRoles(clock.now());
  }

  async list(scope: Scope, { conditions, sort, offset, limit }: ListQuery): Promise<Page> {
    const { items } = await this.all(scope);
    const roles = new Map([...items, ...this.builtIn].map((role) => [role.document, role]));
    const found = sorted(
      [...roles.keys()].filter((document) => fulfils(document, conditions)),
      sort,
    );
    const page = found.slice(offset, offset + limit).map((document) => roles.get(document));
    return { items: page.filter((role) => role !== undefined), total: found.length };
  }

  async get(scope: Scope, id: string): Promise<StoredResource> {
    return this.builtIn.find((role) => role.id === id) ?? this.defined.get(scope, id);
  }

  async create(scope: Scope, body: JsonObject, options: WriteOptions): Promise<StoredResource> {
    const { total } = await this.all(scope);
    if (total >= MOST_ROLES)
      throw new Refusal(
        'conflict',
        'tooManyRoles',
        `There are ${MOST_ROLES} roles, and no more are kept; delete one that nobody has.`,
      );
    return this.defined.create(scope, body, options);
  }

  async patch(
    scope: Scope,
    id: string,
    change: (document: JsonObject) => JsonObject,
    options: ChangeOptions,
  ): Promise<StoredResource> {
    if (isBuiltIn(id)) throw builtInRole(id);
    return this.defined.patch(scope, id, change, options);
  }

  async delete(scope: Scope, id: string, options: ChangeOptions): Promise<void> {
    if (isBuiltIn(id)) throw builtInRole(id);
    return this.defined.delete(scope, id, options);
  }

  private all(scope: Scope): Promise<Page> {
    return this.defined.list(scope, { conditions: [], sort: [], offset: 0, limit: MOST_ROLES });
  }
}

const builtInRole = (id: string): Refusal =>
  new Refusal(
    'forbidden',
    'builtInRole',
    `The role ${id} is built in and is the same everywhere; define a role of your own instead.`,
  );
