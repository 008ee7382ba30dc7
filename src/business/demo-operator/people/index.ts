export { DEMO_CLIENT, DEMO_CUSTOMERS, DEMO_STAFF } from './demo-people.js';
export { DemoPeopleModule } from './demo-people.module.js';
export { LoadDemoPeople } from './load-demo-people.use-case.js';
