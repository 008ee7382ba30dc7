import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

/** Something that people can read, not only spaces. */
const NAME = /\S/;

/** A second factor that is on. */
export class SecondFactorDto {
  since: Date;
  recoveryCodesLeft: number;
}

/** A person's own account. */
export class AccountDto {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  /** False for who signs in by the company's identity provider only. */
  hasPassword: boolean;
  /** Whether the password is enough only beside a second factor. */
  passwordShort: boolean;
  /** Null while signing in asks for the password alone. */
  secondFactor: SecondFactorDto | null;
}

export class RenameDto {
  @IsString()
  @MaxLength(80)
  @Matches(NAME, { message: 'givenName must not be empty' })
  givenName: string;

  @IsString()
  @MaxLength(80)
  @Matches(NAME, { message: 'familyName must not be empty' })
  familyName: string;
}

export class ChangePasswordDto {
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  currentPassword: string;

  @IsString()
  @MaxLength(1024)
  newPassword: string;
}

/** The present password, before something that decides who can sign in. */
export class ProvePasswordDto {
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  currentPassword: string;
}

export class ConfirmCodeDto {
  /** Six digits, from the authenticator app. */
  @IsString()
  @MaxLength(16)
  code: string;
}

/** A QR code as squares of equal size. */
export class QrCodeDto {
  /** Squares along each side, without the quiet zone. */
  size: number;
  /** SVG path of the dark squares, one unit each. */
  path: string;
}

/** What connects an authenticator app; shown once. */
export class EnrolmentDto {
  /** For who types it, in base32. */
  secret: string;
  /** `otpauth://totp/...` */
  uri: string;
  qr: QrCodeDto;
}

/** Shown once, never again. */
export class RecoveryCodesDto {
  recoveryCodes: string[];
}

/** A browser in which the person is signed in. */
export class OwnSessionDto {
  id: string;
  /** Whether it is the one that asks. */
  current: boolean;
  /** password, totp, recoveryCode, oidc. */
  methods: string[];
  /** What the browser calls itself; null when it did not say. */
  userAgent: string | null;
  address: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

export class EndedSessionsDto {
  /** How many sessions ended. */
  ended: number;
}

export class PageDto {
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
