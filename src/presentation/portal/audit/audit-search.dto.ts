import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

export class AuditPageDto {
  /** The last entry of the page before. */
  @IsOptional()
  @IsUUID()
  before?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class AuditSearchDto extends AuditPageDto {
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  /** Exclusive. */
  @IsOptional()
  @IsISO8601({ strict: true })
  until?: string;

  /** Part of a name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  actor?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  actorId?: string;

  @IsOptional()
  @IsIn(['visitor', 'customer', 'staff', 'client', 'system'])
  actorKind?: string;

  @IsOptional()
  @IsUUID()
  customerId?: string;

  /** `desk:get`, or a resource such as `session` for all that is done with it. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  operation?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectId?: string;
}
