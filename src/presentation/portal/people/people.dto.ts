import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import type { ShownInvitation, Member } from '../../../domains/people/index.js';

export class PeopleListDto {
  /** Part of a name or of an address. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

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

export class ChangePersonDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  roles?: string[];

  @IsOptional()
  @IsIn(['active', 'deactivated'])
  status?: 'active' | 'deactivated';
}

export class InviteDto {
  @IsEmail({}, { message: 'email must be an e-mail address' })
  @MaxLength(254)
  email: string;

  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  roles: string[];
}

/** A person of a company, or of the operator. */
export class PersonDto {
  /** The membership. */
  id: string;
  userAccountId: string;
  name: string;
  email: string;
  roles: string[];
  /** active or deactivated. */
  status: string;
  since: Date;
  lastSeenAt: Date | null;
}

/** An invitation that nobody has accepted yet. */
export class InvitationDto {
  id: string;
  email: string;
  roles: string[];
  invitedByName: string;
  sentAt: Date;
  expiresAt: Date;
}

/** The token of an invitation's link. */
export class InvitationTokenDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token: string;
}

export class AcceptInvitationDto extends InvitationTokenDto {
  /** Of who has no account yet. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  givenName?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  familyName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(256)
  password?: string;
}

/** What an invitation is about, for who holds its link. */
export class InvitationAboutDto {
  company: string;
  /** False: among the operator's own people. */
  isCustomer: boolean;
  email: string;
  roles: string[];
  invitedBy: string;
  expiresAt: Date;
  /** Then sign in and accept; else choose a name and a password. */
  hasAccount: boolean;
}

export class JoinedDto {
  membershipId: string;
  /** Whether this browser is signed in as the new person now. */
  signedIn: boolean;
}

export const personShown = ({
  id,
  userAccountId,
  name,
  email,
  roles,
  status,
  since,
  lastSeenAt,
}: Member): PersonDto => ({
  id,
  userAccountId,
  name,
  email,
  roles: [...roles],
  status,
  since,
  lastSeenAt,
});

export const invitationShown = ({
  id,
  email,
  roles,
  invitedByName,
  sentAt,
  expiresAt,
}: ShownInvitation): InvitationDto => ({ id, email, roles: [...roles], invitedByName, sentAt, expiresAt });
