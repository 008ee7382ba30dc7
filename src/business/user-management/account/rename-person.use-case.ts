import { Inject, Injectable } from '@nestjs/common';
import { Clock, Database, Refusal } from '../../../domains/helpers/index.js';
import { OwnAccountRepository, type SignedIn } from '../../../domains/identity/index.js';
import { individualDefinition } from '../../../domains/party/index.js';
import { type ManageResource, useCasesOf } from '../../resource-management/index.js';
import { CurrentSessions } from '../sessions/current-sessions.js';
import { OwnAccounts } from './own-accounts.js';
import { scopeOfPerson } from './scope-of-person.js';

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

/** A person corrects their name: on the account, and on the party behind it. */
@Injectable()
export class RenamePerson {
  constructor(
    private readonly database: Database,
    private readonly own: OwnAccounts,
    private readonly accounts: OwnAccountRepository,
    @Inject(useCasesOf(individualDefinition)) private readonly individuals: ManageResource,
    private readonly sessions: CurrentSessions,
    private readonly clock: Clock,
  ) {}

  /** The party is changed with its event, the account in a commit of its own: told twice, both are as they should be. */
  async rename(user: SignedIn, { givenName, familyName }: PersonName): Promise<void> {
    const { account } = await this.own.read(user.id);
    const scope = scopeOfPerson(user);
    const fullName = `${givenName} ${familyName}`;
    if (account.individualId) {
      const change = { givenName, familyName, fullName };
      await this.individuals
        .patch(scope, account.individualId, (document) => ({ ...document, ...change }), {})
        .catch(ignoreMissing);
    }
    await this.database.transaction(scope, (tx) =>
      this.accounts.rename(tx, user.id, fullName, this.clock.now()),
    );
    this.sessions.forget(user.id);
  }
}

/** A party that was removed does not keep its person from having a name. */
function ignoreMissing(error: unknown): void {
  if (!(error instanceof Refusal && error.kind === 'notFound')) throw error;
}
