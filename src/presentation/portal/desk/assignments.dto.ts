import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';

/** Who is to have an order, and why; the reason is for colleagues only. */
export class ReassignDto {
  /** Null: back into the queue of the team that has it. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  agentId: string | null;

  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason: string;
}

export class ReassignManyDto extends ReassignDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  orderIds: string[];
}

export class ReassignedDto {
  /** Orders that changed hands; those that the agent had already are not counted. */
  orders: number;
}
