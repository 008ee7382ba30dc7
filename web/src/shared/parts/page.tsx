import { useEffect, useRef, type ReactNode } from 'react';
import css from './page.module.css';

let navigated = false;

interface Props {
  /** The document's title and, unless `heading` says otherwise, the words of the h1. */
  title: string;
  heading?: ReactNode;
  /** A short line over the heading: where one is. */
  above?: ReactNode;
  /** Beside the heading: an action or a state. */
  beside?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

/**
 * A page: sets the document's title and moves focus to its heading after a change of route, so that keyboard and screen
 * reader start where the new content does. The first page of a visit keeps the browser's own start.
 */
export function Page({ title, heading, above, beside, narrow, children }: Props) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Trunkline`;
  }, [title]);
  useEffect(() => {
    if (navigated) h1.current?.focus({ preventScroll: true });
    navigated = true;
  }, []);
  return (
    <div className={css['page']} data-narrow={narrow || undefined}>
      {above !== undefined && <div className={css['above']}>{above}</div>}
      <div className={css['head']}>
        <h1 ref={h1} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {beside !== undefined && <div className={css['beside']}>{beside}</div>}
      </div>
      {children}
    </div>
  );
}

export function SkipLink() {
  return (
    <a className={css['skip']} href="#main">
      Skip to the content
    </a>
  );
}
