import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, MaxLength, MinLength, ValidateIf } from 'class-validator';

/** E-mail address and password of a person. */
export class SignInDto {
  @IsEmail({}, { message: 'email must be an e-mail address' })
  email: string;

  @IsString()
  @MinLength(1)
  @MaxLength(256)
  password: string;
}

/** For which of the person's companies this session acts from here on. */
export class SwitchDto {
  @IsString()
  @MaxLength(64)
  membershipId: string;

  /** A company beneath that membership's, to act in by right of the company above. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  customerId?: string;
}

/** The second half of a sign-in: the challenge of the first, and a code or a recovery code. */
export class SecondStepDto {
  @IsString()
  @MaxLength(64)
  challenge: string;

  /** Six digits, from the authenticator app. */
  @ValidateIf(({ recoveryCode }: SecondStepDto) => recoveryCode === undefined)
  @IsString()
  @MaxLength(16)
  code?: string;

  /** Instead of a code. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  recoveryCode?: string;
}

/** The password was right, and the account asks for more. */
export class SecondFactorNeededDto {
  required: boolean;
  /** For POST /api/v1/session/second-factor; good for five minutes. */
  challenge: string;
}

/** The person who is signed in. */
export class SessionUserDto {
  id: string;
  name: string;
  email: string;
  /** customer or staff. */
  kind: string;
  /** What the person is at the customer, or at the operator: buyer, approver, agent, ... */
  @ApiProperty({ type: [String] })
  roles: readonly string[];
  /** For whom the person acts at present, one of the memberships. */
  membershipId: string;
  /** The customer that the person acts for; null for the operator's staff. */
  customerId: string | null;
  customerName: string | null;
  /** Whether the customer is an organization; false for a private person and for the operator. */
  isCompany: boolean;
  /** Where the person acts in a company beneath their own: their own company. */
  actingFrom: string | null;
  /** Whether the person has shown that the e-mail address is theirs. */
  emailVerified: boolean;
  /** Whether a second factor was asked for when this session was opened. */
  secondFactor: boolean;
}

/** A customer, or the operator, that the signed-in person belongs to. */
export class MembershipDto {
  id: string;
  /** Null for the operator itself. */
  customerId: string | null;
  customerName: string | null;
  @ApiProperty({ type: [String] })
  roles: readonly string[];
  /** Whether this session acts in it. */
  current: boolean;
}

/** A sign-in of the demo. */
export class DemoAccountDto {
  email: string;
  /** customer or staff. */
  kind: string;
  @ApiProperty({ type: [String] })
  roles: readonly string[];
  name: string;
  /** Where; null for a consumer, who is the customer, and for staff. */
  company: string | null;
}

/** The sign-ins of a server that runs with sample data; all have the same password. */
export class DemoSignInsDto {
  password: string;

  @ApiProperty({ type: () => [DemoAccountDto] })
  accounts: readonly DemoAccountDto[];
}

/** For whom a member of staff acts at present. */
export class SessionActingDto {
  /** What the header X-Acting-For holds. */
  id: string;
  customerId: string;
  customerName: string;
  reason: string;
  startedAt: string;
  expiresAt: string;
}

/** In whose pages somebody is who tries the shop out. */
export class SessionDemonstrationDto {
  /** What the header X-Demonstration holds. */
  id: string;
  /** driver or watcher. */
  part: string;
}

/** Who is signed in in this browser. */
export class SessionDto {
  user: SessionUserDto | null;
  /** Only in the answer to a password that is right and not enough. */
  secondFactor?: SecondFactorNeededDto;
  /** True while nobody is signed in. */
  visitor: boolean;
  /** What the caller may do: operations of the access matrix, such as `shoppingCart:checkout`. */
  @ApiProperty({ type: [String] })
  operations: readonly string[];

  /** For whom the person may act; empty while nobody is signed in. */
  @ApiProperty({ type: () => [MembershipDto] })
  memberships: readonly MembershipDto[];

  /** For whom this member of staff acts; only with the header X-Acting-For. */
  acting?: SessionActingDto;

  /** Only with the header X-Demonstration: nothing of it is real. */
  demonstration?: SessionDemonstrationDto;

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

  /** Scopes with spaces between; left out: all that the client has. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  scope?: string;
}

/** OAuth 2.0 token answer. */
export class TokenDto {
  access_token: string;
  token_type: string;
  /** Seconds until the token expires. */
  expires_in: number;
  /** What was granted. */
  scope: string;
}
