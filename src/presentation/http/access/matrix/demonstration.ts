import { type Actor, CUSTOMER_ROLES, type Role, STAFF_ROLES } from '../../../../domains/helpers/index.js';
import { type MatrixRows, rows } from './role-groups.js';

const PEOPLE: readonly Role[] = ['visitor', ...CUSTOMER_ROLES, ...STAFF_ROLES];

/** The auditor changes nothing, not even what is invented. */
const VISITORS = PEOPLE.filter((role) => role !== 'auditor');

/** Trying the shop out in the sandbox. Whose demonstration it is, the cookie of the browser says. */
export const DEMONSTRATION: MatrixRows = rows('demonstration', {
  list: PEOPLE,
  get: PEOPLE,
  create: VISITORS,
  patch: VISITORS,
  delete: VISITORS,
});

/** Questions that are asked by POST because they are long: they change nothing. */
const QUESTIONS: readonly string[] = ['availability:create', 'price:create'];

/** What is looked at inside a demonstration. Who watches may ask for it, and not change it. */
const LOOKS: ReadonlySet<string> = new Set([
  ...QUESTIONS,
  'session:get',
  'demonstration:list',
  'demonstration:get',
  'productOffering:list',
  'productOffering:get',
  'productOfferingPrice:list',
  'productOfferingPrice:get',
  'productSpecification:list',
  'productSpecification:get',
  'catalogueOffering:list',
  'catalogueOffering:get',
  'catalogueComparison:get',
  'catalogueCategory:get',
  'broadbandLabel:list',
  'broadbandLabel:get',
  'procurementInquiry:get',
  'category:list',
  'category:get',
  'catalog:list',
  'catalog:get',
  'promotion:list',
  'promotion:get',
  'addressSuggestion:list',
  'geographicAddress:list',
  'geographicAddress:get',
  'geographicSubAddress:list',
  'geographicSubAddress:get',
  'shoppingCart:list',
  'shoppingCart:get',
  'shoppingCart:orderEntry',
  'productOrder:list',
  'productOrder:get',
  'cancelProductOrder:list',
  'cancelProductOrder:get',
  'order:list',
  'order:get',
  'product:list',
  'product:get',
]);

/** What is done there: shopping and ordering, and nothing that is about accounts, people or money. */
const DEEDS: ReadonlySet<string> = new Set([
  'demonstration:create',
  'demonstration:patch',
  'demonstration:delete',
  'shoppingCart:create',
  'shoppingCart:patch',
  'shoppingCart:delete',
  'shoppingCart:checkout',
  'cancelProductOrder:create',
  'procurementInquiry:create',
  'procurementInquiry:cart',
]);

/** Whether an operation is part of demonstrations; who watches only looks. */
export const mayDemonstrate = (part: 'driver' | 'watcher', operation: string): boolean =>
  LOOKS.has(operation) || (part === 'driver' && DEEDS.has(operation));

/** Whether a request changes something that its caller only watches. */
export const disturbs = ({ demonstration }: Actor, method: string, operation: string): boolean =>
  demonstration?.part === 'watcher' &&
  method !== 'GET' &&
  method !== 'HEAD' &&
  !QUESTIONS.includes(operation);

/** For the check that the lists above name operations that exist. */
export const DEMONSTRATED: readonly string[] = [...LOOKS, ...DEEDS];
