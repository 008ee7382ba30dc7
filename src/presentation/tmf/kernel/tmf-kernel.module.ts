import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ResourceChanges } from '../../../business/resource-management/index.js';
import { EventSubscriptionsModule } from '../../../business/event-subscription/index.js';
import { describeApi, HttpModule } from '../../http/index.js';
import { hubController } from './hub/hub-controller.js';
import { addTmfPaths } from './openapi/tmf-paths.js';
import { ResponseCache } from './response/response-cache.js';
import { servedResources } from './tmf-controller.js';

/** What the controllers of all TM Forum APIs share: the response cache, and a hub for each API. */
@Global()
@Module({})
export class TmfKernelModule {
  /** Call after the API modules were imported: it gives a hub to every API that has a controller by then. */
  static register(): DynamicModule {
    describeApi('tmf-api', (document) => addTmfPaths(document, servedResources()));
    const basePaths = new Set(servedResources().map(({ definition }) => definition.basePath));
    return {
      module: TmfKernelModule,
      imports: [EventSubscriptionsModule, HttpModule],
      controllers: [...basePaths].map(hubController),
      providers: [ResourceChanges, ResponseCache],
      exports: [ResponseCache],
    };
  }
}
