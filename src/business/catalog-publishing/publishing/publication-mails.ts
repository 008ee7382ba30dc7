import { Injectable } from '@nestjs/common';
import type { ChangeSet } from '../../../domains/catalog-publication/index.js';
import { isId, type Transaction } from '../../../domains/helpers/index.js';
import { Mailer } from '../../../integration/mail/index.js';

interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** Tells a draft's people what became of it. */
@Injectable()
export class PublicationMails {
  constructor(private readonly mailer: Mailer) {}

  /** To the author and to whoever had it published; programs have no mail box. */
  async failed(tx: Transaction, changeSet: ChangeSet, why: string): Promise<void> {
    const { authorId, publisherId, name, id } = changeSet;
    for (const person of await this.people(tx, [authorId, publisherId])) {
      await this.mailer.send(tx, {
        to: { address: person.email, userAccountId: person.id },
        customerId: null,
        subject: `"${name}" was not published`,
        text: [
          `Hello ${person.name},`,
          `the draft "${name}" was to be published, and it could not be. The catalogue is as it was.`,
          why,
          'Open the draft again, correct what is listed, check it and publish or schedule it anew.',
        ].join('\n\n'),
        link: { label: 'Look at the draft', path: `/back-office/catalogue/drafts/${id}` },
      });
    }
  }

  private async people(tx: Transaction, ids: readonly (string | null)[]): Promise<Person[]> {
    return tx.query<Person>(
      'SELECT id, email, name FROM base.user_account WHERE id = ANY ($1::uuid[]) ORDER BY email LIMIT 2',
      [ids.filter(isId)],
    );
  }
}
