import type { Transaction } from '../../domains/helpers/index.js';

/** A button in a mail: where on our own site it leads. */
export interface MailLink {
  readonly label: string;
  /** Path and query below PUBLIC_URL, e.g. `/verify?token=...`; may carry a secret. */
  readonly path: string;
}

export interface Mail {
  readonly to: {
    readonly address: string;
    /** The recipient's account, where there is one. */
    readonly userAccountId?: string | undefined;
  };
  /** Whose customer data the mail is; left out: the customer of the transaction's scope, nobody's for staff and system. */
  readonly customerId?: string | null | undefined;
  readonly subject: string;
  /** Plain sentences; an empty line parts paragraphs. */
  readonly text: string;
  readonly link?: MailLink | undefined;
}

/** Sends mail to people. It is stored in the transaction of what it tells of, and goes out after the commit. */
export abstract class Mailer {
  abstract send(tx: Transaction, mail: Mail): Promise<void>;
}
