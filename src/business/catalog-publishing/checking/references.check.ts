import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type {
  CatalogueCheck,
  CatalogueFinding,
  CatalogueKind,
  CatalogueVersion,
} from '../../catalog/index.js';
import { entryName, kindWord } from '../entry-name.js';

interface Reference {
  readonly path: string;
  readonly to: CatalogueKind;
  readonly id: string;
}

const MANY: Partial<Record<CatalogueKind, readonly (readonly [string, CatalogueKind])[]>> = {
  productOffering: [
    ['productOfferingPrice', 'productOfferingPrice'],
    ['category', 'category'],
    ['productOfferingRelationship', 'productOffering'],
  ],
  catalog: [['category', 'category']],
};

const listed = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What a document refers to inside the catalogue. A price given in full inside of its offering is no reference. */
function referencesOf(kind: CatalogueKind, document: JsonObject): Reference[] {
  const found = (MANY[kind] ?? []).flatMap(([attribute, to]) =>
    listed(document[attribute]).flatMap((one, index) =>
      typeof one.id === 'string' && !one.price ? [{ path: `${attribute}[${index}]`, to, id: one.id }] : [],
    ),
  );
  const { productSpecification: specification, parentId } = document;
  if (kind === 'productOffering' && isObject(specification) && typeof specification.id === 'string')
    found.push({ path: 'productSpecification', to: 'productSpecification', id: specification.id });
  if (kind === 'category' && typeof parentId === 'string')
    found.push({ path: 'parentId', to: 'category', id: parentId });
  return found;
}

/** Entries refer to entries that exist: what is removed is not referred to any more, and what is named is there. */
export const checkReferences: CatalogueCheck = (candidate, changed) => {
  const removed = new Set(
    changed
      .filter(({ kind, id }) => !candidate.documents(kind).has(id))
      .map(({ kind, id }) => `${kind} ${id}`),
  );
  const own = changed.flatMap(({ kind, id }) => missingIn(candidate, kind, id));
  if (removed.size === 0) return own;
  const touched = new Set(changed.map(({ kind, id }) => `${kind} ${id}`));
  const others = (['productOffering', 'category', 'catalog'] as const).flatMap((kind) =>
    [...candidate.documents(kind).keys()]
      .filter((id) => !touched.has(`${kind} ${id}`))
      .flatMap((id) => missingIn(candidate, kind, id, removed)),
  );
  return [...own, ...others];
};

/** @param only references to these alone are looked at, as `kind id` */
function missingIn(
  candidate: CatalogueVersion,
  kind: CatalogueKind,
  id: string,
  only?: ReadonlySet<string>,
): CatalogueFinding[] {
  const document = candidate.documents(kind).get(id);
  if (!document) return [];
  return referencesOf(kind, document)
    .filter(({ to, id: other }) => !candidate.documents(to).has(other))
    .filter(({ to, id: other }) => only === undefined || only.has(`${to} ${other}`))
    .map(({ path, to, id: other }) => ({
      code: 'referenceMissing',
      severity: 'error',
      kind,
      id,
      path,
      message: `The ${kindWord(kind)} ${entryName(document, id)} refers to the ${kindWord(to)} ${other}, which is not in the catalogue.`,
      fix: `Add the ${kindWord(to)} to the draft, or take the reference out.`,
    }));
}
