export class InquiryOrderDto {
  id: string;
  number: string;
  state: string;
  stateText: string;
  promisedDate: string | null;
  predictedDate: string | null;
  whoActsNext: object;
}

export class InquiryMilestoneDto {
  code: string;
  label: string;
  /** done, current, upcoming, jeopardy or skipped. */
  status: string;
  promisedAt: string | null;
  predictedAt: string | null;
  reachedAt: string | null;
  pointOfNoReturn: boolean;
}

export class InquiryOrderItemDto {
  id: string;
  state: string;
  place: string | null;
  milestones: InquiryMilestoneDto[];
}

export class InquiryProductDto {
  id: string;
  name: string;
  status: string;
  serviceId: string | null;
  /** Came of this order. */
  orderedHere: boolean;
}

export class InquiryChangesDto {
  cancelOrder: boolean;
  /** Ids of products whose disconnection can be ordered. */
  disconnect: string[];
}

/** Seen once there is an order. */
export class PostSaleSectionDto {
  order: InquiryOrderDto;
  milestones: InquiryMilestoneDto[];
  items: InquiryOrderItemDto[];
  products: InquiryProductDto[];
  mayChange: InquiryChangesDto;
}
