import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { BuyingTermsRepository } from './book/buying-terms.repository.js';
import { CustomerBookRepository } from './book/customer-book.repository.js';
import { customerDefinition } from './customer.definition.js';
import { Customer } from './entities/index.js';

/** Customers: who buys. */
@Module({
  imports: [TypeOrmModule.forFeature([Customer])],
  providers: [provideRepository(customerDefinition), CustomerBookRepository, BuyingTermsRepository],
  exports: [repositoryOf(customerDefinition), CustomerBookRepository, BuyingTermsRepository],
})
export class CustomerModule {}
