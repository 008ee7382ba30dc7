export { BillingAccount } from './billing-account.entity.js';
export { BillingCycleSpecification } from './billing-cycle-specification.entity.js';
export { BillFormat, BillPresentationMedia } from './billing-reference.entity.js';
export { FinancialAccount } from './financial-account.entity.js';
export { PartyAccount } from './party-account.entity.js';
export { SettlementAccount } from './settlement-account.entity.js';
