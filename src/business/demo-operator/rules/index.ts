export { buildDemoRules } from './demo-rules.js';
export { DemoRulesModule } from './demo-rules.module.js';
export { LoadDemoRules } from './load-demo-rules.use-case.js';
