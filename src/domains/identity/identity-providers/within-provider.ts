/**
 * SQL: whether an identity provider reaches a membership `m`: only those of its own customer and of the companies
 * beneath; the operator's staff only by a provider of the operator.
 * @param provider an SQL expression for the provider's id; NULL for who signed in otherwise reaches all
 */
export const withinProvider = (provider: string): string => `(${provider} IS NULL OR EXISTS (
  SELECT FROM base.identity_provider p WHERE p.id = ${provider} AND p.status = 'active'
    AND (p.customer_id IS NOT DISTINCT FROM m.customer_id OR m.customer_id = ANY (base.companies_below(p.customer_id)))))`;
