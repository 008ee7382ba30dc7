import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export class PriceCharacteristicDto {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsString()
  @MaxLength(2000)
  value: string;
}

/** Expected use each month. */
export class ExpectedUsageDto {
  /** Name of the usage price. */
  @IsString()
  @MaxLength(200)
  name: string;

  /** In the unit of that price. */
  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  quantity: number;
}

export class PriceWishDto {
  @IsString()
  @MaxLength(64)
  offeringId: string;

  @IsInt()
  @Min(1)
  @Max(10_000)
  quantity: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  termMonths?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PriceCharacteristicDto)
  characteristics?: PriceCharacteristicDto[];

  /** Where the service is delivered. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  placeId?: string;

  /** Position among the items, from 1, of the package that this one is a part of. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(50)
  partOf?: number;

  /** The other end of a connection between two places. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  farEndPlaceId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ExpectedUsageDto)
  usage?: ExpectedUsageDto[];
}

/** What would this cost? */
export class PriceQuestionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PriceWishDto)
  items: PriceWishDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  promotionCodes?: string[];

  /** ISO 4217; the buyer's own when left out. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be three letters of ISO 4217 such as USD' })
  currency?: string;

  /** Calendar day on which the service would start: the first month is then told in part. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    message: 'startDate must be a day such as 2026-12-14',
  })
  @IsISO8601({ strict: true }, { message: 'startDate must be a day of the calendar, such as 2026-12-14' })
  startDate?: string;
}

/** Why a charge is not its regular one. */
export class PriceAlterationDto {
  /** waiver, introductory, bundle or promotion. */
  kind: string;
  name: string;
  /** Of the promotion. */
  id: string | null;
  amount: string;
  months: number | null;
}

/** A rate of its own for a destination or a state. */
export class UsageRateDto {
  key: string;
  name: string;
  amount: string;
}

/** The part of a monthly charge from the start to the end of that month. */
export class ProratedDto {
  amount: string;
  /** "12 of 30 days: $14.00" */
  words: string;
}

/** One charge. Amounts are decimal text in the answer's currency, without tax. */
export class ChargeDto {
  priceId: string;
  name: string;
  /** recurring (each month), oneTime or usage. */
  kind: string;
  /** charge, discount or fee. */
  role: string;
  /** Each month at first, once, or the estimate of use. */
  amount: string;
  regularAmount: string;
  /** Months after which regularAmount holds. */
  introductoryMonths: number;
  overTerm: string;
  quantity: number;
  /** Of one unit; null where steps mix several. */
  unitAmount: string | null;
  /** minute, MB, call: what a usage price is for. */
  unit: string | null;
  rates: UsageRateDto[];
  individualCase: boolean;
  waived: boolean;
  /** How it comes about, for a person. */
  words: string;
  alterations: PriceAlterationDto[];
  firstMonth: ProratedDto | null;
}

/** A tax on the charges of one kind. */
export class TaxDto {
  name: string;
  jurisdiction: string;
  kind: string;
  percentage: string | null;
  amount: string;
}

/** A sum without tax, its tax and both together. */
export class SumDto {
  net: string;
  tax: string;
  gross: string;
}

export class PriceTotalsDto {
  dueToday: SumDto;
  /** Each month at first. */
  monthly: SumDto;
  /** Each month once introductory prices and promotions have ended. */
  regularMonthly: SumDto;
  /** Estimate each month. */
  usage: SumDto;
  overTerm: SumDto;
  /** Something is still to be quoted and is in no sum. */
  individualCase: boolean;
}

/** Why something has no price. */
export class PriceFaultDto {
  code: string;
  message: string;
}

export class PricedWishDto {
  offeringId: string;
  name: string;
  termMonths: number | null;
  distanceMiles: number | null;
  charges: ChargeDto[];
  taxes: TaxDto[];
  totals: PriceTotalsDto;
  fault: PriceFaultDto | null;
}

export class PromotionCodeDto {
  code: string;
  /** applied, notApplicable, notOpen, unknown or spent. */
  state: string;
  message: string;
}

export class TaxStateDto {
  /** included, exempt, placeUnknown or notIncluded. */
  status: string;
  words: string;
}

/** What it costs, for whoever asks. */
export class PricesDto {
  currency: string;
  /** Name of the price book that counts; null: the catalogue. */
  priceBook: string | null;
  items: PricedWishDto[];
  totals: PriceTotalsDto;
  tax: TaxStateDto;
  codes: PromotionCodeDto[];
}
