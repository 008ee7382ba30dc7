import { Module } from '@nestjs/common';
import { OssInbox, OssPort } from './oss-port.js';
import { OssSimulator } from './simulator/oss-simulator.js';
import { SimulatorStore } from './simulator/simulator.store.js';

/** The OSS port, bound to the simulator. */
@Module({
  providers: [SimulatorStore, OssInbox, OssSimulator, { provide: OssPort, useExisting: OssSimulator }],
  exports: [OssPort, OssInbox],
})
export class OssModule {}
