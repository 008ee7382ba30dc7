/** Beside the list while no order is open; the list has the whole width then. */
export function NothingOpen() {
  return null;
}
