/** States that the list can be narrowed to, in the order of an order's life. */
export const ORDER_STATES = [
  { value: 'acknowledged', label: 'Acknowledged' },
  { value: 'inProgress', label: 'In progress' },
  { value: 'pending', label: 'Pending' },
  { value: 'held', label: 'Held' },
  { value: 'completed', label: 'Completed' },
  { value: 'partial', label: 'Partly completed' },
  { value: 'cancelled', label: 'Cancelled' },
  { value: 'failed', label: 'Failed' },
  { value: 'rejected', label: 'Rejected' },
] as const;

export type OrderState = (typeof ORDER_STATES)[number]['value'];

/** What the list shows; kept in the address, so that a view can be sent to a colleague. */
export interface DeskView {
  search?: string | undefined;
  state?: OrderState | undefined;
  offset?: number | undefined;
}

export function orderState(text: unknown): OrderState | undefined {
  return ORDER_STATES.find(({ value }) => value === text)?.value;
}

/** Reads a view from search parameters of any kind; what is no view is left out. */
export function deskView({ search, state, offset }: Readonly<Record<string, unknown>>): DeskView {
  const known = orderState(state);
  return {
    // A bare number in the address is parsed as one; what is searched is text.
    ...(typeof search === 'string' || typeof search === 'number' ? { search: String(search) } : {}),
    ...(known === undefined ? {} : { state: known }),
    ...(typeof offset === 'number' && offset > 0 ? { offset } : {}),
  };
}
