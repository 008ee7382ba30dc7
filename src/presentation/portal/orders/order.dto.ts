/** Money for screens: a decimal text with two digits behind the point. */
export class MoneyDto {
  amount: string;
  currency: string;
}

export class OrderCustomerDto {
  id: string;
  name: string;
}

export class NextActorDto {
  party: 'us' | 'you' | 'thirdParty';
  text: string;
}

export class OrderOwnerDto {
  name: string;
  role: string;
  team: string | null;
  initials: string;
  /** At work now. */
  available: boolean;
  /** Why not: no shift now, a holiday, leave; `gone`: takes no work any more. */
  state: 'working' | 'offShift' | 'holiday' | 'onLeave' | 'gone';
  /** When that changes; null when it is not in sight. */
  until: string | null;
  /** Who stands in meanwhile. */
  cover: string | null;
}

/** Where an order waits that no agent has yet. */
export class OrderQueueDto {
  team: string | null;
}

export class JeopardyDto {
  code: string;
  text: string;
  nextStep: string;
  owner: 'customer' | 'provider' | 'thirdParty';
}

export class MilestoneDto {
  code: string;
  label: string;
  description: string;
  status: 'done' | 'current' | 'upcoming' | 'jeopardy' | 'skipped';
  promisedAt: string | null;
  predictedAt: string | null;
  reachedAt: string | null;
  pointOfNoReturn: boolean;
  jeopardy?: JeopardyDto;
}

export class PlaceDto {
  id: string;
  text: string;
}

export class CharacteristicDto {
  name: string;
  value: string;
}

export class ItemPriceDto {
  monthly: MoneyDto;
  oneTime: MoneyDto;
}

export class OrderItemDto {
  id: string;
  action: string;
  offeringId: string | null;
  offeringName: string;
  quantity: number;
  state: string;
  stateText: string;
  place: PlaceDto | null;
  characteristics: CharacteristicDto[];
  price: ItemPriceDto;
  milestones: MilestoneDto[];
  /** The item of the package that this one is a part of. */
  bundleItemId: string | null;
}

export class ActivityDto {
  id: string;
  at: string;
  actor: string;
  text: string;
  kind: string;
}

export class OrderTotalsDto {
  dueToday: MoneyDto;
  monthly: MoneyDto;
}

export class OrderSourceDto {
  name: string;
  asOf: string;
  stale: boolean;
}

/** An order as its customer sees it. */
export class OrderDto {
  id: string;
  number: string;
  state: string;
  stateText: string;
  placedAt: string;
  promisedDate: string | null;
  predictedDate: string | null;
  completedAt: string | null;
  customer: OrderCustomerDto | null;
  totals: OrderTotalsDto;
  whoActsNext: NextActorDto;
  owner: OrderOwnerDto | null;
  queue: OrderQueueDto | null;
  milestones: MilestoneDto[];
  items: OrderItemDto[];
  activity: ActivityDto[];
  cancellable: boolean;
  source: OrderSourceDto;
}

export class MilestoneStatusDto {
  code: string;
  label: string;
  status: 'done' | 'current' | 'upcoming' | 'jeopardy' | 'skipped';
}

/** An order in a list. */
export class OrderSummaryDto {
  id: string;
  number: string;
  customer: OrderCustomerDto | null;
  state: string;
  stateText: string;
  placedAt: string;
  promisedDate: string | null;
  address: string | null;
  items: number;
  owner: OrderOwnerDto | null;
  queue: OrderQueueDto | null;
  jeopardy: boolean;
  milestones: MilestoneStatusDto[];
}
