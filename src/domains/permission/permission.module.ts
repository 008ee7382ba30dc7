import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { PERMISSION_DEFINITIONS } from './definitions.js';
import { Permission, PermissionGrant, UserRole } from './entities/index.js';
import { PermissionGrantRepository } from './permission-grant.repository.js';

/** What people may do beyond their roles. */
@Module({
  imports: [TypeOrmModule.forFeature([Permission, PermissionGrant, UserRole])],
  providers: [PermissionGrantRepository, ...PERMISSION_DEFINITIONS.map(provideRepository)],
  exports: [PermissionGrantRepository, ...PERMISSION_DEFINITIONS.map(repositoryOf)],
})
export class PermissionModule {}
