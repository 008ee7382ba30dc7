export { CompaniesBeneath, type NewCompany } from './companies-beneath.use-case.js';
export { CompanyManagementModule } from './company-management.module.js';
export { CustomerBook, type CustomerPage } from './customer-book.use-case.js';
