import { ApiProperty } from '@nestjs/swagger';

export class AuditActorDto {
  id: string;
  kind: string;
  name: string;
}

/** Under which grant a member of staff acted for a customer, and why. */
export class AuditActingDto {
  id: string;
  reason: string | null;
}

export class AuditCustomerDto {
  id: string;
  name: string | null;
}

export class AuditEntryDto {
  id: string;
  at: string;
  actor: AuditActorDto;
  acting: AuditActingDto | null;
  operation: string;
  subjectType: string;
  subjectId: string | null;
  customer: AuditCustomerDto | null;
  /** `done` or `refused`. */
  outcome: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  details: Record<string, unknown>;
  correlationId: string | null;
  address: string | null;
  /** Place in the chain; null while the entry waits to be linked. */
  position: number | null;
}

export class AuditEntryPageDto {
  entries: AuditEntryDto[];
  /** `before` of the next page; null at the end. */
  next: string | null;
}

/** An entry as the customer sees it whom it is about. */
export class AccessLogEntryDto {
  id: string;
  at: string;
  /** Name of the member of staff. */
  who: string;
  /** `looked` or `changed`. */
  what: string;
  subjectType: string;
  subjectId: string | null;
  /** How many such things were shown at once. */
  count: number;
  /** The reason that was stated for acting on the customer's behalf; null when nobody acted. */
  reason: string | null;
}

export class AccessLogPageDto {
  entries: AccessLogEntryDto[];
  next: string | null;
}

/** How far the chain of the log reaches, and what was last verified. */
export class AuditChainDto {
  /** 0 while there is no entry. */
  position: number;
  hash: string | null;
  verifiedPosition: number | null;
  verifiedAt: string | null;
  faultCount: number | null;
  firstFault: string | null;
}
