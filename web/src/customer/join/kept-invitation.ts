const NAME = 'trunkline.invitation';

/**
 * Keeps the secret of an invitation in this tab, while its reader signs in at a company's own provider: an address that
 * comes back from there must not carry it.
 */
export function keepInvitation(token: string): void {
  try {
    sessionStorage.setItem(NAME, token);
  } catch {
    // Storage is blocked: the link in the mail has to be opened once more.
  }
}

/** What was kept; empty when nothing was. */
export function keptInvitation(): string {
  try {
    return sessionStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

export function forgetKeptInvitation(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Nothing was kept.
  }
}
