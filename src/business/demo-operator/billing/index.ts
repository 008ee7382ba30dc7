export { DemoBillingModule } from './demo-billing.module.js';
export { LoadDemoBilling } from './load-demo-billing.use-case.js';
