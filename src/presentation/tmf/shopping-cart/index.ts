export { ShoppingCartApiModule } from './shopping-cart.module.js';
