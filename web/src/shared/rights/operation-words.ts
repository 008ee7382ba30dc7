import { wordsOf } from '../format/words';

const VERBS: Readonly<Record<string, string>> = {
  list: 'See the list of',
  get: 'Look at',
  create: 'Create',
  patch: 'Change',
  delete: 'Delete',
  decide: 'Decide about',
  confirm: 'Confirm',
  checkout: 'Order what is in',
  orderEntry: 'Answer the questions of',
  withdraw: 'Withdraw',
  deactivate: 'Deactivate and reopen',
  invite: 'Invite',
  accept: 'Accept',
  switch: 'Switch',
};

const RESOURCES: Readonly<Record<string, string>> = {
  desk: 'orders at the order desk',
  customerBook: 'customers in the back office',
  customerPerson: 'people of customers',
  staffPerson: 'staff',
  person: 'people of the company',
  companyBelow: 'companies beneath',
  product: 'services owned by customers',
  category: 'catalogue categories',
  catalog: 'catalogues',
  productOffering: 'offerings',
  productOfferingPrice: 'prices of offerings',
  hub: 'event subscriptions',
  individual: 'records of people',
  organization: 'records of companies',
  customer: 'records of customers',
  shoppingCart: 'carts',
  workforceAgent: 'agents',
  workforceTeam: 'teams of agents',
  workforceLeave: 'leave of agents',
  ownWorkforce: "one's own hours",
  ownLeave: "one's own leave",
  accessLog: 'looks at the data',
  auditEntry: 'the audit log',
  spending: 'spending limits',
};

const plural = (words: string): string => {
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  return /(s|x|ch)$/.test(words) ? `${words}es` : `${words}s`;
};

/** `billingAccount:create` -> `Create billing accounts`: an operation of the access matrix in plain words. */
export function operationWords(operation: string): string {
  const [resource = '', verb = ''] = operation.split(':');
  const what = RESOURCES[resource] ?? plural(wordsOf(resource).toLowerCase());
  return `${VERBS[verb] ?? wordsOf(verb)} ${what}`;
}

/** Whether every word of a search stands in the operation's name or words. */
export function matchesOperation(operation: string, search: string): boolean {
  const text = `${operation} ${operationWords(operation)}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
