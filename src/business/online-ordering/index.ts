export type { ChosenItem, ItemChange } from './cart/cart-document.js';
export { ChangeCartItems } from './cart/change-cart-items.use-case.js';
export { type CartClaim, ClaimVisitorCart } from './cart/claim-visitor-cart.use-case.js';
export { ShoppingCarts } from './cart/shopping-carts.js';
export { CheckOut, type CheckoutRequest } from './checkout/check-out.use-case.js';
export { CartConfirmations } from './confirmation/cart-confirmations.use-case.js';
export { KeepOrderEntry } from './order-entry/keep-order-entry.use-case.js';
export type { Answer, OrderEntryForm } from './order-entry/order-entry-form.js';
export { OnlineOrderingModule } from './online-ordering.module.js';
