export { type BuyingTerms, BuyingTermsRepository } from './book/buying-terms.repository.js';
export {
  CustomerBookRepository,
  type CustomerRow,
  type CustomerSearch,
} from './book/customer-book.repository.js';
export { reasonsAgainstOrdering } from './customer-may-order.rule.js';
export { customerDefinition } from './customer.definition.js';
export { CustomerModule } from './customer.module.js';
export * from './entities/index.js';
