import { refuseOperatorAttributes, type ResourceHooks } from '../resource-management/index.js';

/** What people know best of themselves. Identity papers, credit and status are checked by the operator. */
const OWN = [
  'givenName',
  'familyName',
  'familyNamePrefix',
  'middleName',
  'fullName',
  'formattedName',
  'preferredGivenName',
  'aristocraticTitle',
  'generation',
  'title',
  'gender',
  'location',
  'contactMedium',
  'languageAbility',
] as const;

/** A customer's own people may correct names and contact data. */
export const individualHooks: ResourceHooks = {
  beforePatch({ scope }, before, after) {
    refuseOperatorAttributes(scope, before, after, OWN);
    return after;
  },
};
