export { DeskPortalModule } from './desk.module.js';
