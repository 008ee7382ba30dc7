export { ProgramsPortalModule } from './programs.module.js';
