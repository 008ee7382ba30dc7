export * from './definitions.js';
export * from './entities/index.js';
export {
  type GrantedOperation,
  type Member,
  PermissionGrantRepository,
  type Validity,
} from './permission-grant.repository.js';
export { PermissionModule } from './permission.module.js';
