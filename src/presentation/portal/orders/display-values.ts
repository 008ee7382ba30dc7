import { Decimal } from 'decimal.js';
import { STATE_TEXT } from '../../../business/order-management/index.js';
import type { OrderOwner } from '../../../business/order-management/index.js';
import type { MoneyDto, OrderOwnerDto } from './order.dto.js';

/** A database decimal as money; what has no price is nothing. */
export const amountOf = (amount: string | null, currency: string | null): MoneyDto => ({
  amount: new Decimal(amount ?? 0).toFixed(2),
  currency: currency ?? 'USD',
});

export const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export const textOf = (state: string): string =>
  (STATE_TEXT as Readonly<Record<string, string>>)[state] ?? state;

/** The agent who looks after an order. */
export const ownerOf = (owner: OrderOwner | null): OrderOwnerDto | null =>
  owner && {
    name: owner.name,
    role: owner.title,
    team: owner.team,
    initials: initialsOf(owner.name),
    available: owner.state === 'working',
    state: owner.state,
    until: iso(owner.until),
    cover: owner.cover,
  };

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0).toUpperCase())
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
