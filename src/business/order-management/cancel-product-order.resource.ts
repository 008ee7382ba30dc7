import { Inject, Injectable } from '@nestjs/common';
import {
  type JsonObject,
  type ListQuery,
  type Page,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type ResourceUseCases,
  type Scope,
  type StoredResource,
} from '../../domains/helpers/index.js';
import { cancelProductOrderDefinition } from '../../domains/order/index.js';
import { CancelOrder } from './cancelling/cancel-order.use-case.js';

/** TMF622 cancelProductOrder: a task, which is made and read, never changed by a client. */
@Injectable()
export class CancelProductOrderResource implements ResourceUseCases {
  constructor(
    @Inject(repositoryOf(cancelProductOrderDefinition)) private readonly tasks: ResourceRepository,
    private readonly cancelling: CancelOrder,
  ) {}

  list(scope: Scope, query: ListQuery): Promise<Page> {
    return this.tasks.list(scope, query);
  }

  get(scope: Scope, id: string): Promise<StoredResource> {
    return this.tasks.get(scope, id);
  }

  async create(scope: Scope, body: JsonObject): Promise<StoredResource> {
    return this.cancelling.execute(scope, body);
  }

  patch(): Promise<StoredResource> {
    return refuseChange();
  }

  delete(): Promise<void> {
    return refuseChange();
  }
}

async function refuseChange(): Promise<never> {
  throw new Refusal(
    'methodNotAllowed',
    'taskNotChangeable',
    'A cancellation task cannot be changed or deleted.',
  );
}
