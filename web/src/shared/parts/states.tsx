import { Button, Skeleton } from '@mantine/core';
import { ApiError } from '../../api/errors';
import type { ReactNode } from 'react';
import css from './states.module.css';

/** Nothing here yet: says what will stand here and what makes it appear. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={css['empty']}>
      <svg width="160" height="40" viewBox="0 0 160 40" aria-hidden focusable="false">
        <path d="M8 28h40l16-16h88" />
        <circle cx="8" cy="28" r="5" />
        <circle cx="80" cy="12" r="5" />
        <circle cx="152" cy="12" r="5" />
      </svg>
      <h2>{title}</h2>
      <div className={css['text']}>{children}</div>
      {action}
    </div>
  );
}

/** A failure with its reasons, the way to try again, and the id under which support finds it. */
export function ErrorPanel({ error, retry, title }: { error: Error; retry?: () => void; title?: string }) {
  const api = error instanceof ApiError ? error : null;
  return (
    <div className={css['error']} role="alert">
      <h2>{title ?? (api?.status === 404 ? 'This is not here' : 'That did not work')}</h2>
      <p>{api === null ? 'The page met something unexpected.' : api.message}</p>
      {api !== null && api.reasons.length > 0 && (
        <ul className={css['reasons']}>
          {api.reasons.map((reason) => (
            <li key={`${reason.code}${reason.path ?? ''}`}>
              {reason.message}{' '}
              {reason.fix !== undefined && reason.fix !== '' && <strong>{reason.fix}</strong>}
            </li>
          ))}
        </ul>
      )}
      <div className={css['foot']}>
        {retry !== undefined && (
          <Button variant="default" onClick={retry}>
            Try again
          </Button>
        )}
        {api !== null && (
          <span className={`mono ${css['id']}`}>
            {api.code}
            {api.correlationId !== null && ` · ${api.correlationId}`}
          </span>
        )}
      </div>
    </div>
  );
}

/** Placeholder rows in the shape of what comes. `heights` in pixels. */
export function Loading({
  heights,
  label,
  gap = 16,
}: {
  heights: readonly number[];
  label: string;
  gap?: number;
}) {
  return (
    <div className={css['loading']} role="status" aria-label={label} style={{ gap }}>
      {heights.map((height, index) => (
        <Skeleton key={index} height={height} radius={8} />
      ))}
    </div>
  );
}
