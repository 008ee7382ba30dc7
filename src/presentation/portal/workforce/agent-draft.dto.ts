import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { WhenGiven, WhenNamed } from './when-given.js';
import type { SkillKind } from '../../../domains/workforce/index.js';

export class SkillDto {
  @IsIn(['family', 'language', 'segment'])
  kind: SkillKind;

  @IsString()
  @MaxLength(40)
  name: string;

  /** 1 learning, 2 able, 3 expert. */
  @IsInt()
  @Min(1)
  @Max(3)
  level: number;
}

/** A stretch of work of each week; several on one weekday are a split shift. */
export class ShiftDto {
  /** 0 Sunday to 6 Saturday. */
  @IsInt()
  @Min(0)
  @Max(6)
  weekday: number;

  /** Minutes since midnight, on the wall of the agent's time zone. */
  @IsInt()
  @Min(0)
  @Max(1439)
  startMinute: number;

  /** 1440 is midnight; what is not after the start is on the next day. */
  @IsInt()
  @Min(0)
  @Max(1440)
  endMinute: number;
}

export class TeamMembershipDto {
  @IsUUID()
  id: string;

  @IsBoolean()
  lead: boolean;
}

/** What may be changed of an agent. What is left out stays; lists are replaced whole. */
export class AgentChangeDto {
  @WhenGiven()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  title?: string;

  /** IANA name, such as America/New_York. */
  @WhenGiven()
  @IsString()
  @MaxLength(64)
  timeZone?: string;

  /** Null: that of the first team that has one. */
  @WhenNamed()
  @IsUUID()
  holidayCalendarId?: string | null;

  /** Open orders at once, 0 to 500. */
  @WhenGiven()
  @IsInt()
  orderCapacity?: number;

  @WhenGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TeamMembershipDto)
  teams?: TeamMembershipDto[];

  @WhenGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SkillDto)
  skills?: SkillDto[];

  @WhenGiven()
  @IsArray()
  @ArrayMaxSize(42)
  @ValidateNested({ each: true })
  @Type(() => ShiftDto)
  shifts?: ShiftDto[];
}

export class PatchAgentDto extends AgentChangeDto {
  /** As it was read; a newer one refuses the change. */
  @IsInt()
  @Min(1)
  version: number;
}

export class CreateAgentDto extends AgentChangeDto {
  /** A user account of active staff. */
  @IsUUID()
  userAccountId: string;
}

export class DeactivateAgentDto {
  /** Who takes the open orders over. */
  @WhenNamed()
  @IsUUID()
  coverAgentId?: string | null;

  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason: string;
}

export class HandOverDto {
  @IsUUID()
  toAgentId: string;

  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason: string;
}
