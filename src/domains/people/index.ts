export { Invitation } from './invitation.entity.js';
export { InvitationRepository, type NewInvitation, type ShownInvitation } from './invitation.repository.js';
export {
  type Employer,
  type Member,
  type MemberPage,
  MemberRepository,
  type NewAccount,
} from './member.repository.js';
export { adminRoleOf, refuseRoles, refuseWithoutAdmin } from './member.rules.js';
export { PeopleModule } from './people.module.js';
