export { CustomerApiModule } from './customer.module.js';
