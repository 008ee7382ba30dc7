/** A mail as it leaves the house. */
export interface Message {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The way out. */
export abstract class MailTransport {
  /**
   * @throws MailRefused when the mail can never be delivered; any other Error when another attempt may succeed.
   */
  abstract deliver(message: Message): Promise<void>;
}

/** The receiving side said no for good: no such mailbox, or content that it does not take. */
export class MailRefused extends Error {}

/** The demo's: who runs a demo reads its mails on a page, so that there is nothing to do here. */
export class DemoMailbox extends MailTransport {
  async deliver(): Promise<void> {}
}
