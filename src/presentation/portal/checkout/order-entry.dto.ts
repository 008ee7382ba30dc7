import { ApiProperty } from '@nestjs/swagger';
import { Allow, ArrayMaxSize, IsArray, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';

/** The answer to one field of a line. An empty text takes an answer back. */
export class OrderEntryAnswerDto {
  @IsString()
  @MaxLength(100)
  itemId: string;

  @IsString()
  @MaxLength(100)
  name: string;

  /** Text, number, true or false; a day as 2026-12-31. */
  @Allow()
  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
  })
  value: string | number | boolean | null;
}

/** Answers to save; each may come alone. */
export class OrderEntryAnswersDto {
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => OrderEntryAnswerDto)
  answers: OrderEntryAnswerDto[];
}

/** A field that an order for a line needs. */
export class OrderEntryFieldDto {
  itemId: string;
  /** The offering's name. */
  itemName: string;
  name: string;
  label: string;
  /** text, email, phone, date, select, number, address or boolean. */
  type: string;
  /** A required boolean is a consent: it must be true. */
  required: boolean;
  @ApiProperty({ type: [String], required: false })
  options?: readonly string[];

  help?: string;

  /** How it is written, such as imei or place. */
  format?: string;

  /** Smallest and largest number. */
  least?: number;
  most?: number;

  /** Stored encrypted; the value says only that it was given. */
  secret?: boolean;

  value: string | null;
  /** What is wrong with the value. */
  fault: string | null;
  /** How the value is understood, where that is worth saying. */
  reading: string | null;
}

/** A required answer that is not there, or one that is wrong. */
export class MissingAnswerDto {
  itemId: string;
  name: string;
  label: string;
  message: string;
}

/** What the order needs to know. */
export class OrderEntryDto {
  @ApiProperty({ type: () => [OrderEntryFieldDto] })
  fields: readonly OrderEntryFieldDto[];

  @ApiProperty({ type: () => [MissingAnswerDto] })
  missing: readonly MissingAnswerDto[];

  ready: boolean;
}
