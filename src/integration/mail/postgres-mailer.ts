import { Injectable } from '@nestjs/common';
import { Clock, SANDBOX_TENANT, type Transaction } from '../../domains/helpers/index.js';
import { JobQueue } from '../jobs/index.js';
import { type Mail, Mailer } from './mail.js';
import { MailStore } from './mail.store.js';

export const DELIVER_MAIL = 'deliver-mail';
/** Some 35 hours with the queue's growing pauses. The queue itself would go on for longer: the mail's own count decides. */
export const MOST_ATTEMPTS = 14;

/** Stores the mail and a job that delivers it, both in the caller's transaction. */
@Injectable()
export class PostgresMailer extends Mailer {
  constructor(
    private readonly mails: MailStore,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(tx: Transaction, mail: Mail): Promise<void> {
    const id = await this.mails.add(tx, mail, this.clock.now());
    // A demonstration's mail is shown to who tries it out: nobody has that address, so there is no job to deliver it.
    if (tx.scope.tenantId !== SANDBOX_TENANT) await this.queue(tx, id);
  }

  queue(tx: Transaction, mailId: string): Promise<void> {
    return this.jobs.add(tx, DELIVER_MAIL, { mailId }, { key: `mail:${mailId}` });
  }
}
