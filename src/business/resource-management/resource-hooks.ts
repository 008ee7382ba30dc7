import type {
  JsonObject,
  ResourceOwner,
  Scope,
  StoredResource,
  Transaction,
} from '../../domains/helpers/index.js';

/** What a hook works in: the open transaction, whose it is, and the row's id. */
export interface HookContext {
  readonly tx: Transaction;
  readonly scope: Scope;
  readonly id: string;
  readonly now: Date;
}

/**
 * Where an API adds its own rules to the generic use cases. Every hook runs inside the transaction of the write; a
 * Refusal thrown by one undoes the write. All are optional.
 */
export interface ResourceHooks {
  /** Judges and completes a new document (without id and href); answers the one to store. */
  beforeCreate?(context: HookContext, document: JsonObject): JsonObject | Promise<JsonObject>;
  /** Judges and completes a change; answers the document to store. */
  beforePatch?(context: HookContext, before: JsonObject, after: JsonObject): JsonObject | Promise<JsonObject>;
  /** Refuses a deletion by throwing. */
  beforeDelete?(context: HookContext, document: JsonObject): void | Promise<void>;
  /** Further writes that belong to the same commit, after the row and its events. */
  afterWrite?(context: HookContext, stored: StoredResource): void | Promise<void>;
  /** Whose a new resource is, where the rule of the house (scope, else the related customer) does not fit. */
  ownerOf?(context: HookContext, document: JsonObject): ResourceOwner | Promise<ResourceOwner>;
}
