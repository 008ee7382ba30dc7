import type { components } from './schema.generated';

/** The shapes that the portals read, named after what they are; documented in /openapi.json. */
type Schemas = components['schemas'];

export type SessionUser = Schemas['SessionUserDto'];

export interface DemoAccount {
  email: string;
  role: string;
  name: string;
}

export type Session = Schemas['SessionDto'] & {
  /** Only when the server runs with demo data. */
  demo?: { accounts: DemoAccount[]; password: string } | null;
};

export type AddressSuggestion = Schemas['AddressSuggestionDto'];
export type Availability = Schemas['AvailabilityDto'];
export type OfferingAvailability = Schemas['OfferingAvailabilityDto'];
export type NewItem = Schemas['AddCartItemDto'];
export type ChangedItem = Schemas['ChangeCartItemDto'];
export type OrderEntry = Schemas['OrderEntryDto'];
export type OrderEntryField = Schemas['OrderEntryFieldDto'];
export type Checkout = Schemas['CheckoutDto'];
export type CheckoutReceipt = Schemas['CheckoutReceiptDto'];

export interface MoneyAmount {
  amount: string;
  currency: string;
}

export type StationStatus = 'done' | 'current' | 'upcoming' | 'jeopardy';

export interface Jeopardy {
  code: string;
  text: string;
  nextStep?: string | null;
  owner?: string | null;
}

export interface Milestone {
  code: string;
  label: string;
  description?: string | null;
  status: StationStatus;
  promisedAt?: string | null;
  predictedAt?: string | null;
  reachedAt?: string | null;
  pointOfNoReturn?: boolean;
  jeopardy?: Jeopardy | null;
}

export interface OrderItem {
  id: string;
  action: string;
  offeringId?: string | null;
  offeringName: string;
  quantity: number;
  state: string;
  stateText: string;
  place: { id: string; text: string } | null;
  characteristics: { name: string; value: unknown }[];
  price?: { monthly?: MoneyAmount | string | null; oneTime?: MoneyAmount | string | null } | null;
  milestones?: Milestone[];
}

export interface Activity {
  id: string;
  at: string;
  actor?: string | null;
  text: string;
  kind: string;
}

export interface Agent {
  name: string;
  role?: string | null;
  team?: string | null;
  initials?: string | null;
  available?: boolean | null;
}

export interface Order {
  id: string;
  number: string;
  state: string;
  stateText: string;
  placedAt: string;
  promisedDate?: string | null;
  predictedDate?: string | null;
  completedAt?: string | null;
  customer: { id: string; name: string } | null;
  totals: { dueToday?: MoneyAmount | null; monthly?: MoneyAmount | null };
  whoActsNext?: { party: 'us' | 'you' | 'thirdParty'; text: string } | null;
  owner: Agent | null;
  milestones: Milestone[];
  items: OrderItem[];
  activity: Activity[];
  cancellable?: boolean;
  source?: { name: string; asOf: string; stale: boolean } | null;
}

/** A row of the desk's list, and of the customer's own list. */
export interface OrderSummary {
  id: string;
  number: string;
  customer?: { id: string; name: string } | string | null;
  state: string;
  stateText: string;
  placedAt: string;
  promisedDate?: string | null;
  address?: string | null;
  items?: number | { offeringName: string }[];
  owner?: Agent | string | null;
  jeopardy?: boolean;
  milestones?: { code: string; label?: string; status: StationStatus }[];
}

/** What only staff see. */
export interface DeskOrder extends Order {
  supplierReferences?: { system?: string; reference: string }[];
  ossRequests?: { id: string; kind?: string; state?: string; sentAt?: string; attempts?: number }[];
  assignmentHistory?: { at: string; agent: string; reason?: string }[];
}

/** A service the customer owns, read from TMF637. */
export interface OwnedService {
  id: string;
  name: string;
  status: string;
  startDate?: string | null;
  place: string | null;
  placeId: string | null;
  circuit: string | null;
  phoneNumber: string | null;
  characteristics: { name: string; value: string }[];
  monthly: string | null;
  orderId: string | null;
}
