import { Inject, Injectable } from '@nestjs/common';
import { isId, PROCESS_OPTIONS, type ProcessOptions, Refusal } from '../../../domains/helpers/index.js';
import { MailStore, type StoredMail } from '../../../integration/mail/index.js';

export type DemoMail = StoredMail;

/** A demo sends no mail: everybody who uses it reads all of them. */
@Injectable()
export class ReadDemoMails {
  constructor(
    private readonly mails: MailStore,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  /** The newest first. @throws Refusal `notADemo` */
  list(offset: number, limit: number): Promise<{ items: DemoMail[]; total: number }> {
    this.refuseOutsideDemo();
    return this.mails.list(offset, limit);
  }

  /** @throws Refusal `notADemo`, `mailUnknown` */
  async get(id: string): Promise<DemoMail> {
    this.refuseOutsideDemo();
    const mail = isId(id) ? await this.mails.find(id) : undefined;
    if (mail) return mail;
    throw new Refusal('notFound', 'mailUnknown', 'There is no such mail: go back to the list.');
  }

  private refuseOutsideDemo(): void {
    if (this.options.demo) return;
    throw new Refusal('notFound', 'notADemo', 'This server sends its mails: look into your mailbox.');
  }
}
