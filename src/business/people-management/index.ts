export { AcceptInvitation, type Joined } from './accept-invitation.use-case.js';
export type { InvitationAbout, NewPerson } from './newcomers.js';
export { type Invited, InvitePerson } from './invite-person.use-case.js';
export { administering, ManageMembers, type MemberChange } from './manage-members.use-case.js';
export { PeopleManagementModule } from './people-management.module.js';
