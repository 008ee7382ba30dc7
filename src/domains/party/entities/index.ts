export { Individual } from './individual.entity.js';
export { Organization } from './organization.entity.js';
