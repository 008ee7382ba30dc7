import { Module } from '@nestjs/common';
import { DemoOperatorModule } from '../../../business/demo-operator/index.js';
import { DemoMailsController } from './demo-mails.controller.js';

/** The demo's mails. */
@Module({ imports: [DemoOperatorModule], controllers: [DemoMailsController] })
export class DemoMailsModule {}
