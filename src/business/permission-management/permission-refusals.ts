import { Refusal } from '../../domains/helpers/index.js';

const refusal = (code: string, path: string, message: string): Refusal =>
  new Refusal('unprocessable', code, message, [{ code, message, path }]);

export const ownGrant = (): Refusal =>
  refusal('ownGrant', 'user.id', 'Nobody gives permissions to himself; ask another administrator.');

export const unknownUser = (): Refusal =>
  refusal(
    'unknownUser',
    'user.id',
    'This is none of your people; name the account or the individual of a member.',
  );

export const ambiguousMembership = (): Refusal =>
  refusal(
    'ambiguousMembership',
    'privilege',
    'This person belongs to several customers; name the one that is meant as a manageableAsset with @referredType Customer.',
  );

export const notAMember = (): Refusal =>
  refusal('notAMember', 'user.id', 'This person does not belong to that customer; add a membership first.');

export const userFixed = (): Refusal =>
  refusal('userFixed', 'user.id', 'A permission stays with its user; end this one and create another.');

export const givenByMembership = (path: string): Refusal =>
  refusal(
    'builtInRole',
    path,
    'A built-in role is given by a membership; name a role that was defined here.',
  );

export const tooMuch = (privileges: number, roles: number): Refusal =>
  refusal(
    'permissionTooLarge',
    'privilege',
    `A permission has at most ${privileges} privileges and ${roles} roles; make several, or define a role.`,
  );

export const roleInUse = (message: string): Refusal => new Refusal('conflict', 'roleInUse', message);
