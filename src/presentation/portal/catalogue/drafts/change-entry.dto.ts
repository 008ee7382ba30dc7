import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, IsString, MaxLength, Min, ValidateIf } from 'class-validator';

/** A document of the TM Forum resource, whole. */
export class EntryDocumentDto {
  /** As the resource's API takes it; null to remove the entry. */
  @ValidateIf(({ document }: EntryDocumentDto) => document !== null)
  @IsObject()
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: true })
  document: Record<string, unknown> | null;

  /** The stored version that the document was made from; the present one when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  baseVersion?: number;
}

export class NewEntryDto {
  @IsString()
  @MaxLength(40)
  kind: string;

  /** Of a new entry. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  document: Record<string, unknown>;
}

export class RebaseDto {
  /** merge: both sides' changes, refused where they clash; mine: the draft's where they clash; live: as it is published. */
  @IsIn(['merge', 'mine', 'live'])
  way: 'merge' | 'mine' | 'live';
}

/** What a draft does to one entry. */
export class ChangeDto {
  kind: string;
  /** The entry's id. */
  id: string;
  name: string;
  /** add, change or remove. */
  operation: string;

  /** As it shall be; null when it is removed. */
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: true })
  document: Record<string, unknown> | null;

  baseVersion: number | null;
  changedBy: string;
  version: number;
}
