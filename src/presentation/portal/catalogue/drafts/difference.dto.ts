import { ApiProperty } from '@nestjs/swagger';

/** One attribute that differs. */
export class DifferenceDto {
  /** Dotted; elements of lists by their name. */
  path: string;
  /** The path in words, such as `Prices: Fiber 500: Amount`. */
  label: string;
  /** add, change or remove. */
  change: string;

  /** Money as {unit, value}; null where there was nothing. */
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: true })
  before: unknown;

  @ApiProperty({ nullable: true, type: 'object', additionalProperties: true })
  after: unknown;

  /** money, text, number, boolean, date or other. */
  valueKind: string;
}

/** What changes of one entry. */
export class EntryDifferenceDto {
  kind: string;
  id: string;
  name: string;
  /** add, change or remove. */
  operation: string;

  @ApiProperty({ type: () => [DifferenceDto] })
  differences: DifferenceDto[];
}
