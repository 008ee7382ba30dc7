import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FocusEvent } from 'react';
import type { SessionUser } from '../../api/types';
import { useOperations } from '../../shared/session/use-may';
import { CompanySwitcher } from './company-switcher';
import { entriesFor } from './entries';
import css from './account-menu.module.css';

/** The name in the header, and behind it the person's own pages. Escape and a click elsewhere close it. */
export function AccountMenu({ user }: { user: SessionUser }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const may = useOperations();
  const entries = entriesFor(may, user.isCompany);
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const leave = (event: FocusEvent): void => {
    if (!box.current?.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div
      ref={box}
      className={css['box']}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className={css['name']}
        title={user.email}
        aria-expanded={open}
        aria-label={`${user.customerName ?? user.name}, your pages`}
        onClick={() => setOpen(!open)}
      >
        <span>{user.customerName ?? user.name}</span>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden focusable="false">
          <path d="M2 4l4 4 4-4" />
        </svg>
      </button>
      {open && (
        <div className={css['menu']}>
          <p className={css['who']}>
            {user.name}
            <span>{user.email}</span>
          </p>
          <CompanySwitcher user={user} />
          <ul>
            {entries.map(({ to, label }) => (
              <li key={to}>
                <Link to={to} className={css['entry']} onClick={() => setOpen(false)}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
