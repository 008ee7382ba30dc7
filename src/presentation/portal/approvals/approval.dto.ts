import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class ApprovalListDto {
  /** waiting: for the caller's decision; mine: asked for or decided by the caller; all: for administrators. */
  @IsOptional()
  @IsIn(['waiting', 'mine', 'all'])
  view?: 'waiting' | 'mine' | 'all';

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

export class DecisionDto {
  @IsIn(['approve', 'reject'])
  decision: 'approve' | 'reject';

  /** Position of the step that was looked at. */
  @IsInt()
  @Min(1)
  @Max(100)
  step: number;

  /** Needed to reject. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  comment?: string;
}

export class ApprovalLineDto {
  name: string;
  quantity: number;
  place: string | null;
  /** Decimal text. */
  oneTime: string;
  monthly: string;
}

export class ApprovalStepDto {
  position: number;
  name: string;
  /** approved, rejected; null while it is open. */
  decision: string | null;
  decidedBy: string | null;
  comment: string | null;
  decidedAt: string | null;
}

/** An order that waits, or has waited, for others' yes. */
export class ApprovalDto {
  id: string;
  /** waiting, ordered, rejected, withdrawn, expired or needsNewLook. */
  state: string;
  requesterName: string;
  mine: boolean;
  /** Decimal text. */
  oneTime: string;
  monthly: string;
  currency: string;
  /** A part has no price yet. */
  individualCase: boolean;
  reasons: string[];

  @ApiProperty({ type: () => [ApprovalLineDto] })
  lines: ApprovalLineDto[];

  /** The step that is to be decided next. */
  step: number;

  @ApiProperty({ type: () => [ApprovalStepDto] })
  steps: ApprovalStepDto[];

  /** Names of those who may decide now. */
  approvers: string[];
  mayDecide: boolean;
  mayWithdraw: boolean;
  orderId: string | null;
  /** Why it ended as it did. */
  outcome: string | null;
  createdAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
}
