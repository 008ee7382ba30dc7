import { Module } from '@nestjs/common';
import { OrderManagementModule } from '../../../business/order-management/index.js';
import { productDefinition } from '../../../domains/inventory/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./product-inventory.schema.json', import.meta.url));

/** TMF637 product inventory, v4. */
@Module({
  imports: [OrderManagementModule],
  controllers: [tmfController(productDefinition, { schemas })],
})
export class ProductInventoryApiModule {}
