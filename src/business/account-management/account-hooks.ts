import {
  type JsonObject,
  Refusal,
  type ResourceDefinition,
  type ResourceOwner,
} from '../../domains/helpers/index.js';
import { type AccountRepository, billingAccountDefinition } from '../../domains/account/index.js';
import { type OwnerOfParties, relatedPartiesOf } from '../party-management/index.js';
import {
  type HookContext,
  refuseOperatorAttributes,
  type ResourceHooks,
} from '../resource-management/index.js';
import { judgeMove, startingState } from './account-state.rule.js';
import { namedAccounts } from './account-references.js';
import { judgeBillStructure } from './bill-structure.rule.js';

/** How a customer wants to be billed; state, balances and limits are the operator's. */
const PRESENTATION = ['name', 'description', 'contact', 'billStructure'] as const;
const CREATION = [...PRESENTATION, 'relatedParty', '@type', '@baseType', '@schemaLocation'] as const;

/** The rules of an account of one kind. */
export class AccountHooks implements ResourceHooks {
  constructor(
    private readonly definition: ResourceDefinition,
    private readonly accounts: AccountRepository,
    private readonly owners: OwnerOfParties,
  ) {}

  async beforeCreate({ tx, scope }: HookContext, document: JsonObject): Promise<JsonObject> {
    refuseOperatorAttributes(scope, {}, document, CREATION);
    await judgeBillStructure(tx, this.accounts, document);
    return {
      ...document,
      state: startingState(document),
      ...(this.definition === billingAccountDefinition && {
        accountNumber: await this.accounts.nextNumber(tx),
      }),
    };
  }

  async beforePatch(context: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    refuseOperatorAttributes(context.scope, before, after, PRESENTATION);
    judgeMove(before, after);
    await judgeBillStructure(context.tx, this.accounts, after, before);
    const known = namedAccounts(before);
    if (namedAccounts(after).some((id) => !known.includes(id))) await this.refuseForeign(context, after);
    return after;
  }

  /** By its parties, else by the accounts that it names. */
  async ownerOf(context: HookContext, document: JsonObject): Promise<ResourceOwner> {
    const owner = await this.owners.ownerOf(context, this.definition, document, relatedPartiesOf(document));
    const found = await this.accounts.ownersOf(context.tx, namedAccounts(document));
    const customers = new Set(found.map(({ customerId }) => customerId).filter((id) => id !== null));
    const customerId = owner.customerId ?? [...customers][0] ?? null;
    if ([...customers].some((id) => id !== customerId)) throw foreignAccount();
    return { ...owner, customerId };
  }

  private async refuseForeign({ tx, id }: HookContext, document: JsonObject): Promise<void> {
    const found = await this.accounts.ownersOf(tx, [id, ...namedAccounts(document)]);
    const own = found.find((account) => account.id === id)?.customerId;
    const isForeign = found.some(({ customerId }) => customerId !== null && customerId !== own);
    if (isForeign) throw foreignAccount();
  }
}

/** Balances of one customer must not be kept with another's. */
const foreignAccount = (): Refusal =>
  new Refusal(
    'unprocessable',
    'foreignAccount',
    'An account that is named here belongs to another customer; name accounts of the same customer only.',
    [
      {
        code: 'foreignAccount',
        message: 'This account is of another customer.',
        path: 'financialAccount.id',
      },
    ],
  );
