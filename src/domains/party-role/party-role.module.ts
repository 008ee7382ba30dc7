import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { partyRoleDefinition } from './party-role.definition.js';
import { PartyRole } from './party-role.entity.js';

/** Which parts parties play. */
@Module({
  imports: [TypeOrmModule.forFeature([PartyRole])],
  providers: [provideRepository(partyRoleDefinition)],
  exports: [repositoryOf(partyRoleDefinition)],
})
export class PartyRoleModule {}
