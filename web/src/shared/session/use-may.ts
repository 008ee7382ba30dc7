import { useSession } from './use-session';

/**
 * Whether the caller may do an operation of the access matrix, such as `shoppingCart:checkout`. Menus and buttons ask
 * this and nothing else: the server's matrix is the only place that knows what roles may do. False until the session is
 * known.
 */
export const useMay = (operation: string): boolean =>
  useSession().data?.operations.includes(operation) ?? false;

/** As useMay, for choosing among many. */
export function useOperations(): ReadonlySet<string> {
  const operations = useSession().data?.operations;
  return new Set(operations ?? []);
}
