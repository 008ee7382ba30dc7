import { isLoopback, type MailOptions } from '../integration/mail/index.js';

/* What leaves the house: mails, and the address that their links begin with. */

interface Served {
  readonly demo: boolean;
  readonly port: number;
  readonly host: string;
}

/** A demo is reached where it listens; every other installation says where, because a mail has to. */
export function publicUrl(env: NodeJS.ProcessEnv, { demo, port, host }: Served): string {
  const text = env.PUBLIC_URL;
  if (!text && demo) return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (!text) {
    throw new Error(
      'PUBLIC_URL is not set: set it to the address under which people reach the portals, such as https://shop.example.com; links in mails begin with it.',
    );
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url?.pathname === '/' && !url.search && !url.hash && !url.username;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && (demo || isLoopback(url.hostname)));
  if (url && isPlain && isSafe) return url.origin;
  throw new Error(
    `PUBLIC_URL is ${JSON.stringify(text)}: set it to https:// and a host without a path, such as https://shop.example.com (http:// only on this machine).`,
  );
}

/** @throws Error for an SMTP address that is none, or one without a sender. */
export function mailOptions(env: NodeJS.ProcessEnv): MailOptions | undefined {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = env;
  if (!smtpUrl) return undefined;
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined;
  if (!url?.hostname || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')) {
    throw new Error(
      'SMTP_URL is not a mail server’s address: write it as smtp://user:password@host:587 or smtps://user:password@host:465.',
    );
  }
  if (!from || !/^[^\s@<>,]+@[^\s@<>,]+$/.test(from)) {
    throw new Error(
      'MAIL_FROM is not an e-mail address: set it to the sender of our mails, such as care@example.com.',
    );
  }
  return { smtpUrl, from };
}
