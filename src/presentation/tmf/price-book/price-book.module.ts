import { Module } from '@nestjs/common';
import { PriceManagementModule } from '../../../business/price-management/index.js';
import { priceBookDefinition } from '../../../domains/price-book/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./price-book.schema.json', import.meta.url));

/** Price books: ours, beside the catalogue's resources and in their manner. */
@Module({
  imports: [PriceManagementModule],
  controllers: [tmfController(priceBookDefinition, { schemas })],
})
export class PriceBookApiModule {}
