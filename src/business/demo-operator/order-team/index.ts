export { DemoOrderTeamModule } from './demo-order-team.module.js';
export { LoadDemoOrderTeam } from './load-demo-order-team.use-case.js';
