import { Refusal } from '../../../domains/helpers/index.js';

export const clientUnknown = (): Refusal =>
  new Refusal('notFound', 'clientUnknown', 'There is no such API client here: look it up in the list again.');

export const clientChanged = (): Refusal =>
  new Refusal('stale', 'clientChanged', 'Somebody has changed this API client meanwhile: read it again.');

export const expiryPassed = (): Refusal =>
  new Refusal('invalid', 'expiryPassed', 'This end lies in the past: choose a day to come, or none.');

export const tooManyClients = (most: number): Refusal =>
  new Refusal(
    'conflict',
    'tooManyClients',
    `There are ${most} API clients, more are not possible: delete one that is no longer used.`,
  );

export const secretUnknown = (): Refusal =>
  new Refusal('notFound', 'secretUnknown', 'The client has no such secret: it may be revoked already.');

export const tooManySecrets = (most: number): Refusal =>
  new Refusal(
    'conflict',
    'tooManySecrets',
    `The client has ${most} secrets, more are not possible: revoke one that is no longer used.`,
  );
