/** What is tried. Counters of different kinds never meet: a right password forgives no wrong second factor. */
export interface Attempt {
  readonly kind: 'password' | 'secondFactor' | 'clientSecret';
  /** What names the account to the one who tries: e-mail address, account id, client id. Need not exist. */
  readonly account: string;
  /** Where the try comes from (request.ip); undefined counts by account only. */
  readonly address: string | undefined;
  /** The request's, for the audit log. */
  readonly correlationId?: string | undefined;
}
