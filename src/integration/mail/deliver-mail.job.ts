import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
  Optional,
} from '@nestjs/common';
import {
  Clock,
  isId,
  type JsonObject,
  PROCESS_OPTIONS,
  type ProcessOptions,
} from '../../domains/helpers/index.js';
import { JobRunner } from '../jobs/index.js';
import { composeMessage } from './compose-message.js';
import { MailRefused, MailTransport } from './mail-transport.js';
import { MailStore, type StoredMail } from './mail.store.js';
import { DELIVER_MAIL, MOST_ATTEMPTS, PostgresMailer } from './postgres-mailer.js';

/** Hands stored mails to the way out. Logs name a mail by its id only: addresses are personal data. */
@Injectable()
export class DeliverMail implements OnModuleInit, OnApplicationBootstrap {
  private readonly log = new Logger(DeliverMail.name);

  constructor(
    private readonly mails: MailStore,
    private readonly mailer: PostgresMailer,
    private readonly jobs: JobRunner,
    private readonly clock: Clock,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
    @Optional() @Inject(MailTransport) private readonly transport: MailTransport | null,
  ) {}

  onModuleInit(): void {
    this.jobs.register(DELIVER_MAIL, (payload) => this.run(payload));
  }

  /** What waited for a way out goes out now. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.transport) {
      this.log.warn('Mails wait in base.mail: set SMTP_URL and MAIL_FROM and start again, and they go out.');
      return;
    }
    while ((await this.mails.release(this.clock.now(), (tx, id) => this.mailer.queue(tx, id))) > 0);
  }

  private async run({ mailId }: JsonObject): Promise<void> {
    const mail = isId(mailId) ? await this.mails.find(mailId) : undefined;
    if (mail?.state !== 'queued') return; // done by an earlier run of this job
    if (!this.transport) return this.mails.hold(mail.id, this.clock.now());
    try {
      await this.transport.deliver(composeMessage(mail, this.options.publicUrl));
    } catch (error) {
      return this.failed(mail, error as Error);
    }
    await this.mails.delivered(mail.id, this.options.demo, this.clock.now());
  }

  private async failed({ id, attempts }: StoredMail, error: Error): Promise<void> {
    if (error instanceof MailRefused || attempts + 1 >= MOST_ATTEMPTS) {
      await this.mails.givenUp(id, error.message, this.options.demo, this.clock.now());
      this.log.error(`The mail ${id} is given up: base.mail says why.`);
      return;
    }
    await this.mails.failedOnce(id, error.message, this.clock.now());
    throw new Error(`The mail ${id} was not taken and is tried again: base.mail says why.`);
  }
}
