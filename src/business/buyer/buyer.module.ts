import { Module } from '@nestjs/common';
import { CustomerModule } from '../../domains/customer/index.js';
import { Buyers } from './buyers.js';

/** Who buys. */
@Module({ imports: [CustomerModule], providers: [Buyers], exports: [Buyers] })
export class BuyerModule {}
