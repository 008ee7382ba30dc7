export { QualificationModule } from './qualification.module.js';
export {
  CHECK_SERVICE_QUALIFICATION,
  QUALIFICATION_VALID_DAYS,
  QUERY_SERVICE_QUALIFICATION,
} from './service-qualification.definition.js';
