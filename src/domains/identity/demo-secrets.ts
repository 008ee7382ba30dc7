/** The password of every demo account and the secret of the demo program: printed at start, known to everybody. */
export const DEMO_PASSWORD = 'demo-trunkline-2026';
export const DEMO_CLIENT_SECRET = 'demo-client-secret';

/**
 * Whether a secret is one of the demo's. Outside demo mode no account answers to them, not even one that a demo on the
 * same database has left behind.
 */
export const isDemoSecret = (secret: string): boolean =>
  secret === DEMO_PASSWORD || secret === DEMO_CLIENT_SECRET;
