import { Module } from '@nestjs/common';
import { OnlineOrderingModule } from '../../../business/online-ordering/index.js';
import { HttpModule } from '../../http/index.js';
import { CartController } from './cart.controller.js';
import { CheckoutController } from './checkout.controller.js';
import { ConfirmationController } from './confirmation.controller.js';

/** Cart lines, order entry and checkout of the customer portal. */
@Module({
  imports: [HttpModule, OnlineOrderingModule],
  controllers: [CartController, CheckoutController, ConfirmationController],
})
export class CheckoutModule {}
