import { OrderDto } from '../orders/index.js';

export class SupplierReferenceDto {
  system: string;
  reference: string;
}

export class OssRequestDto {
  id: string;
  item: string;
  kind: string;
  state: string;
  sentAt: string | null;
}

export class AssignmentDto {
  at: string;
  agent: string;
  reason: string;
  releasedAt: string | null;
}

/** An order as staff see it: the customer's view and what is internal. */
export class DeskOrderDto extends OrderDto {
  supplierReferences: SupplierReferenceDto[];
  ossRequests: OssRequestDto[];
  /** Id of the agent who has it. */
  assignedTo: string | null;
  assignmentHistory: AssignmentDto[];
}
