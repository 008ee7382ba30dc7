import { Refusal } from '../../../domains/helpers/index.js';

export const providerUnknown = (): Refusal =>
  new Refusal(
    'notFound',
    'identityProviderUnknown',
    'There is no such identity provider here: look it up in the list again.',
  );

export const providerChanged = (): Refusal =>
  new Refusal(
    'stale',
    'identityProviderChanged',
    'Somebody has changed this identity provider meanwhile: read it again.',
  );

export const tooManyProviders = (most: number): Refusal =>
  new Refusal(
    'conflict',
    'tooManyProviders',
    `There are ${most} identity providers, more are not possible: delete one that is no longer used.`,
  );

/** A provider that lets nobody in would lock all out. */
export const enforcementTooEarly = (): Refusal =>
  new Refusal(
    'conflict',
    'enforcementTooEarly',
    'Nobody has signed in by this provider yet: sign in by it once yourself, then require it of everybody.',
  );

export const domainUnknown = (): Refusal =>
  new Refusal('notFound', 'domainUnknown', 'The provider has no such domain: it may be removed already.');

export const domainThere = (): Refusal =>
  new Refusal('conflict', 'domainThere', 'The provider has this domain already.');

export const domainTaken = (): Refusal =>
  new Refusal(
    'conflict',
    'domainTaken',
    'This domain was confirmed for another identity provider: remove it there first.',
  );

export const tooManyDomains = (most: number): Refusal =>
  new Refusal(
    'conflict',
    'tooManyDomains',
    `The provider has ${most} domains, more are not possible: remove one.`,
  );
