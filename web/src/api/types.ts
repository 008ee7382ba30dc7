/**
 * The shapes that the portals read, as the server documents them in /openapi.json. Amounts are decimal strings; times
 * are ISO 8601.
 */
export type Role = 'customer' | 'agent' | 'admin' | 'client' | 'system' | 'visitor';

export interface SessionUser {
  id: string;
  name: string;
  email: string;
  role: Role;
  customerId?: string | null;
  customerName?: string | null;
}

export interface DemoAccount {
  email: string;
  role: Role;
  name: string;
}

export interface Session {
  user: SessionUser | null;
  visitor?: boolean;
  /** Only when the server runs with demo data. */
  demo?: { accounts: DemoAccount[]; password: string } | null;
}

export interface AddressSuggestion {
  id: string;
  text: string;
  kind: 'exact' | 'wireCentre' | 'zip';
}

export type AvailabilityResult = 'available' | 'construction' | 'unavailable' | 'unknown';

export interface OfferingAvailability {
  offeringId: string;
  code: string;
  name: string;
  offeringClass: string[];
  result: AvailabilityResult;
  technology?: string | null;
  downMbps?: number | null;
  upMbps?: number | null;
  intervalBusinessDays?: number | null;
  earliestDate?: string | null;
  reason?: string | null;
  confidence?: string | null;
}

export interface Availability {
  place: {
    /** Null where the exact address is not in the records. */
    id: string | null;
    text: string;
    /** Which layer of the data spoke: location, wireCentre, zip or ask. */
    layer: string;
    confidence: string;
    asOf?: string | null;
    source?: string | null;
    didYouMean?: { id: string; text: string }[];
  };
  offerings: OfferingAvailability[];
  alternatives?: OfferingAvailability[];
  qualificationId?: string | null;
  expiresAt?: string | null;
}

export interface OrderEntryField {
  itemId: string;
  name: string;
  label: string;
  type: string;
  required: boolean;
  options?: string[] | null;
  help?: string | null;
  value?: string | null;
  /** What is wrong with the value, as the end of a sentence that begins with the label. */
  fault?: string | null;
}

export interface OrderEntry {
  fields: OrderEntryField[];
  missing: { itemId: string; name: string; label?: string }[];
  ready: boolean;
}

export interface CheckoutReceipt {
  orderId: string;
  orderNumber: string;
  href?: string;
}

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
