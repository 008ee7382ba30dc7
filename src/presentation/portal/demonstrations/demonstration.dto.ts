import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** Which part of a list. */
export class DemonstrationListDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** What is tried out, and from which step on. */
export class BeginDemonstrationDto {
  @IsString()
  @MaxLength(60)
  scenario: string;

  /** A step of a deep link: what comes before it is done for the visitor. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  step?: string;
}

/** Where who drives is. */
export class LookDto {
  /** The page below the demonstration's address, such as `/cart`. */
  @IsString()
  @MaxLength(300)
  @Matches(/^\/(?!\/)[\w\-/.~%]*$/, { message: 'path must be the path of a page, such as /cart' })
  path: string;
}

export class ScenarioDto {
  id: string;
  title: string;
  summary: string;
  /** About how long it takes. */
  minutes: number;
  /** Of the invented customer. */
  customer: string;
  /** Offerings that are ordered in it, by code. */
  offerings: string[];
  steps: number;
}

export class DemonstrationPlaceDto {
  id: string;
  text: string;
}

/** What the guide points at. */
export class PointedDto {
  /** An ARIA role. */
  role: string;
  /** How the element's accessible name begins. */
  name: string;
}

export class DemonstrationStepDto {
  id: string;
  title: string;
  caption: string;
  done: boolean;
  /** Address below the demonstration's; null while what it shows is not there yet. */
  page: string | null;
  point: PointedDto | null;
  /** Ends by itself after a while, not by a deed. */
  waits: boolean;
  /** The address that the page should show; null where it does not matter. */
  place: DemonstrationPlaceDto | null;
}

/** A demonstration in this browser. */
export class DemonstrationDto {
  id: string;
  scenario: string;
  title: string;
  /** driver or watcher. */
  part: string;
  customer: string;
  /** The step to do; null at the end. */
  current: string | null;
  steps: DemonstrationStepDto[];
  /** The page on which who drives is. */
  path: string | null;
  expiresAt: string;
}

/** A demonstration in a list. */
export class DemonstrationSummaryDto {
  id: string;
  scenario: string;
  title: string;
  part: string;
  createdAt: string;
  expiresAt: string;
}
