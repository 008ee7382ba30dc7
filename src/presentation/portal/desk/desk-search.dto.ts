import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { OrderListDto } from '../orders/index.js';
import { ORDER_STATES } from '../../../domains/order/index.js';

export class DeskSearchDto extends OrderListDto {
  /** An order number, or part of a customer's name or of an address. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  @IsOptional()
  @IsIn(['', ...ORDER_STATES])
  state?: string;
}
