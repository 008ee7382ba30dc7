import {
  assembleDocument,
  compileResource,
  type JsonObject,
  newId,
  splitDocument,
  type SplitGroup,
} from '../../helpers/index.js';
import { productOrderDefinition } from '../definitions/product-order.definition.js';
import type { ColumnValues } from './placement.js';

/** What the rows of an order know beside its TMF622 document. */
export interface OrderColumns {
  readonly policyVersion: number;
  readonly customerName: string | null;
  readonly searchText: string;
  /** Null: still to be judged. */
  readonly judgedAt: Date | null;
  readonly sourceName: string;
}

export interface OrderItemColumns {
  readonly offeringCode: string | null;
  readonly placeId: string | null;
  readonly placeText: string | null;
  readonly intervalDays: number | null;
  readonly monthlyAmount: string | null;
  readonly oneTimeAmount: string | null;
  readonly currency: string | null;
}

export interface OrderRows {
  readonly order: ColumnValues;
  readonly items: readonly ColumnValues[];
  /** The document as a later read shows it. */
  readonly document: JsonObject;
}

const compiled = compileResource(productOrderDefinition);

/**
 * Cuts an order's document into rows. `items` stand in the order of `productOrderItem`.
 * @throws Refusal invalid when an attribute has the wrong type.
 */
export function orderRows(
  id: string,
  document: JsonObject,
  columns: OrderColumns,
  items: readonly OrderItemColumns[],
): OrderRows {
  const split = splitDocument(compiled, document);
  const order = { ...columnValues(compiled.root, split), ...snake(columns), id };
  const rows = (split.children[0] ?? []).map((part, position) => ({
    ...columnValues(compiled.children[0]?.group, part),
    ...snake(items[position] ?? {}),
    id: newId(),
    order_id: id,
    position,
  }));
  return { order, items: rows, document: assembleDocument(compiled, id, split) };
}

function columnValues(
  group: { readonly columns: readonly { readonly column: { readonly name: string } }[] } | undefined,
  part: SplitGroup,
): ColumnValues {
  const entries = (group?.columns ?? []).map(
    ({ column }, index) => [column.name, part.values[index]] as const,
  );
  return { ...Object.fromEntries(entries), extra: part.extra };
}

const snake = (values: object): ColumnValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value as unknown,
    ]),
  );
