import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { UserManagementModule } from '../../business/user-management/index.js';
import { AccessGuard, EveryRouteDeclaresItsAccess, ScopeResolver } from './access/index.js';
import { DtoPipe } from './dto.pipe.js';
import { ErrorFilter, RouteIndex } from './errors/index.js';

/** What every controller shares: who may call, how bodies are checked, and how refusals are answered. */
@Module({
  imports: [DiscoveryModule, UserManagementModule],
  providers: [
    RouteIndex,
    ScopeResolver,
    EveryRouteDeclaresItsAccess,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: DtoPipe },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
  exports: [ScopeResolver],
})
export class HttpModule {}
