export { type TaxRow, TaxTables } from './tax-tables/tax-tables.adapter.js';
export { TaxModule } from './tax.module.js';
export { type LeviedTax, TaxAuthority, type TaxPlace } from './tax.port.js';
