import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { priceBookDefinition } from './price-book.definition.js';
import { PriceBookEntity } from './price-book.entity.js';

/** Price books. */
@Module({
  imports: [TypeOrmModule.forFeature([PriceBookEntity])],
  providers: [provideRepository(priceBookDefinition)],
  exports: [repositoryOf(priceBookDefinition)],
})
export class PriceBookModule {}
