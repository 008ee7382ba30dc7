export { DemonstrationsPortalModule } from './demonstrations.module.js';
