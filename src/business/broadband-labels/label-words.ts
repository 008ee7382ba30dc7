import type { CatalogueOffering } from '../catalog/index.js';

/** What leaving a contract early costs, in words. */
export function earlyTerminationWords(
  { earlyTermination }: CatalogueOffering,
  contractMonths: number | null,
): string {
  if (contractMonths === null) return 'None: there is no contract term.';
  const steps = earlyTermination
    .flatMap(({ fromMonth, percentage }) =>
      typeof fromMonth === 'number' && typeof percentage === 'number' ? [{ fromMonth, percentage }] : [],
    )
    .sort((a, b) => a.fromMonth - b.fromMonth);
  if (steps.length === 0) return 'Charges that were waived for the term are billed.';
  const parts = steps.map(({ fromMonth, percentage }, index) => {
    const next = steps[index + 1];
    const span = next ? `months ${fromMonth} to ${next.fromMonth - 1}` : `month ${fromMonth} on`;
    return `${percentage} % of the remaining monthly charges from ${span}`.replace(
      'from months',
      'in months',
    );
  });
  return `${parts.join('; ')}. Charges that were waived for the term are billed.`;
}
