export { FailedTry } from './entities/failed-try.entity.js';
export { RateWindow } from './entities/rate-window.entity.js';
export { FailedTryRepository, type TryCount } from './failed-try.repository.js';
export { type Lease, RateWindowRepository, type UnusedLease } from './rate-window.repository.js';
export { TrafficModule } from './traffic.module.js';
