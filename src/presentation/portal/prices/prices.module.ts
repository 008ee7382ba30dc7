import { Module } from '@nestjs/common';
import { OnlineOrderingModule } from '../../../business/online-ordering/index.js';
import { PricesController } from './prices.controller.js';

/** The portal's prices. */
@Module({ imports: [OnlineOrderingModule], controllers: [PricesController] })
export class PricesPortalModule {}
