import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TaxRateEntity } from './tax-tables/tax-rate.entity.js';
import { TaxTables } from './tax-tables/tax-tables.adapter.js';
import { TaxAuthority } from './tax.port.js';

/** The tax port with the adapter of this installation: our own tables. */
@Module({
  imports: [TypeOrmModule.forFeature([TaxRateEntity])],
  providers: [TaxTables, { provide: TaxAuthority, useExisting: TaxTables }],
  exports: [TaxAuthority, TaxTables],
})
export class TaxModule {}
