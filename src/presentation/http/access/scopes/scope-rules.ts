/** An area of SCOPE_AREAS, `people` (people only) or `open` (no scope needed). */
export type ScopeRule = string;

/**
 * Resources of the access matrix by area. `list` and `get` need `<area>:read`, every other verb `<area>:write`. A whole
 * operation (`resource:verb`) may stand here too, and goes before its resource.
 */
const BY_AREA: Readonly<Record<ScopeRule, readonly string[]>> = {
  catalog: [
    'catalog',
    'category',
    'productSpecification',
    'productOffering',
    'productOfferingPrice',
    'importJob',
    'exportJob',
    'catalogueDraft',
    'catalogueEntry',
    'catalogueExample',
    'cataloguePublication',
    'catalogueFile',
    'catalogueImport',
    'questionnaire',
  ],
  qualification: [
    'geographicAddress',
    'geographicSubAddress',
    'geographicAddressValidation',
    'checkServiceQualification',
    'queryServiceQualification',
    'addressSuggestion',
    'availability',
    'queryProductRecommendation',
    'needsAssessment',
    'needsProposal',
    'needsShare',
  ],
  cart: ['shoppingCart', 'cartActivity'],
  ordering: ['productOrder', 'cancelProductOrder', 'order', 'desk', 'orderAssignment'],
  inventory: ['product'],
  parties: ['individual', 'organization', 'customer'],
  accounts: [
    'partyAccount',
    'billingAccount',
    'settlementAccount',
    'financialAccount',
    'billFormat',
    'billPresentationMedia',
    'billingCycleSpecification',
  ],
  roles: ['partyRole', 'userRole', 'permission'], // a program gives people at most what it reaches itself
  events: ['hub', 'listener'],
  workforce: ['workforceAgent', 'workforceTeam', 'workforceLeave', 'holiday', 'ownWorkforce', 'ownLeave'],
  company: ['companyBelow', 'spending', 'customerBook'],
  audit: ['auditEntry', 'auditVerification', 'accessLog'],

  // what decides who somebody is, or what somebody may do, is done by a person who is there
  people: [
    'auditVerification:create',
    'catalogueDraft:publish',
    'cataloguePublication:rollback',
    'person',
    'approval',
    'staffPerson',
    'staffInvitation',
    'customerPerson',
    'registration',
    'emailVerification',
    'passwordReset',
    'account',
    'secondFactor',
    'ownSession',
    'session:create',
    'session:patch',
    'session:delete',
    'acting',
    'demonstration',
    'confirmationRequest',
    'agentAccess',
    'apiClient',
    'apiClientSecret',
    'personalToken',
    'oauthScope',
    'identityProvider',
    'identityProviderDomain',
    'federatedSignIn',
    'invitation',
    'membership',
    'demoMail',
  ],
  open: ['session:get', 'token', 'health', 'metrics', 'signInOption', 'oauthMetadata'],
};

export const SCOPE_RULES: ReadonlyMap<string, ScopeRule> = new Map(
  Object.entries(BY_AREA).flatMap(([rule, names]) => names.map((name) => [name, rule] as const)),
);
