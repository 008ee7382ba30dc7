import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDate,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';

/** A new personal token; it acts in the membership of the session that asks. */
export class PersonalTokenWishDto {
  /** What it is for. */
  @IsString()
  @Matches(/\S/, { message: 'name must not be empty' })
  @MaxLength(100)
  name: string;

  /** OAuth scopes, such as `ordering:read`. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes: string[];

  /** At most a year from now; left out: 90 days. */
  @IsOptional()
  @Type(() => Date)
  @IsDate({ message: 'expiresAt must be a date and time' })
  expiresAt?: Date;
}

/** A personal token without its text, which is shown only when it is made. */
export class PersonalTokenDto {
  id: string;
  name: string;
  /** The last four characters. */
  hint: string;
  @ApiProperty({ type: [String] })
  scopes: readonly string[];
  membershipId: string;
  /** For whom it acts; null for the operator. */
  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;
  createdAt: Date;
  expiresAt: Date;
  /** Exact to a minute; null: never used. */
  @ApiProperty({ type: Date, nullable: true })
  lastUsedAt: Date | null;
}

export class MadePersonalTokenDto {
  id: string;
  /** Shown this once: we keep only its hash. */
  token: string;
  expiresAt: Date;
}
