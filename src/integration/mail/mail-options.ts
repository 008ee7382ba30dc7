/** Where mail goes out. Without `smtpUrl` it waits, except in a demo. */
export interface MailOptions {
  /** `smtp://user:password@host:587` (TLS by STARTTLS) or `smtps://...`. */
  readonly smtpUrl?: string | undefined;
  /** The sender's address. */
  readonly from: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host name of a URL is this machine itself. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.has(hostname);
