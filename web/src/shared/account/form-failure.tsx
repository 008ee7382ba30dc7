import { useEffect, useRef } from 'react';
import { ApiError } from '../../api/errors';
import css from './account.module.css';

/** Why something was refused: each reason with what mends it. Takes the focus, so that nobody misses it. */
export function FormFailure({ error }: { error: Error | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) box.current?.focus();
  }, [error]);
  if (error === null) return null;
  const reasons = error instanceof ApiError ? error.reasons.filter(({ fix }) => fix) : [];
  return (
    <div className={css['failure']} role="alert" tabIndex={-1} ref={box}>
      {reasons.length === 0 ? (
        <p>{error.message}</p>
      ) : (
        <ul>
          {reasons.map(({ code, message, fix }) => (
            <li key={code}>
              {message} <strong>{fix}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
