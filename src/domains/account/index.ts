export { formatAccountNumber, parseAccountNumber } from './account-number.js';
export { AccountModule } from './account.module.js';
export { type AccountOwner, AccountRepository, type BillStructureIds } from './account.repository.js';
export { type AccountState, accountStateMachine } from './account.state-machine.js';
export * from './definitions.js';
export * from './entities/index.js';
