import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

/** Which part of a list. */
export class ActingPageDto {
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

export class AgentAccessPageDto extends ActingPageDto {
  /** Only who acts at present. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  active?: boolean;
}

/** For whom a member of staff begins to act, and why. */
export class StartActingDto {
  @IsUUID('all', { message: 'customerId must be the id of a customer' })
  customerId: string;

  /** 10 to 300 characters that say why; the customer reads them. */
  @IsString()
  @MaxLength(300)
  reason: string;

  /** An order number or ticket. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  reference?: string;
}

export class ActingCustomerDto {
  id: string;
  name: string;
}

/** One acts for this customer until it expires, is ended, or the session is. */
export class ActingDto {
  id: string;
  customer: ActingCustomerDto;
  reason: string;
  reference: string | null;
  startedAt: string;
  /** 60 minutes after the last use, at most 4 hours after the start. */
  expiresAt: string;
}

/** What an agent did in a cart of the customer. */
export class AgentDeedDto {
  at: string;
  cartId: string;
  text: string;
}

/** That somebody of the operator acted for the customer. */
export class AgentAccessDto {
  id: string;
  /** The agent's name. */
  agent: string;
  reason: string;
  reference: string | null;
  startedAt: string;
  /** Null while the agent acts. */
  endedAt: string | null;
  /** The first hundred, oldest first. */
  deeds: AgentDeedDto[];
}

export class ChangeAgentConsentDto {
  @IsBoolean()
  allowed: boolean;
}

/** Whether agents may act for the customer; allowed until somebody says no. */
export class AgentConsentDto {
  allowed: boolean;
  /** Who said so last. */
  changedBy: string | null;
  changedAt: string | null;
}
