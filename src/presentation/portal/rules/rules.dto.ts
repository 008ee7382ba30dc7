import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { JsonObject } from '../../../domains/helpers/index.js';
import { type Family, type Severity, type Stage, STAGES } from '../../../domains/rule/index.js';

export class RuleListDto {
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
  @Max(500)
  limit?: number;

  /** Only rules that name this offering, by its code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  offering?: string;
}

/** A rule as a sentence. */
export class RuleSentenceDto {
  id: string;
  code: string;
  name: string;
  family: Family;
  severity: Severity;
  stage: Stage[];
  /** Whether it is asked at all now. */
  active: boolean;
  /** "Wireless Backup needs Business Broadband at the same site." */
  explains: string;
}

export class RuleTrialDto {
  /** As examples of rules write it: `{item: [{offering, quantity, site}], installed, inFlight, buyer, totals}`. */
  @IsObject()
  selection: JsonObject;

  @IsIn(STAGES)
  stage: Stage;

  /** Rules that are not in the catalogue, or other words of some that are, by code. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  draft?: JsonObject[];
}

/** What one rule made of one line, site or selection. */
export class RuleTraceDto {
  ruleId: string;
  name: string;
  /** pass, fail, unknown (a fact is missing) or notAsked. */
  outcome: 'pass' | 'fail' | 'unknown' | 'notAsked';
  explains: string;
  itemIds: string[];
  message?: string;
}

export class RuleTrialResultDto {
  /** As TMF663 `warning` shows them. */
  verdict: JsonObject[];

  @Type(() => RuleTraceDto)
  trace: RuleTraceDto[];
}
