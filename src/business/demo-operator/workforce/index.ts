export { DemoWorkforceModule } from './demo-workforce.module.js';
export { LoadDemoWorkforce } from './load-demo-workforce.use-case.js';
