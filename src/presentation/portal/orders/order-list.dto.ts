import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class OrderListDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  /** Only what this company ordered: the caller's own, or one beneath it. Left out: all of them. */
  @IsOptional()
  @IsUUID(undefined, { message: 'customerId must be the id of a company' })
  customerId?: string;
}
