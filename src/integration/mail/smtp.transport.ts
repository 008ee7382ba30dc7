import { createTransport, type Transporter } from 'nodemailer';
import { isLoopback, type MailOptions } from './mail-options.js';
import { MailRefused, MailTransport, type Message } from './mail-transport.js';

const PATIENCE_MS = 15_000;

/**
 * SMTP. Beyond this machine only by TLS with a certificate that holds. A mail that is delivered twice (the process died
 * before it could note the delivery) has the same Message-ID both times, so that mail programs show it once.
 */
export class SmtpTransport extends MailTransport {
  private readonly transporter: Transporter;

  constructor(
    { smtpUrl, from }: MailOptions & { readonly smtpUrl: string },
    private readonly domain: string,
  ) {
    super();
    this.transporter = createTransport(connectionOf(new URL(smtpUrl)), { from });
  }

  async deliver({ id, to, subject, text, html }: Message): Promise<void> {
    try {
      await this.transporter.sendMail({
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${this.domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw isForGood(error as SmtpError) ? new MailRefused((error as Error).message) : error;
    }
  }
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

/** A 5xx about the recipient or the content. A refused log-in is ours to mend: the mail waits for that. */
const isForGood = ({ code, responseCode = 0 }: SmtpError): boolean =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;

function connectionOf(url: URL) {
  const secure = url.protocol === 'smtps:';
  const local = isLoopback(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !local,
    ignoreTLS: !secure && local,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
  };
}
