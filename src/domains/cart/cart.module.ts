import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database, provideRepository } from '../helpers/index.js';
import { CartActivity } from './cart-activity.entity.js';
import { CartActivityRepository } from './cart-activity.repository.js';
import { CartItem } from './cart-item.entity.js';
import { shoppingCartDefinition } from './shopping-cart.definition.js';
import { ShoppingCart } from './shopping-cart.entity.js';
import { TelecomCartItem } from './telecom-cart-item.entity.js';

const carts = provideRepository(shoppingCartDefinition);

@Module({
  imports: [TypeOrmModule.forFeature([ShoppingCart, CartItem, TelecomCartItem, CartActivity])],
  providers: [
    carts,
    {
      provide: CartActivityRepository,
      inject: [Database],
      useFactory: (database: Database) => new CartActivityRepository(database),
    },
  ],
  exports: [carts.provide, CartActivityRepository],
})
export class CartModule {}
