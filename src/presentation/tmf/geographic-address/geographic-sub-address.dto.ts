import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What may be asked of the list of an address's units. */
export class SubAddressQueryDto {
  /** First-level attributes to show, joined by commas. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  fields?: string;

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
  @Max(1_000)
  limit?: number;
}
