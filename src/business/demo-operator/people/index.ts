export { DEMO_CLIENT, DEMO_CUSTOMERS, DEMO_STAFF } from './demo-people.js';
export { DemoPeopleModule } from './demo-people.module.js';
export { type DemoSignInList, DemoSignIns } from './demo-sign-ins.js';
export { LoadDemoPeople } from './load-demo-people.use-case.js';
export { demoPriceBookId } from './demo-buying-terms.js';
