import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditLogModule } from '../../business/audit/index.js';
import { DemonstrationCallersModule } from '../../business/demonstration/index.js';
import { PlatformHealthModule } from '../../business/platform-health/index.js';
import { TrafficControlModule } from '../../business/traffic-control/index.js';
import { ActingModule, UserManagementModule } from '../../business/user-management/index.js';
import {
  AccessGuard,
  AccessRulesModule,
  BrowserCookies,
  DeclaredRoutes,
  EveryRouteDeclaresItsAccess,
  ScopeResolver,
} from './access/index.js';
import { StaffViews } from './audit/index.js';
import { DtoPipe } from './dto.pipe.js';
import { HealthController } from './health.controller.js';
import { RequestLimits } from './limits/index.js';
import { HttpMetrics, MetricsController } from './metrics/index.js';
import { ErrorFilter, RouteIndex } from './errors/index.js';
import { SocketAnswers } from './security/socket-answers.js';

/** What every controller shares: who may call, how bodies are checked, and how refusals are answered. */
@Module({
  imports: [
    AccessRulesModule,
    AuditLogModule,
    ActingModule,
    DemonstrationCallersModule,
    DiscoveryModule,
    UserManagementModule,
    TrafficControlModule,
    PlatformHealthModule,
  ],
  controllers: [HealthController, MetricsController],
  providers: [
    RouteIndex,
    HttpMetrics,
    StaffViews,
    RequestLimits,
    SocketAnswers,
    BrowserCookies,
    ScopeResolver,
    DeclaredRoutes,
    EveryRouteDeclaresItsAccess,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: DtoPipe },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
  exports: [BrowserCookies, ScopeResolver],
})
export class HttpModule {}
