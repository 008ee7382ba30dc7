import { ApiProperty } from '@nestjs/swagger';

/** Decimal texts of one currency. */
export class TriedTotalsDto {
  currency: string;
  dueToday: string;
  monthly: string;
  regularMonthly: string;
  usage: string;
  overTerm: string;
  individualCase: boolean;
}

export class TriedChargeDto {
  name: string;
  kind: string;
  amount: string;
}

export class TriedLineResultDto {
  offeringId: string;
  name: string;

  @ApiProperty({ type: () => TriedTotalsDto })
  totals: TriedTotalsDto;

  @ApiProperty({ type: () => [TriedChargeDto] })
  charges: TriedChargeDto[];

  /** Why it has no price. */
  fault: string | null;
}

export class TriedVerdictDto {
  ruleId: string;
  /** error, warning or review. */
  severity: string;
  message: string;
  /** Lines that it is about, counted from 1. */
  itemIds: string[];
}

export class TriedResultDto {
  @ApiProperty({ type: () => TriedTotalsDto })
  totals: TriedTotalsDto;

  @ApiProperty({ type: () => [TriedLineResultDto] })
  lines: TriedLineResultDto[];

  /** What the rules say of it. */
  @ApiProperty({ type: () => [TriedVerdictDto] })
  verdicts: TriedVerdictDto[];
}

export class TouchedOfferingDto {
  id: string;
  name: string;
  /** Open carts that hold it. */
  carts: number;
}

export class SamplePriceDto {
  offeringId: string;
  name: string;
  termMonths: number | null;

  /** Null: it is not sold now, or would not be. */
  @ApiProperty({ type: () => TriedResultDto, nullable: true })
  before: TriedResultDto | null;

  @ApiProperty({ type: () => TriedResultDto, nullable: true })
  after: TriedResultDto | null;
}

/** What publishing a draft would do. */
export class EffectDto {
  /** Open carts that hold a touched offering. */
  carts: number;

  @ApiProperty({ type: () => [TouchedOfferingDto] })
  offerings: TouchedOfferingDto[];

  @ApiProperty({ type: () => [SamplePriceDto] })
  samples: SamplePriceDto[];
}

/** A cart by the draft, and by the catalogue as it is. */
export class TrialDto {
  @ApiProperty({ type: () => TriedResultDto })
  draft: TriedResultDto;

  @ApiProperty({ type: () => TriedResultDto })
  live: TriedResultDto;
}
