import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { WhenGiven, WhenNamed } from './when-given.js';

export class TeamChangeDto {
  @WhenGiven()
  @IsString()
  @MaxLength(500)
  description?: string;

  /** IANA name, such as America/New_York. */
  @WhenGiven()
  @IsString()
  @MaxLength(64)
  timeZone?: string;

  @WhenNamed()
  @IsUUID()
  holidayCalendarId?: string | null;

  /** Whose agents take what none of this team's can. */
  @WhenNamed()
  @IsUUID()
  escalationTeamId?: string | null;

  /** Families whose orders wait in this team's queue. */
  @WhenGiven()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  skills?: string[];
}

export class CreateTeamDto extends TeamChangeDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;
}

export class PatchTeamDto extends TeamChangeDto {
  /** As it was read; a newer one refuses the change. */
  @IsInt()
  @Min(1)
  version: number;

  @WhenGiven()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name?: string;
}

export class TeamMemberDto {
  id: string;
  name: string;
  lead: boolean;
}

export class TeamDto {
  id: string;
  version: number;
  name: string;
  description: string;
  timeZone: string;
  holidayCalendarId: string | null;
  escalationTeamId: string | null;
  skills: string[];
  members: TeamMemberDto[];
  /** Orders that wait in its queue. */
  queued: number;
}

export class HolidayDto {
  /** A day of this century: 2026-11-26. */
  @Matches(/^20\d\d-\d\d-\d\d$/, { message: 'date must be a day such as 2026-11-26' })
  @IsISO8601({ strict: true }, { message: 'date must be a day that exists' })
  date: string;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  /** Work ends at noon. */
  @IsBoolean()
  halfDay: boolean;
}

export class CalendarChangeDto {
  @WhenGiven()
  @IsString()
  @MaxLength(100)
  region?: string;

  @WhenGiven()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => HolidayDto)
  holidays?: HolidayDto[];
}

export class CreateCalendarDto extends CalendarChangeDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;
}

export class PatchCalendarDto extends CalendarChangeDto {
  /** As it was read; a newer one refuses the change. */
  @IsInt()
  @Min(1)
  version: number;

  @WhenGiven()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name?: string;
}

export class HolidayCalendarDto {
  id: string;
  version: number;
  name: string;
  region: string;
  holidays: HolidayDto[];
}
