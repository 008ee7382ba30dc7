import css from './brand.module.css';

/** The mark: a line that rises over two stations, and the name. */
export function Brand({ suffix }: { suffix?: string }) {
  return (
    <span className={css['brand']}>
      <svg width="36" height="24" viewBox="0 0 36 24" aria-hidden focusable="false">
        <path d="M3 17h8l9-10h13" />
        <circle cx="11" cy="17" r="4" />
        <circle cx="21" cy="7" r="4" data-filled />
      </svg>
      <span className={css['name']}>Trunkline</span>
      {suffix !== undefined && <span className={css['suffix']}>{suffix}</span>}
    </span>
  );
}
