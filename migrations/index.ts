import { FoundRolesAndSchemas1763769600000 } from './1763769600000-base-found-roles-and-schemas.js';
import { CreateOutbox1763769601000 } from './1763769601000-base-create-outbox.js';

/** Every migration, oldest first. TypeORM runs them by the number in the class name; a test keeps list and files equal. */
export const MIGRATIONS = [FoundRolesAndSchemas1763769600000, CreateOutbox1763769601000];
