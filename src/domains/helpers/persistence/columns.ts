import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/**
 * Column kinds of the house, so that an entity reads as a list of names. Every kind states its PostgreSQL type:
 * nothing is guessed from reflection, and migration drift stays visible.
 */
export const IdColumn = (constraint: string): PropertyDecorator =>
  PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: constraint });

export const UuidColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'uuid', ...options });

export const TextColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'text', ...options });

/** Millisecond precision: a timestamp that we returned finds its row again as a filter. */
export const TimeColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'timestamptz', precision: 3, ...options });

/** Exact decimal. Arrives in JavaScript as a string; only decimal.js computes with it. */
export const MoneyColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'numeric', precision: 18, scale: 6, ...options });

export const IntegerColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'integer', ...options });

export const BooleanColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'boolean', ...options });

/** What only round-trips: attributes that a resource carries and the business does not read. */
export const JsonColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'jsonb', default: () => "'{}'", ...options });
