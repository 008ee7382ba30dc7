import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsISO8601, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DifferenceDto } from '../drafts/difference.dto.js';
import { PageDto } from '../paging.dto.js';

export class PublishDto {
  /** For the publication: what customers and colleagues should know. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  notes?: string;
}

export class ScheduleDto extends PublishDto {
  /** ISO 8601 with a time zone; it lies ahead. */
  @IsISO8601({ strict: true })
  publishAt: string;
}

export class RollBackDto extends PublishDto {
  /** Restores entries too that were changed again since; what was done to them is lost. */
  @IsOptional()
  @IsBoolean()
  force?: boolean;
}

/** A draft that became the catalogue. */
export class PublicationDto {
  number: number;
  draftId: string;
  name: string;
  notes: string | null;
  /** studio, import or rollback. */
  origin: string;
  rollsBack: number | null;
  rolledBackBy: number | null;
  authorName: string;
  publisherName: string;
  entryCount: number;
  publishedAt: Date;
}

export class EntrySearchDto extends PageDto {
  /** Words that all stand in name, code or id. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  kind?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  lifecycleStatus?: string;

  /** true: only what an open draft touches. */
  @IsOptional()
  @IsString()
  @MaxLength(5)
  drafted?: string;
}

export class EntryDraftDto {
  /** The draft's id. */
  changeSetId: string;
  changeSetName: string;
  state: string;
  operation: string;
  changedBy: string;
}

/** An entry of the catalogue, published or only drafted. */
export class ListedEntryDto {
  kind: string;
  id: string;
  name: string;
  code: string | null;
  lifecycleStatus: string | null;
  /** False: it stands in a draft only. */
  published: boolean;
  lastUpdate: string | null;

  @ApiProperty({ type: () => [EntryDraftDto] })
  drafts: EntryDraftDto[];
}

export class AsOfDto {
  /** A publication's number: the entry as it was when that had just been made. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  asOf?: number;
}

/** An entry as it is, or was. */
export class StoredEntryDto {
  kind: string;
  id: string;
  name: string;

  /** Null: it was not in the catalogue then. */
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: true })
  document: Record<string, unknown> | null;

  /** Of the stored document, for a draft that is made from it; null for what it was at a publication. */
  version: number | null;
}

/** What a publication did to one entry. */
export class HistoryStepDto {
  publication: number;
  publicationName: string;
  notes: string | null;
  publisherName: string;
  publishedAt: Date;
  operation: string;

  @ApiProperty({ type: () => [DifferenceDto] })
  differences: DifferenceDto[];

  /** Before this publication the entry was changed past the drafts, through the API. */
  changedDirectlyBefore: boolean;
}
