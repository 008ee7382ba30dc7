/** What somebody has chosen so far. */
export interface Configuration {
  quantity: number;
  termMonths: number | null;
  values: Readonly<Record<string, string>>;
}
