import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether an Authorization header carries METRICS_TOKEN, which opens /metrics and nothing else. */
export function isMetricsToken(authorization: string): boolean {
  const { METRICS_TOKEN: token } = process.env;
  return (
    token !== undefined && token !== '' && timingSafeEqual(digest(authorization), digest(`Bearer ${token}`))
  );
}
