import { Inject, Injectable } from '@nestjs/common';

/** One part of the demo operator. Loading is idempotent and quick when the part is already there. */
export interface DemoPart {
  load(): Promise<void>;
}

/** Token of the parts, in the order in which they build on each other. */
export const DEMO_PARTS = Symbol('demo parts');

/** Loads the sample operator: catalogue, places, people. Runs at every start in demo mode. */
@Injectable()
export class LoadDemoOperator {
  constructor(@Inject(DEMO_PARTS) private readonly parts: readonly DemoPart[]) {}

  async load(): Promise<void> {
    for (const part of this.parts) await part.load();
  }
}
