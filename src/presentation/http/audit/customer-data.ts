import type { OwnedSubject } from '../../../business/audit/index.js';

/** What staff see in an answer. */
interface SeenData {
  /** As the audit log names it. */
  readonly subject: string;
  /** Where the owners of the shown ids are found; left out: the customer whom the agent acts for. */
  readonly owned?: OwnedSubject;
}

const owned = (subject: OwnedSubject, ...operations: readonly string[]): [string, SeenData][] =>
  operations.map((operation) => [operation, { subject, owned: subject }]);

const read = (subject: OwnedSubject): [string, SeenData][] =>
  owned(subject, `${subject}:list`, `${subject}:get`);

/**
 * Operations that show customers' data: staff who do them are written into the audit log. Beside the access matrix, and
 * as complete: a test holds every GET route that staff may call against this list and the next.
 */
export const CUSTOMER_DATA: ReadonlyMap<string, SeenData> = new Map([
  ...read('productOrder'),
  ...owned('productOrder', 'order:list', 'order:get', 'desk:list', 'desk:get'),
  ...read('cancelProductOrder'),
  ...read('product'),
  ...read('shoppingCart'),
  ...owned('shoppingCart', 'shoppingCart:orderEntry'),
  ...read('individual'),
  ...read('organization'),
  ...read('customer'),
  ...read('partyRole'),
  ...read('partyAccount'),
  ...read('billingAccount'),
  ...read('settlementAccount'),
  ...read('financialAccount'),
  ...read('geographicAddressValidation'),
  ...read('checkServiceQualification'),
  ...read('queryServiceQualification'),
  ...read('queryProductRecommendation'),
  ...read('needsAssessment'),
  ...owned('procurementInquiry', 'procurementInquiry:get'),
  ...owned('needsAssessment', 'needsProposal:get', 'needsShare:list'),
  ...owned('customer', 'customerBook:list', 'customerBook:get', 'customerPerson:list'),
  ...read('apiClient'),
  ...read('identityProvider'),
  ...read('permission'),
  ['cartActivity:list', { subject: 'shoppingCart', owned: 'shoppingCart' }],
  ['confirmationRequest:get', { subject: 'shoppingCart', owned: 'shoppingCart' }],
  // who watches is watched
  ['auditEntry:list', { subject: 'auditEntry' }],
  ['auditEntry:get', { subject: 'auditEntry' }],
]);

/** Operations that show nothing of customers, or only of the caller: each group says what. */
export const NO_CUSTOMER_DATA: ReadonlySet<string> = new Set([
  // what the operator publishes
  ...[
    'catalog',
    'category',
    'productSpecification',
    'productOffering',
    'productOfferingPrice',
    'rule',
    'priceBook',
    'promotion',
    'billFormat',
    'billPresentationMedia',
    'billingCycleSpecification',
    'geographicAddress',
    'geographicSubAddress',
    'questionnaire',
    'importJob',
    'exportJob',
    'catalogueDraft',
    'catalogueEntry',
    'catalogueExample',
    'cataloguePublication',
    'catalogueFile',
    'catalogueImport',
  ].flatMap((resource) => [`${resource}:list`, `${resource}:get`]),
  'addressSuggestion:list',
  'catalogueOffering:list',
  'catalogueOffering:get',
  'catalogueComparison:get',
  'catalogueCategory:get',
  'broadbandLabel:list',
  'broadbandLabel:get',
  // the platform of itself
  'health:get',
  'metrics:get',
  'apiDescription:get',
  'hub:list',
  'hub:get',
  'auditVerification:get',
  'oauthMetadata:get',
  'oauthScope:list',
  'userRole:list',
  'userRole:get',
  // how to sign in, before anybody has
  'signInOption:list',
  'federatedSignIn:create',
  'federatedSignIn:confirm',
  // the operator's own people
  ...['workforceAgent', 'workforceTeam', 'holiday'].flatMap((resource) => [
    `${resource}:list`,
    `${resource}:get`,
  ]),
  'workforceAgent:create',
  'workforceLeave:list',
  'ownWorkforce:get',
  'staffPerson:list',
  'staffInvitation:list',
  // the caller's own
  'session:get',
  'account:get',
  'ownSession:list',
  'personalToken:list',
  'acting:list',
  // invented customers
  'demonstration:list',
  'demonstration:get',
  // mails of the demo, which its page shows to everybody
  'demoMail:list',
  'demoMail:get',
]);
