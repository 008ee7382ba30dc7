import type { Together } from './use-together';
import css from './needs.module.css';

const KIND: Record<string, string> = { staff: 'consultant', visitor: 'guest', customer: 'customer' };

/** Who else has it open right now. */
export function WhoIsHere({ here, me }: Together) {
  const others = here.filter(({ id }) => id !== me);
  return (
    <p className={css['here']} role="status" aria-label="Who is here">
      {others.length === 0
        ? ''
        : `With you: ${others.map(({ name, kind }) => `${name} (${KIND[kind] ?? kind})`).join(', ')}`}
    </p>
  );
}
