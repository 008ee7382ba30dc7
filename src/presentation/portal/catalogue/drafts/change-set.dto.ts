import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { DifferenceDto } from './difference.dto.js';
import { PageDto } from '../paging.dto.js';

const STATES = ['draft', 'checked', 'scheduled', 'publishing', 'published', 'failed', 'discarded'] as const;

export class ChangeSetListDto extends PageDto {
  /** States, parted by commas; left out: all. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(STATES, { each: true })
  @ApiProperty({ required: false, type: String, description: 'States, parted by commas.' })
  state?: (typeof STATES)[number][];
}

export class NewChangeSetDto {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  description?: string;
}

export class ChangeSetPatchDto {
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  description?: string;

  /** For the publication. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  notes?: string;
}

/** A draft of the catalogue. */
export class ChangeSetDto {
  id: string;
  name: string;
  description: string | null;
  /** draft, checked, scheduled, publishing, published, failed or discarded. */
  state: string;
  /** What may be done now: edit, check, schedule, unschedule, start (publish), reopen, discard. */
  actions: string[];
  /** studio, import or rollback. */
  origin: string;
  /** Number of the publication that it takes back. */
  rollsBack: number | null;
  authorName: string;
  publisherName: string | null;
  publishAt: Date | null;
  notes: string | null;
  /** Why it could not be published. */
  failure: string | null;
  /** Number of its publication. */
  publication: number | null;
  entryCount: number;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export class ChangeSetActivityDto {
  at: Date;
  actorName: string;
  action: string;
  /** A sentence without its subject. */
  words: string;
}

export class FindingDto {
  code: string;
  /** error or warning. */
  severity: string;
  /** A kind of the catalogue, or example; empty for the draft as a whole. */
  kind: string;
  id: string;
  name: string;
  /** Attribute of the document; empty for the whole. */
  path: string;
  message: string;
  fix: string;
}

export class ConflictDto {
  kind: string;
  id: string;
  name: string;
  baseVersion: number | null;
  liveVersion: number | null;
  message: string;

  /** What was changed in the catalogue since. */
  @ApiProperty({ type: () => [DifferenceDto] })
  published: DifferenceDto[];

  /** What the draft changes. */
  @ApiProperty({ type: () => [DifferenceDto] })
  drafted: DifferenceDto[];
}

/** The same entry in another open draft. */
export class OtherDraftDto {
  kind: string;
  resourceId: string;
  operation: string;
  changeSetId: string;
  changeSetName: string;
  state: string;
  changedBy: string;
}

export class ExampleResultDto {
  id: string;
  name: string;
  /** True: it holds for the whole catalogue. */
  everywhere: boolean;
  passed: boolean;
}

export class CheckReportDto {
  @ApiProperty({ type: () => ChangeSetDto })
  changeSet: ChangeSetDto;

  /** Nothing stands against publishing it. */
  sound: boolean;

  @ApiProperty({ type: () => [FindingDto] })
  findings: FindingDto[];

  @ApiProperty({ type: () => [ConflictDto] })
  conflicts: ConflictDto[];

  @ApiProperty({ type: () => [OtherDraftDto] })
  others: OtherDraftDto[];

  @ApiProperty({ type: () => [ExampleResultDto] })
  examples: ExampleResultDto[];
}
