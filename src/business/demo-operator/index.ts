export { DemoOperatorModule } from './demo-operator.module.js';
export { type DemoPart, LoadDemoOperator } from './load-demo-operator.use-case.js';
export { type DemoMail, ReadDemoMails } from './mails/index.js';
export { type DemoSignInList, DemoSignIns } from './people/index.js';
export { DemoLeftovers } from './people/demo-leftovers.js';
