import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PageDto } from '../paging.dto.js';

/** A line of a cart to try. */
export class TriedLineDto {
  /** Code or id of the offering. */
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  offering: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  quantity?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  termMonths?: number;

  /** Values by the names of the characteristics; the standard ones where nothing is said. */
  @IsOptional()
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  characteristics?: Record<string, string>;

  /** A name for the place, so that lines can be at the same or at different ones. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  site?: string;
}

/** A cart to try, and who buys it when. */
export class TriedSelectionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TriedLineDto)
  lines: TriedLineDto[];

  @IsOptional()
  @IsIn(['consumer', 'smallBusiness', 'enterprise', 'reseller'])
  segment?: 'consumer' | 'smallBusiness' | 'enterprise' | 'reseller';

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  priceBookIds?: string[];

  /** As if it were then; now when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  at?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  promotionCodes?: string[];
}

const AMOUNT = /^\d{1,12}(\.\d{1,6})?$/;
const AMOUNT_SAID = { message: '$property must be an amount such as 1185.00' };

/** What must come out; only what is said is compared. Decimal texts. */
export class ExpectedDto {
  @IsOptional()
  @Matches(AMOUNT, AMOUNT_SAID)
  dueToday?: string;

  @IsOptional()
  @Matches(AMOUNT, AMOUNT_SAID)
  monthly?: string;

  @IsOptional()
  @Matches(AMOUNT, AMOUNT_SAID)
  overTerm?: string;

  /** Rules that must speak, and no others, such as R-REQ-03. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  verdicts?: string[];
}

export class NewExampleDto {
  /** Left out: it holds for the whole catalogue, and is run at every publishing. */
  @IsOptional()
  @IsUUID('all')
  draftId?: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @ValidateNested()
  @Type(() => TriedSelectionDto)
  request: TriedSelectionDto;

  @ValidateNested()
  @Type(() => ExpectedDto)
  expected: ExpectedDto;
}

export class ExampleListDto extends PageDto {
  /** Those of this draft too; else only those of the whole catalogue. */
  @IsOptional()
  @IsUUID('all')
  draftId?: string;
}

export class ExampleDto {
  id: string;
  /** Null: it holds for the whole catalogue. */
  draftId: string | null;
  name: string;

  @ApiProperty({ type: () => TriedSelectionDto })
  request: TriedSelectionDto;

  @ApiProperty({ type: () => ExpectedDto })
  expected: ExpectedDto;

  authorName: string;
  createdAt: Date;
}
