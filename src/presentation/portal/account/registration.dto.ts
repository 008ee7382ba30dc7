import {
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';

const NAME = /\S/;
/** As people write numbers; digits enough for one. */
const PHONE = /^\+?[\d\s().-]{7,24}$/;

/** Who signs up: a person for themselves, or for a company. */
export class RegistrationDto {
  @IsIn(['consumer', 'company'])
  kind: 'consumer' | 'company';

  @IsString()
  @MaxLength(80)
  @Matches(NAME, { message: 'givenName must not be empty' })
  givenName: string;

  @IsString()
  @MaxLength(80)
  @Matches(NAME, { message: 'familyName must not be empty' })
  familyName: string;

  /** Of a company. */
  @ValidateIf(({ kind }: RegistrationDto) => kind === 'company')
  @IsString()
  @MaxLength(120)
  @Matches(NAME, { message: 'companyName must not be empty' })
  companyName?: string;

  @IsEmail({}, { message: 'email must be an e-mail address' })
  @MaxLength(254)
  email: string;

  @IsOptional()
  @IsString()
  @Matches(PHONE, { message: 'phone must be a telephone number' })
  phone?: string;

  /** At least 15 characters of any kind; not one that everybody takes. */
  @IsString()
  @MaxLength(1024)
  password: string;
}

export class EmailDto {
  @IsEmail({}, { message: 'email must be an e-mail address' })
  @MaxLength(254)
  email: string;
}

/** A secret from a link in a mail. */
export class LinkTokenDto {
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  token: string;
}

export class NewPasswordDto extends LinkTokenDto {
  @IsString()
  @MaxLength(1024)
  password: string;
}

/** Taken; what comes of it is in a mail. */
export class AcceptedDto {
  accepted: boolean;
}

export class VerifiedEmailDto {
  email: string;
}
