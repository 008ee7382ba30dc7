import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** E-mail address and password of a person. */
export class SignInDto {
  @IsEmail({}, { message: 'email must be an e-mail address' })
  email: string;

  @IsString()
  @MinLength(1)
  @MaxLength(256)
  password: string;
}

/** The person who is signed in. */
export class SessionUserDto {
  id: string;
  name: string;
  email: string;
  /** customer, agent or admin. */
  role: string;
  /** The customer that the person acts for; null for the operator's staff. */
  customerId: string | null;
  customerName: string | null;
}

/** A sign-in of the demo. */
export class DemoAccountDto {
  email: string;
  /** customer, agent or admin. */
  role: string;
  name: string;
}

/** The sign-ins of a server that runs with sample data; all have the same password. */
export class DemoSignInsDto {
  password: string;

  @ApiProperty({ type: () => [DemoAccountDto] })
  accounts: readonly DemoAccountDto[];
}

/** Who is signed in in this browser. */
export class SessionDto {
  user: SessionUserDto | null;
  /** True while nobody is signed in. */
  visitor: boolean;
  /** Who may sign in; only in demo mode. */
  demo?: DemoSignInsDto;
}

/** OAuth 2.0 token request by client credentials; the client may be named here or by HTTP Basic. */
export class TokenRequestDto {
  @IsString()
  @MaxLength(64)
  grant_type: string;

  @IsOptional()
  @IsString()
  @MaxLength(128)
  client_id?: string;

  @IsOptional()
  @IsString()
  @MaxLength(256)
  client_secret?: string;

  @IsOptional()
  @IsString()
  @MaxLength(256)
  scope?: string;
}

/** OAuth 2.0 token answer. */
export class TokenDto {
  access_token: string;
  token_type: string;
  /** Seconds until the token expires. */
  expires_in: number;
  scope: string;
}
