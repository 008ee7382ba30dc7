export { CheckReadiness } from './check-readiness.use-case.js';
export { PlatformHealthModule } from './platform-health.module.js';
