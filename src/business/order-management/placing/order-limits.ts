/** How large one order may be. */
export const ORDER_LIMITS = {
  /** Everything about an order is written and read as a whole, and its log and progress grow with its items. */
  items: 500,
} as const;
