import { type DynamicModule, Global, Module } from '@nestjs/common';
import { PROCESS_OPTIONS, type ProcessOptions } from '../../domains/helpers/index.js';
import { JobsModule } from '../jobs/index.js';
import { DeliverMail } from './deliver-mail.job.js';
import type { MailOptions } from './mail-options.js';
import { DemoMailbox, MailTransport } from './mail-transport.js';
import { Mailer } from './mail.js';
import { MailStore } from './mail.store.js';
import { PostgresMailer } from './postgres-mailer.js';
import { SmtpTransport } from './smtp.transport.js';

/** Mail to people, for the whole application. */
@Global()
@Module({})
export class MailModule {
  static sending(options: MailOptions | undefined): DynamicModule {
    return {
      module: MailModule,
      imports: [JobsModule],
      providers: [
        {
          provide: MailTransport,
          inject: [PROCESS_OPTIONS],
          useFactory: (process: ProcessOptions) => transportOf(process, options),
        },
        MailStore,
        PostgresMailer,
        { provide: Mailer, useExisting: PostgresMailer },
        DeliverMail,
      ],
      exports: [Mailer, MailStore],
    };
  }
}

/** SMTP where it is set; the demo's page; else none. */
function transportOf(
  { demo, publicUrl }: ProcessOptions,
  options: MailOptions | undefined,
): MailTransport | null {
  if (options?.smtpUrl)
    return new SmtpTransport({ ...options, smtpUrl: options.smtpUrl }, new URL(publicUrl).hostname);
  return demo ? new DemoMailbox() : null;
}
