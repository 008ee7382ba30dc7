import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository } from '../helpers/index.js';
import { CartItem } from './cart-item.entity.js';
import { shoppingCartDefinition } from './shopping-cart.definition.js';
import { ShoppingCart } from './shopping-cart.entity.js';
import { TelecomCartItem } from './telecom-cart-item.entity.js';

const carts = provideRepository(shoppingCartDefinition);

@Module({
  imports: [TypeOrmModule.forFeature([ShoppingCart, CartItem, TelecomCartItem])],
  providers: [carts],
  exports: [carts.provide],
})
export class CartModule {}
