import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { Icon } from '../../shared/parts/icon';
import { useRouteSearch } from '../../shared/route/use-route';
import { linkTo } from './shop-view';
import css from './search-box.module.css';

/** Searches all offerings: a name, what one wants to do, a short form such as DIA. In the header and in the shop. */
export function SearchBox({ compact }: { compact?: boolean }) {
  const { q } = useRouteSearch();
  const current = typeof q === 'string' ? q : '';
  const [text, setText] = useState(current);
  const navigate = useNavigate();
  useEffect(() => setText(current), [current]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = text.trim();
    void navigate({ to: '/shop', search: linkTo(wanted === '' ? {} : { q: wanted }) });
  };
  return (
    <form role="search" className={css['search']} data-compact={compact || undefined} onSubmit={submit}>
      <input
        type="search"
        name="q"
        aria-label={compact === true ? 'Search all offerings' : 'Search offerings'}
        placeholder={compact === true ? 'Search' : 'Search: fibre, toll-free, DIA'}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" aria-label="Search">
        <Icon name="search" size={20} />
      </button>
    </form>
  );
}
