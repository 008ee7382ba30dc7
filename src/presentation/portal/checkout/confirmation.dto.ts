import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What the agent wants to say to the customer with the cart. */
export class ConfirmationRequestDto {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** That an agent asked the customer to confirm a cart. */
export class RequestedConfirmationDto {
  /** The agent's name. */
  agent: string;
  note: string;
  requestedAt: string;
}

/** What a member of staff did in the customer's cart. */
export class CartActivityDto {
  id: string;
  at: string;
  /** The agent's name. */
  agent: string;
  /** change or confirmationRequest. */
  kind: string;
  /** What was done; of a confirmationRequest the note. */
  text: string;
}

export class CartActivityPageDto {
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
