export { customerDefinition } from './customer.definition.js';
export { CustomerModule } from './customer.module.js';
export * from './entities/index.js';
