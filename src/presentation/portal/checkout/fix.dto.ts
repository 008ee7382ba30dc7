import { IsOptional, IsString, MaxLength } from 'class-validator';

/** A warning of the cart whose proposal is to be done. */
export class ApplyFixDto {
  /** Its `ruleId`. */
  @IsString()
  @MaxLength(60)
  ruleId: string;

  /** Its `itemId`, where the rule has something to say of several lines. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  itemId?: string;
}
