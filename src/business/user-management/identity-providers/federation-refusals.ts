import { Refusal } from '../../../domains/helpers/index.js';

/** Why somebody who comes from a provider is not let in. The codes are shown by the sign-in page in the same words. */
export const FEDERATION_PROBLEMS = {
  providerUnknown:
    'This way of signing in is not there any more: sign in another way, or ask your administrator.',
  providerUnreachable:
    "Your company's sign-in does not answer at the moment: try again in a minute, or tell your administrator.",
  providerRefused: "Your company's sign-in did not let you in: try again, or ask your administrator.",
  answerInvalid:
    "The answer of your company's sign-in does not hold: start again here, and tell your administrator if it stays so.",
  signInExpired:
    'This sign-in was started too long ago, in another browser, or is used up: start again here.',
  emailNotVerified:
    "Your company's sign-in does not vouch for your e-mail address: ask your administrator to have it verified there.",
  domainNotConfirmed:
    "Your e-mail address is in no domain that was confirmed for your company's sign-in: ask your administrator.",
  accountOfOthers:
    'The account with your e-mail address does not belong to this company: ask its administrator to invite you first.',
  accountDeactivated: 'Your account was deactivated: ask the administrator of your company.',
} as const;

export type FederationProblem = keyof typeof FEDERATION_PROBLEMS;

export const federationRefusal = (problem: FederationProblem): Refusal =>
  new Refusal('unauthenticated', problem, FEDERATION_PROBLEMS[problem]);
