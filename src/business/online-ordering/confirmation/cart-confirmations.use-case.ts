import { Inject, Injectable } from '@nestjs/common';
import { BuyerRepository } from '../../../domains/acting/index.js';
import {
  type CartActivityEntry,
  CartActivityRepository,
  shoppingCartDefinition,
} from '../../../domains/cart/index.js';
import {
  Clock,
  Database,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type Scope,
  TooMany,
} from '../../../domains/helpers/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { refuseOrdered } from '../cart/cart-hooks.js';
import { TellBuyers } from './tell-buyers.js';

/** One mail about a cart in so long: asking again sooner moves nobody. */
const PAUSE_MS = 600_000;

const cartEmpty = (): Refusal =>
  new Refusal(
    'unprocessable',
    'cartEmpty',
    'There is nothing in the cart to confirm: put in what the customer asked for first.',
  );

const noBuyer = (): Refusal =>
  new Refusal(
    'unprocessable',
    'noBuyer',
    'Nobody at this customer may order: ask its administrator to make somebody a buyer, then send the cart again.',
  );

const askedAlready = (waitMs: number): Refusal =>
  new TooMany(
    'askedAlready',
    `The customer was asked a moment ago: wait ${Math.ceil(waitMs / 60_000)} minutes before you ask with other words.`,
    Math.ceil(waitMs / 1000),
  );
