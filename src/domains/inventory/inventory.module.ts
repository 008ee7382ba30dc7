import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import * as entities from './entities/index.js';
import { productDefinition } from './product.definition.js';

@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities))],
  providers: [provideRepository(productDefinition)],
  exports: [repositoryOf(productDefinition)],
})
export class InventoryModule {}
