import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Invitation } from './invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { MemberRepository } from './member.repository.js';

/** Who belongs to a customer or to the operator, as its administrators see it. */
@Module({
  imports: [TypeOrmModule.forFeature([Invitation])],
  providers: [InvitationRepository, MemberRepository],
  exports: [InvitationRepository, MemberRepository],
})
export class PeopleModule {}
