import type { Difference } from '../../api/studio';
import css from './studio.module.css';
import { valueText } from './words';

/** Attribute by attribute: what was, and what will be. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return <p className={css['quiet']}>Nothing that people see differs.</p>;
  return (
    <dl className={css['differences']}>
      {differences.map((one) => (
        <div key={one.path} className={css['difference']}>
          <dt>{one.label}</dt>
          <dd>
            {one.change !== 'add' && (
              <del className={css['before']}>{valueText(one.before, one.valueKind)}</del>
            )}{' '}
            {one.change !== 'remove' && (
              <ins className={css['after']}>{valueText(one.after, one.valueKind)}</ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
