import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { type ConnectionTarget, DatabaseModule } from './integration/database/index.js';

/** What a process does: answer requests, run jobs, or both. */
export type ProcessRole = 'all' | 'api' | 'worker';

export interface AppOptions {
  /** The serving role's connection. */
  readonly serving: ConnectionTarget;
  /** Connections in the pool. */
  readonly poolSize: number;
  readonly role: ProcessRole;
  /** Demo mode: demo accounts may sign in and the portals name them. */
  readonly demo: boolean;
}

/** Token of the AppOptions that this process was started with. */
export const APP_OPTIONS = Symbol('app options');

/** Every feature module, one line each. */
const FEATURES: readonly (Type | DynamicModule)[] = [];

/** The composition root: the one place that knows every context. */
@Module({})
export class AppModule {
  static register(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [DatabaseModule.serving(options.serving, options.poolSize), ...FEATURES],
      providers: [{ provide: APP_OPTIONS, useValue: options }],
      exports: [APP_OPTIONS],
    };
  }
}
