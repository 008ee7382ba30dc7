import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class UploadDto {
  /** What people call the file; its ending says what it is when the type of the body does not. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  @Matches(/^[^/\\"<>|:*?]*$/, { message: 'name must be a file name without a path' })
  name?: string;
}

/** A file of the catalogue; it is kept for 14 days. */
export class CatalogueFileDto {
  id: string;
  name: string;
  contentType: string;
  sizeBytes: number;
  /** Where it is fetched, and what an import job names. */
  url: string;
  expiresAt: Date;
}

/** A row of an imported file that was left out. */
export class RowFaultDto {
  /** Of the file, the heading being row 1; of JSON the entry's place. */
  row: number;
  column: string | null;
  resourceId: string | null;
  message: string;
  fix: string;
}

export class CancelledImportDto {
  id: string;
  status: string;
  errorLog: string | null;
}
