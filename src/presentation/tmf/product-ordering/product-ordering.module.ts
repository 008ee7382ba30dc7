import { Module } from '@nestjs/common';
import {
  CancelProductOrderResource,
  OrderManagementModule,
  ProductOrderResource,
} from '../../../business/order-management/index.js';
import { cancelProductOrderDefinition, productOrderDefinition } from '../../../domains/order/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./product-ordering.schema.json', import.meta.url));

/** TMF622 product ordering, v4. */
@Module({
  imports: [OrderManagementModule],
  controllers: [
    tmfController(productOrderDefinition, { schemas, useCases: ProductOrderResource }),
    tmfController(cancelProductOrderDefinition, { schemas, useCases: CancelProductOrderResource }),
  ],
})
export class ProductOrderingApiModule {}
