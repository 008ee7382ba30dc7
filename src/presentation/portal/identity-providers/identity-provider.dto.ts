import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const VISIBLE = /\S/;

export class ProviderPageDto {
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

/** A company's OpenID Connect provider. */
export class IdentityProviderWishDto {
  /** What people see on the button: "Continue with ...". */
  @IsString()
  @Matches(VISIBLE, { message: 'name must not be empty' })
  @MaxLength(60)
  name: string;

  /** As its discovery document has it, e.g. `https://login.example.com`. */
  @IsString()
  @MaxLength(500)
  issuer: string;

  @IsString()
  @Matches(VISIBLE, { message: 'clientId must not be empty' })
  @MaxLength(200)
  clientId: string;

  /** Left out for a public client. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  clientSecret?: string;

  /** What somebody new gets; never an administrator. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  defaultRoles?: string[];
}

export class IdentityProviderPatchDto {
  @IsOptional()
  @IsString()
  @Matches(VISIBLE, { message: 'name must not be empty' })
  @MaxLength(60)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  issuer?: string;

  @IsOptional()
  @IsString()
  @Matches(VISIBLE, { message: 'clientId must not be empty' })
  @MaxLength(200)
  clientId?: string;

  /** A new one; left out: as it is. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  clientSecret?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  defaultRoles?: string[];

  /** Whether people of its confirmed domains sign in by it only. */
  @IsOptional()
  @IsBoolean()
  enforced?: boolean;

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

export class DomainWishDto {
  /** What stands behind the @, e.g. `example.com`. */
  @IsString()
  @MaxLength(254)
  domain: string;
}

export class ProviderDomainDto {
  id: string;
  domain: string;
  /** pending, or confirmed by the operator. */
  status: string;
  createdAt: string;
  @ApiProperty({ type: String, nullable: true })
  confirmedAt: string | null;
}

/** A way in which a company's people sign in. */
export class IdentityProviderDto {
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  hasSecret: boolean;
  /** active or suspended. */
  status: string;
  enforced: boolean;
  @ApiProperty({ type: [String] })
  defaultRoles: readonly string[];
  /** Null for the operator's. */
  @ApiProperty({ type: String, nullable: true })
  customerId: string | null;
  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;
  /** What has to be registered at the provider. */
  redirectUri: string;
  /** How many people have signed in by it. */
  people: number;
  @ApiProperty({ type: () => [ProviderDomainDto] })
  domains: readonly ProviderDomainDto[];
  createdAt: Date;
  version: number;
}

export class SignInOptionsQueryDto {
  /** What stands behind the @ of the address that somebody types; the rest of it is nobody's business here. */
  @IsString()
  @MaxLength(254)
  domain: string;
}

export class SignInProviderDto {
  id: string;
  name: string;
  /** Where the browser goes to sign in by it. */
  startUrl: string;
}

/** How the people of a domain sign in. */
export class SignInOptionsDto {
  /** Whether a password will do. */
  password: boolean;
  @ApiProperty({ type: () => SignInProviderDto, nullable: true })
  provider: SignInProviderDto | null;
}

export class StartQueryDto {
  /** A path of ours to open after signing in. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  next?: string;
}
