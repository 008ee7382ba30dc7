export { DemoNeedsModule } from './demo-needs.module.js';
export { DEMO_QUESTIONNAIRE } from './demo-questionnaire.js';
export { LoadDemoNeeds } from './load-demo-needs.use-case.js';
