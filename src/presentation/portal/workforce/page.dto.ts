import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { SKILL_FAMILIES, SKILL_LANGUAGES, SKILL_SEGMENTS } from '../../../domains/workforce/index.js';

export class PageDto {
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
}

/** Of lists that are short and chosen from as a whole. */
export class WholeListDto extends PickType(PageDto, ['offset']) {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}

export class AgentListDto extends PageDto {
  /** Part of a name or title. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  @IsOptional()
  @IsUUID()
  team?: string;

  @IsOptional()
  @IsIn([...SKILL_FAMILIES, ...SKILL_LANGUAGES, ...SKILL_SEGMENTS])
  skill?: string;

  @IsOptional()
  @IsIn(['active', 'deactivated'])
  status?: string;
}

export class LeaveListDto extends PageDto {
  @IsOptional()
  @IsIn(['requested', 'approved', 'rejected', 'withdrawn'])
  state?: string;

  @IsOptional()
  @IsUUID()
  agent?: string;
}

/** Says in headers how long the whole list is. */
export function counted(reply: FastifyReply, total: number, shown: number): void {
  void reply.header('x-total-count', String(total)).header('x-result-count', String(shown));
}
