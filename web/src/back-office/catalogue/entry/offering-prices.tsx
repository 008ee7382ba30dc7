import { Link } from '@tanstack/react-router';
import type { Document } from '../../../api/studio';
import css from '../studio.module.css';
import { fieldId, objectsAt } from './fields';

interface OfferingPricesProps {
  document: Document;
  /** The draft that the offering is edited in. */
  draftId?: string | undefined;
}

const LIST = 'productOfferingPrice';

/** The way from an offering to its prices, which are entries of their own. */
export function OfferingPrices({ document, draftId }: OfferingPricesProps) {
  const prices = objectsAt(document, LIST);
  if (prices.length === 0) return null;
  return (
    <fieldset className={css['group']} id={fieldId(LIST)}>
      <legend>Prices</legend>
      <ul className={css['links']}>
        {prices.map(({ id, name }) => (
          <li key={String(id)}>
            <Link
              to="/catalogue/entries/$kind/$entryId"
              params={{ kind: LIST, entryId: String(id) }}
              search={draftId ? { draft: draftId } : {}}
            >
              {String(name ?? id)}
            </Link>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
