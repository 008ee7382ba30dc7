import { Module } from '@nestjs/common';
import { IdentityModule } from '../../domains/identity/index.js';
import { PeopleModule } from '../../domains/people/index.js';
import { OnlineOrderingModule } from '../online-ordering/index.js';
import { PartyManagementModule } from '../party-management/index.js';
import { UserManagementModule } from '../user-management/index.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { Newcomers } from './newcomers.js';
import { InvitePerson } from './invite-person.use-case.js';
import { Leaving } from './leaving.js';
import { ManageMembers } from './manage-members.use-case.js';

/** Who belongs to a company or to the operator: invited, given roles, let go. */
@Module({
  imports: [IdentityModule, PeopleModule, PartyManagementModule, OnlineOrderingModule, UserManagementModule],
  providers: [AcceptInvitation, Newcomers, InvitePerson, Leaving, ManageMembers],
  exports: [AcceptInvitation, InvitePerson, ManageMembers, UserManagementModule],
})
export class PeopleManagementModule {}
