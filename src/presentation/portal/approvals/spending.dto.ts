import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;
const AMOUNT_SAID = { message: '$property must be an amount such as 250 or 250.50, or null for no limit' };

/** What a person may order without asking. Amounts are decimal text; null is not limited. */
export class LimitDto {
  /** What one order may charge once. */
  @ValidateIf(({ orderOneTime }: LimitDto) => orderOneTime !== null)
  @Matches(AMOUNT, AMOUNT_SAID)
  orderOneTime: string | null;

  /** What one order may add to each month's bill. */
  @ValidateIf(({ orderMonthly }: LimitDto) => orderMonthly !== null)
  @Matches(AMOUNT, AMOUNT_SAID)
  orderMonthly: string | null;

  /** What all orders of a calendar month (UTC) may come to, each with its one-time charges and its first month. */
  @ValidateIf(({ monthTotal }: LimitDto) => monthTotal !== null)
  @Matches(AMOUNT, AMOUNT_SAID)
  monthTotal: string | null;

  /** ISO 4217; USD when left out. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be three letters of ISO 4217, such as USD' })
  currency?: string;
}

/** A step of the company's approval chain. */
export class RuleDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  /** overLimit: orders above their person's limit; everyone: every order that reaches the amounts. */
  @IsIn(['overLimit', 'everyone'])
  appliesTo: 'overLimit' | 'everyone';

  @ValidateIf(({ fromOneTime }: RuleDto) => fromOneTime !== null)
  @Matches(AMOUNT, AMOUNT_SAID)
  fromOneTime: string | null;

  @ValidateIf(({ fromMonthly }: RuleDto) => fromMonthly !== null)
  @Matches(AMOUNT, AMOUNT_SAID)
  fromMonthly: string | null;

  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be three letters of ISO 4217, such as USD' })
  currency?: string;

  /** Null: anybody with the role approver. */
  @ValidateIf(({ approverMembershipId }: RuleDto) => approverMembershipId !== null)
  @IsUUID('all', { message: 'approverMembershipId must be the id of a person of the company, or null' })
  approverMembershipId: string | null;
}

export class RulesDto {
  /** In the order in which they are asked. */
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RuleDto)
  rules: RuleDto[];
}

export class SpenderDto {
  /** The membership. */
  id: string;
  name: string;
  email: string;
  roles: string[];
  status: string;

  @ApiProperty({ type: () => LimitDto, nullable: true })
  limit: LimitDto | null;
}

/** Limits and approval chain of a company. */
export class SpendingDto {
  @ApiProperty({ type: () => [SpenderDto] })
  people: SpenderDto[];

  @ApiProperty({ type: () => [RuleDto] })
  rules: RuleDto[];
}
