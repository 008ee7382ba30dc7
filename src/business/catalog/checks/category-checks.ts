import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { CatalogueCheck, CatalogueFinding } from '../catalogue-check.js';
import { circleThrough } from './circle-through.js';

const subCategoryIds = ({ subCategory }: JsonObject): string[] =>
  (Array.isArray(subCategory) ? subCategory.filter(isObject) : []).flatMap(({ id }) =>
    typeof id === 'string' ? [id] : [],
  );

/** Categories are trees: none stands above itself. */
export const checkCategories: CatalogueCheck = (candidate, changed) => {
  const categories = candidate.documents('category');
  const ids = new Set(changed.filter(({ kind }) => kind === 'category').map(({ id }) => id));
  if (ids.size === 0) return [];
  const above = new Map<string, string[]>();
  for (const document of categories.values()) {
    const id = String(document.id);
    if (typeof document.parentId === 'string') above.set(id, [...(above.get(id) ?? []), document.parentId]);
    for (const sub of subCategoryIds(document)) above.set(sub, [...(above.get(sub) ?? []), id]);
  }
  return [...ids].flatMap((id): CatalogueFinding[] => {
    const document = categories.get(id);
    const way = document && circleThrough(id, (one) => above.get(one) ?? []);
    if (!way) return [];
    const names = way.map((one) => String(categories.get(one)?.name ?? one));
    return [
      {
        code: 'categoryCircle',
        severity: 'error',
        kind: 'category',
        id,
        path: document.parentId === way[1] ? 'parentId' : 'subCategory',
        message: `The category would stand beneath itself: ${names.join(' beneath ')}.`,
        fix: 'Give it a parent that does not stand beneath it, or none.',
      },
    ];
  });
};
