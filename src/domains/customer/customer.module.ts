import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { customerDefinition } from './customer.definition.js';
import { Customer } from './entities/index.js';

/** Customers: who buys. */
@Module({
  imports: [TypeOrmModule.forFeature([Customer])],
  providers: [provideRepository(customerDefinition)],
  exports: [repositoryOf(customerDefinition)],
})
export class CustomerModule {}
