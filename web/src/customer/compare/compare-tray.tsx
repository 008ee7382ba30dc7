import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../shared/parts/icon';
import { routeSearch } from '../../shared/route/use-route';
import { MOST_COMPARED, useCompare } from './use-compare';
import css from './compare.module.css';

/** What is laid aside, at the foot of the shop, with the way to lay it side by side. */
export function CompareTray() {
  const { chosen, toggle, clear } = useCompare();
  if (chosen.length === 0) return null;
  return (
    <aside className={css['tray']} aria-label="To compare">
      <ul className={css['chosen']}>
        {chosen.map((one) => (
          <li key={one.id}>
            <span>{one.name}</span>
            <button type="button" aria-label={`Do not compare ${one.name}`} onClick={() => toggle(one)}>
              <Icon name="cross" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <p className={css['left']} role="status">
        {chosen.length} of {MOST_COMPARED}
      </p>
      <div className={css['go']}>
        <Button variant="subtle" onClick={clear}>
          Clear
        </Button>
        <Button
          component={Link}
          to="/compare"
          search={routeSearch({ offering: chosen.map(({ id }) => id).join(',') })}
        >
          Compare
        </Button>
      </div>
    </aside>
  );
}

/** Lays one aside, or takes it back. */
export function CompareToggle({ id, name }: { id: string; name: string }) {
  const { chosen, isFull, toggle } = useCompare();
  const isIn = chosen.some((one) => one.id === id);
  return (
    <label className={css['toggle']}>
      <input
        type="checkbox"
        checked={isIn}
        disabled={!isIn && isFull}
        onChange={() => toggle({ id, name })}
        aria-label={`Compare ${name}`}
      />
      <span aria-hidden>{!isIn && isFull ? 'Four are enough' : 'Compare'}</span>
    </label>
  );
}
