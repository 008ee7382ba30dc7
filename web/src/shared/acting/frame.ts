const key = (grantId: string): string => `trunkline.acting-return.${grantId}`;

/** Opens the customer's pages in this tab; `leaveFrame` comes back to where one is now. */
export function enterFrame(grantId: string, frame: string): void {
  try {
    sessionStorage.setItem(key(grantId), window.location.pathname + window.location.search);
  } catch {
    // Storage is blocked: one comes back to the desk.
  }
  window.location.assign(frame);
}

/** Back to the desk, to the page that one came from. */
export function leaveFrame(grantId: string): void {
  let back: string | null = null;
  try {
    back = sessionStorage.getItem(key(grantId));
    sessionStorage.removeItem(key(grantId));
  } catch {
    // As above.
  }
  window.location.assign(
    back !== null && /^\/back-office(\/(?!acting\/)|\?|$)/.test(back) ? back : '/back-office',
  );
}
