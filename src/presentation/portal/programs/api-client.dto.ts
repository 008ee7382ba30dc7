import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  Matches,
  ValidateIf,
} from 'class-validator';

const VISIBLE = /\S/;

export class ProgramPageDto {
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

/** A new API client. */
export class ApiClientWishDto {
  @IsString()
  @Matches(VISIBLE, { message: 'name must not be empty' })
  @MaxLength(100)
  name: string;

  /** What it is for, and whom to ask. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  description?: string;

  /** OAuth scopes, such as `ordering:read`. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes: string[];

  /** When it ends by itself; left out: never. */
  @IsOptional()
  @Type(() => Date)
  @IsDate({ message: 'expiresAt must be a date and time' })
  expiresAt?: Date;
}

/** What is to change of an API client. */
export class ApiClientPatchDto {
  @IsOptional()
  @IsString()
  @Matches(VISIBLE, { message: 'name must not be empty' })
  @MaxLength(100)
  name?: string;

  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsString()
  @MaxLength(500)
  @ApiProperty({ type: String, nullable: true, required: false })
  description?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes?: string[];

  /** Null: never. */
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @Type(() => Date)
  @IsDate({ message: 'expiresAt must be a date and time' })
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  expiresAt?: Date | null;

  @IsOptional()
  @IsIn(['active', 'suspended'])
  status?: 'active' | 'suspended';

  /** The version that was read: refused when somebody has changed it since. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version?: number;
}

/** How to change to a new secret. */
export class SecretRotationDto {
  /** For how many hours the secrets before it still work; left out: 24. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(720)
  overlapHours?: number;
}

export class ApiClientSecretDto {
  id: string;
  /** The last four characters. */
  hint: string;
  createdAt: string;
  /** Null: as long as the client lives. */
  @ApiProperty({ type: String, nullable: true })
  expiresAt: string | null;
  /** Exact to a minute; null: never used. */
  @ApiProperty({ type: String, nullable: true })
  lastUsedAt: string | null;
}

/** A program that asks for tokens with its own id and secret. */
export class ApiClientDto {
  id: string;
  /** What it sends as client_id. */
  clientId: string;
  name: string;
  @ApiProperty({ type: String, nullable: true })
  description: string | null;
  /** active or suspended. */
  status: string;
  @ApiProperty({ type: [String] })
  scopes: readonly string[];
  /** Null for the operator's own. */
  @ApiProperty({ type: String, nullable: true })
  customerId: string | null;
  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;
  createdAt: Date;
  @ApiProperty({ type: Date, nullable: true })
  expiresAt: Date | null;
  /** Exact to a minute; null: never used. */
  @ApiProperty({ type: Date, nullable: true })
  lastUsedAt: Date | null;
  version: number;
  @ApiProperty({ type: () => [ApiClientSecretDto] })
  secrets: readonly ApiClientSecretDto[];
}

/** An API client with the secret that was made for it now. */
export class ApiClientWithSecretDto {
  @ApiProperty({ type: () => ApiClientDto })
  client: ApiClientDto;
  /** Shown this once: we keep only its hash. */
  secret: string;
}

/** A scope that may be chosen. */
export class OAuthScopeDto {
  name: string;
  description: string;
}

export class OAuthScopeQueryDto {
  /** For an API client of those for whom the caller acts, or for the caller's own personal token. */
  @IsIn(['apiClient', 'personalToken'])
  for: 'apiClient' | 'personalToken';
}
