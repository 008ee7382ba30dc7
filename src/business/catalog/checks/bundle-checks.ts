import type { CatalogueCheck, CatalogueFinding } from '../catalogue-check.js';
import type { CatalogueVersion } from '../memory/catalogue-version.js';
import type { CatalogueOffering } from '../offering/catalogue-offering.js';
import { circleThrough } from './circle-through.js';

const memberIds = ({ bundledOfferings }: CatalogueOffering): string[] =>
  bundledOfferings.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));

/** A bundle contains offerings that exist, and not itself: neither at once nor through others. */
export const checkBundles: CatalogueCheck = (candidate, changed) => {
  const ids = new Set(changed.filter(({ kind }) => kind === 'productOffering').map(({ id }) => id));
  const own = [...ids].flatMap((id) => {
    const offering = candidate.offerings.get(id);
    return offering ? [...circleIn(candidate, offering), ...unknownIn(candidate, offering)] : [];
  });
  return [...own, ...leftWithout(candidate, ids)];
};

function circleIn(candidate: CatalogueVersion, offering: CatalogueOffering): CatalogueFinding[] {
  const way = circleThrough(offering.id, (id) => {
    const one = candidate.offerings.get(id);
    return one ? memberIds(one) : [];
  });
  if (!way) return [];
  const names = way.map((id) => candidate.offerings.get(id)?.name ?? id);
  const index = memberIds(offering).indexOf(way[1] ?? '');
  return [
    finding(offering, 'bundleContainsItself', `bundledProductOffering[${index}].id`, {
      message: `The bundle would contain itself: ${names.join(' contains ')}.`,
      fix: `Take ${names[1] ?? offering.name} out of ${offering.name}, or break the circle further down.`,
    }),
  ];
}

function unknownIn(candidate: CatalogueVersion, offering: CatalogueOffering): CatalogueFinding[] {
  if (!offering.isBundle) return [];
  return offering.bundledOfferings.flatMap(({ id, name }, index) =>
    typeof id === 'string' && candidate.offerings.has(id)
      ? []
      : [
          finding(offering, 'bundleMemberUnknown', `bundledProductOffering[${index}].id`, {
            message: `${offering.name} contains ${String(name ?? id ?? 'something without an id')}, which is not in the catalogue.`,
            fix: 'Name an offering of the catalogue by its id, or take it out.',
          }),
        ],
  );
}

/** Bundles that lose a member because it is removed. */
function leftWithout(candidate: CatalogueVersion, ids: ReadonlySet<string>): CatalogueFinding[] {
  const removed = new Set([...ids].filter((id) => !candidate.offerings.has(id)));
  if (removed.size === 0) return [];
  return Array.from(candidate.offerings.values())
    .filter((one) => one.isBundle && !ids.has(one.id) && memberIds(one).some((id) => removed.has(id)))
    .flatMap((one) => unknownIn(candidate, one));
}

const finding = (
  { id }: CatalogueOffering,
  code: string,
  path: string,
  words: { readonly message: string; readonly fix: string },
): CatalogueFinding => ({ code, severity: 'error', kind: 'productOffering', id, path, ...words });
