import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class DemoMailLinkDto {
  label: string;
  /** On this site. */
  path: string;
}

/** A mail that the demo shows instead of sending it. */
export class DemoMailDto {
  id: string;
  to: string;
  subject: string;
  /** Paragraphs, parted by empty lines. */
  text: string;
  link: DemoMailLinkDto | null;
  createdAt: Date;
}

export class DemoMailListDto {
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
