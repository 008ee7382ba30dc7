export { ActingPortalModule } from './acting.module.js';
