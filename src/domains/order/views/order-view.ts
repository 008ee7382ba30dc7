/** An order as screens read it, before an audience's display object chooses from it. Times are ISO 8601 texts. */
export interface OrderView extends OrderSummaryView {
  readonly completedAt: string | null;
  readonly sourceName: string;
  readonly sourceAsOf: string | null;
  readonly itemList: readonly OrderItemView[];
  readonly activities: readonly ActivityView[];
  readonly assignments: readonly AssignmentView[];
  readonly serviceOrders: readonly ServiceOrderView[];
}

export interface OrderSummaryView {
  readonly id: string;
  readonly number: string;
  readonly customerId: string | null;
  readonly customerName: string | null;
  readonly state: string;
  readonly orderDate: Date;
  readonly promisedDate: Date | null;
  readonly predictedDate: Date | null;
  readonly items: number;
  readonly placeText: string | null;
  /** Exact decimal texts; null where nothing is priced. */
  readonly monthly: string | null;
  readonly oneTime: string | null;
  readonly currency: string | null;
  readonly owner: OwnerView | null;
  readonly milestones: readonly MilestoneView[];
  readonly jeopardies: readonly JeopardyView[];
}

/** Who looks after the order, or last did; without an agent it waits in the team's queue. */
export interface OwnerView {
  readonly agentId: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly team: string | null;
}

export interface MilestoneView {
  readonly itemId: string;
  readonly code: string;
  readonly position: number;
  readonly pointOfNoReturn: boolean;
  readonly promisedAt: string | null;
  readonly predictedAt: string | null;
  readonly reachedAt: string | null;
}

/** Jeopardies that are open. */
export interface JeopardyView {
  readonly itemId: string;
  readonly code: string;
  readonly raisedAt: string;
}

export interface OrderItemView {
  readonly id: string;
  readonly key: string;
  readonly action: string;
  readonly state: string;
  readonly offeringId: string | null;
  readonly offeringName: string | null;
  readonly quantity: number | null;
  readonly placeId: string | null;
  readonly placeText: string | null;
  readonly monthly: string | null;
  readonly oneTime: string | null;
  readonly currency: string | null;
  readonly milestonePlan: string | null;
  readonly noReturnAt: string | null;
  /** Key of the bundle's item as the part names it, and keys of the parts as the bundle names them. */
  readonly bundleKey: string | null;
  readonly partKeys: readonly string[];
  readonly characteristics: readonly { readonly name?: unknown; readonly value?: unknown }[] | null;
}

export interface ActivityView {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly text: string;
  readonly kind: string;
  readonly audience: string;
}

export interface AssignmentView {
  readonly at: string;
  /** Null while the order waited in the team's queue. */
  readonly agent: string | null;
  readonly team: string | null;
  readonly reason: string;
  readonly releasedAt: string | null;
}

export interface ServiceOrderView {
  readonly id: string;
  readonly itemKey: string;
  readonly kind: string;
  readonly state: string;
  readonly reference: string | null;
  readonly sentAt: string | null;
}
