import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
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
 * Sets the document's title and moves focus to the page's heading after a change of route, so that keyboard and screen
 * reader start where the new content does. The first page of a visit keeps the browser's own start.
 * @returns the ref for the h1, which needs `tabIndex={-1}`.
 */
export function usePageHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (navigated) h1.current?.focus({ preventScroll: true });
    navigated = true;
  }, []);
  return h1;
}

/** A page with its heading and what stands around that. */
export function Page({ title, heading, above, beside, narrow, children }: Props) {
  const h1 = usePageHeading(`${title} · Trunkline`);
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
