import type { RateLimit } from '../../../business/traffic-control/index.js';

/** `@RouteConfig({ rateLimit: ... })` of a route. */
export interface RouteRateLimit {
  /** Requests of one address in the window. */
  readonly max: number;
  /** Such as `1 minute` or `24 hours`. */
  readonly timeWindow: string;
  /** The route checks or hands out credentials: it is closed while requests cannot be counted. */
  readonly credentials?: boolean;
}

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3_600 };
const known = new WeakMap<RouteRateLimit, RateLimit>();

/** The limit that a route's config asks for, made once per route. @throws Error when its window cannot be read. */
export function routeLimit(
  config: RouteRateLimit,
  route: { readonly method?: string | string[]; readonly url?: string },
): RateLimit {
  const made = known.get(config);
  if (made) return made;
  const [, count, unit] = /^(\d+) (second|minute|hour)s?$/.exec(config.timeWindow) ?? [];
  const seconds = Number(count) * (SECONDS[unit ?? ''] ?? 0);
  if (!(seconds > 0))
    throw new Error(`The rate limit window ${config.timeWindow} is not read: write 1 minute.`);
  const limit: RateLimit = {
    name: `${String(route.method)} ${route.url ?? ''}`,
    most: config.max,
    seconds,
    withoutStore: config.credentials ? 'refuse' : 'admit',
  };
  known.set(config, limit);
  return limit;
}
