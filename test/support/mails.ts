import type { MailStore, StoredMail } from '../../src/integration/mail/index.js';

/** Mails to an address, the newest first. */
export async function mailsTo(store: MailStore, address: string): Promise<StoredMail[]> {
  const { items } = await store.list(0, 100);
  return items.filter(({ to }) => to === address);
}

/** The secret in the link of the newest mail to an address. */
export async function lastTokenTo(store: MailStore, address: string): Promise<string> {
  const [mail] = await mailsTo(store, address);
  const token = /token=([\w-]{43})/.exec(mail?.link?.path ?? '')?.[1];
  if (!token) throw new Error(`No mail to ${address} has a link with a token.`);
  return token;
}
