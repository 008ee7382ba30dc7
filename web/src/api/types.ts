import type { components } from './schema.generated';

/** The shapes that the portals read, named after what they are; documented in /openapi.json. */
type Schemas = components['schemas'];

export type SessionUser = Schemas['SessionUserDto'];

export type DemoAccount = Schemas['DemoAccountDto'];
export type Session = Schemas['SessionDto'];
export type SecondStep = Schemas['SecondStepDto'];

export type AddressSuggestion = Schemas['AddressSuggestionDto'];
export type Availability = Schemas['AvailabilityDto'];
export type OfferingAvailability = Schemas['OfferingAvailabilityDto'];
export type NewItem = Schemas['AddCartItemDto'];
/** What something would cost, before it is in a cart. */
export type PriceWish = Schemas['PriceWishDto'];
export type Prices = Schemas['PricesDto'];
export type ChangedItem = Schemas['ChangeCartItemDto'];
export type OrderEntry = Schemas['OrderEntryDto'];
export type OrderEntryField = Schemas['OrderEntryFieldDto'];
export type Checkout = Schemas['CheckoutDto'];
export type CheckoutReceipt = Schemas['CheckoutReceiptDto'];
/** Others have to say yes before there is an order. */
export type ApprovalPending = Schemas['ApprovalPendingDto'];

export type Milestone = Schemas['MilestoneDto'];
export type StationStatus = Milestone['status'];
export type OrderItem = Schemas['OrderItemDto'];
export type Activity = Schemas['ActivityDto'];
export type Agent = Schemas['OrderOwnerDto'];
export type Order = Schemas['OrderDto'];
/** A row of the desk's list, and of the customer's own list. */
export type OrderSummary = Schemas['OrderSummaryDto'];
/** An order with what only staff see. */
export type DeskOrder = Schemas['DeskOrderDto'];

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

export type Charge = Schemas['ChargeDto'];
export type PricedWish = Schemas['PricedWishDto'];
