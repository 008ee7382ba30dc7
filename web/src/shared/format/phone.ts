/**
 * Numbers as people write them: `+12125550123` -> `(212) 555-0123`; another country's keep their `+` and are grouped by
 * the country's own sender, so they are shown as they came.
 */
export function formatPhone(text: string): string {
  const match = /^\+?1?[\s.-]?\(?(\d{3})\)?[\s.-]?(\d{3})[\s.-]?(\d{4})$/.exec(text.trim());
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : text;
}

/** True for a North American number in any usual spelling, or an international one with its `+`. */
export function isPhone(text: string): boolean {
  return (
    formatPhone(text) !== text.trim() ||
    /^\(\d{3}\) \d{3}-\d{4}$/.test(text.trim()) ||
    /^\+\d{8,15}$/.test(text)
  );
}
