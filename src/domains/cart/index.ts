export { CartActivity } from './cart-activity.entity.js';
export {
  type CartActivityEntry,
  type CartActivityKind,
  CartActivityRepository,
  type CartPreparer,
} from './cart-activity.repository.js';
export { CartItem } from './cart-item.entity.js';
export { CartModule } from './cart.module.js';
export { shoppingCartDefinition } from './shopping-cart.definition.js';
export { ShoppingCart } from './shopping-cart.entity.js';
export { TelecomCartItem } from './telecom-cart-item.entity.js';
