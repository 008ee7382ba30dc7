export { addressKey } from './client-key.js';
export type { Allowance, RateLimit } from './rate-limit.rule.js';
export { RateLimits } from './rate-limits.js';
export { TrafficControlModule } from './traffic-control.module.js';
