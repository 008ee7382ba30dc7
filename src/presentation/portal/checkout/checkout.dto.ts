import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsNotEmptyObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

/** Whom we may ask about the order. */
export class ContactDto {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsString()
  @MaxLength(254)
  email: string;

  @IsString()
  @MaxLength(40)
  phone: string;
}

/** Confirms the cart. What the cart lacks is answered with 422 and every reason. */
export class CheckoutDto {
  @IsNotEmptyObject({}, { message: 'contact must be an object with name, email and phone' })
  @ValidateNested()
  @Type(() => ContactDto)
  contact: ContactDto;

  /** Day on which the service is wanted: 2026-12-14. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  requestedDate?: string;
}

export class MoneyDto {
  /** Decimal text with the currency's minor digits: 1395.00. */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

export class ReceiptTotalsDto {
  dueToday: MoneyDto;
  monthly: MoneyDto;
  overTerm: MoneyDto;
  /** True when a part is still to be quoted. */
  individualCase: boolean;
}

export class ReceiptItemDto {
  name: string;
  quantity: number;
  place: string | null;
}

/** The order that was made of the cart. */
export class CheckoutReceiptDto {
  orderId: string;
  orderNumber: string;
  href: string;
  state: string;
  placedAt: string;
  items: ReceiptItemDto[];
  totals: ReceiptTotalsDto;
}

/** The order waits for others' yes; the cart is locked meanwhile. */
export class ApprovalPendingDto {
  approvalId: string;
  state: string;
  /** Why, in sentences. */
  reasons: string[];
  expiresAt: Date;
}

/** A step of the chain, and who may decide it. */
export class NeededStepDto {
  position: number;
  name: string;
  approvers: string[];
}

/** Whether the cart would need others' yes. */
export class NeededApprovalDto {
  needed: boolean;
  reasons: string[];

  @ApiProperty({ type: () => [NeededStepDto] })
  steps: NeededStepDto[];
}
