export { ServiceQualificationApiModule } from './service-qualification.module.js';
