import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { UserManagementModule } from '../../business/user-management/index.js';
import { AccessGuard, EveryRouteDeclaresItsAccess, ScopeResolver } from './access/index.js';

/** What every controller shares: who may call, and how refusals are answered. */
@Module({
  imports: [DiscoveryModule, UserManagementModule],
  providers: [ScopeResolver, EveryRouteDeclaresItsAccess, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [ScopeResolver],
})
export class HttpModule {}
