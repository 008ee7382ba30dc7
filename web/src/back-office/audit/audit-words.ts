import { count } from '../../shared/format/words';

const VERBS: Readonly<Record<string, string>> = {
  list: 'looked through',
  get: 'opened',
  orderEntry: 'opened',
  create: 'made',
  change: 'changed',
  patch: 'changed',
  changeState: 'changed the state of',
  delete: 'removed',
};

/** Sign-ins and their like read better as a whole. */
const WHOLE: Readonly<Record<string, string>> = {
  'session:create': 'signed in',
  'session:delete': 'signed out',
  'ownSession:delete': 'ended a session elsewhere',
  'token:create': 'got a token',
  'passwordReset:create': 'asked for a new password',
  'account:changeSecurity': 'changed how to sign in',
  'auditEntry:list': 'read the audit log',
  'auditEntry:get': 'opened an audit entry',
  'auditVerification:create': 'had the audit log verified',
};

/** `productOrderItem` as `product order item`. */
export const nameOf = (subject: string): string =>
  subject
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase()
    .trim();

interface Told {
  operation: string;
  subjectType: string;
  outcome: string;
  details: Record<string, unknown>;
}

/** What happened, for after the actor's name: `opened a product order`. */
export function deedOf({ operation, subjectType, outcome, details }: Told): string {
  const whole = WHOLE[operation];
  if (whole !== undefined) return outcome === 'refused' ? `tried and failed: ${whole}` : whole;
  const verb = VERBS[operation.split(':')[1] ?? ''] ?? operation;
  const name = nameOf(subjectType);
  const found = details['count'];
  if (typeof found !== 'number' || !operation.endsWith(':list')) return `${verb} ${name}`;
  return found === 0 ? `looked for a ${name}, found none` : `${verb} ${count(found, name)}`;
}
