import { Module } from '@nestjs/common';
import { OnlineOrderingModule, ShoppingCarts } from '../../../business/online-ordering/index.js';
import { shoppingCartDefinition } from '../../../domains/cart/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./shopping-cart.schema.json', import.meta.url));

/** TMF663 shopping cart, v4. Prices and warnings are computed for every answer. */
@Module({
  imports: [OnlineOrderingModule],
  controllers: [tmfController(shoppingCartDefinition, { schemas, useCases: ShoppingCarts })],
})
export class ShoppingCartApiModule {}
