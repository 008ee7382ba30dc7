import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
  registerDecorator,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import type { AnswerValue, NeedsAction, NeedsState, ShareAccess } from '../../../domains/needs/index.js';

const STATES: readonly NeedsState[] = ['open', 'submitted', 'taken', 'closed'];
const ACTIONS: readonly NeedsAction[] = ['submit', 'withdraw', 'take', 'giveBack', 'close', 'reopen'];

/** A text, number, yes or no, or several texts; an address is its id. */
export const ANSWER_SCHEMA = {
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'string' } },
  ],
};

const LONGEST = 500;
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST;

function IsAnswer(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isAnswer',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) =>
          isText(value) ||
          typeof value === 'boolean' ||
          (typeof value === 'number' && Number.isFinite(value)) ||
          (Array.isArray(value) && value.length <= 50 && value.every(isText)),
        defaultMessage: () => 'value is a text, a number, yes or no, or a list of texts',
      },
    });
}

/** Begins an assessment. */
export class StartNeedsDto {
  /** The questions of the shop when left out. */
  @IsOptional()
  @IsUUID('all')
  questionnaireId?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name?: string;

  /** Of the inquiry that led here. */
  @IsOptional()
  @IsString()
  @Matches(/^[\w.:-]{1,100}$/)
  correlationId?: string;
}

export class RenameNeedsDto {
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name: string;
}

/** One answer; null takes it back. */
export class AnswerDto {
  /** `whole`, or a site such as `s1`. */
  @IsString()
  @Matches(/^(whole|s[1-9]\d{0,2})$/, { message: 'subject is whole, or a site such as s1' })
  subject: string;

  @IsString()
  @MaxLength(60)
  question: string;

  @ApiProperty({ ...ANSWER_SCHEMA, nullable: true })
  @ValidateIf((_one, value) => value !== null)
  @IsAnswer()
  value: AnswerValue | null;
}

export class AnswersDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers: AnswerDto[];
}

export class NewSiteDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;
}

export class NeedsContactDto {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @IsEmail()
  @MaxLength(200)
  email: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone?: string;
}

/** A step in the life of an assessment. */
export class MoveNeedsDto {
  @IsIn(ACTIONS)
  action: NeedsAction;

  /** Needed to submit. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NeedsContactDto)
  contact?: NeedsContactDto;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class NewShareDto {
  @IsIn(['read', 'fillIn'])
  access: ShareAccess;

  /** Days until the link opens nothing any more. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  days?: number;
}

export class PutIntoCartDto {
  /** `current`: the open cart, or a new one where there is none. */
  @IsIn(['current', 'new'])
  into: 'current' | 'new';

  /** Keys of the offers to take; what is recommended when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  keys?: string[];
}

/** Which offers the totals are for. */
export class ProposalQueryDto {
  /** Keys of the offers to take; what is recommended when left out. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  key?: string[];
}

/** A part of a list. */
export class NeedsPageDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  offset?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class NeedsListDto extends NeedsPageDto {
  /** States, separated by commas; all that are not closed when left out. */
  @IsOptional()
  @IsString()
  @Matches(new RegExp(`^(${STATES.join('|')})(,(${STATES.join('|')}))*$`), {
    message: `state is one or several of ${STATES.join(', ')}`,
  })
  state?: string;
}
