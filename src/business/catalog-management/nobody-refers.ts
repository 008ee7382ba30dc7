import { type JsonObject, Refusal, type RefusalReason } from '../../domains/helpers/index.js';
import { CATALOGUE_KINDS, type CatalogueKind, type CatalogueVersion } from '../catalog/index.js';

const MOST_NAMED = 5;

/**
 * What others stand on is not deleted: the shop would sell what has no price, and no draft could be published any more.
 * Rules and questionnaires name offerings by their code, everything else by id.
 * @throws Refusal `stillReferred` (409) with who refers to it.
 */
export function refuseReferred(
  version: CatalogueVersion,
  { kind, id, document }: { kind: CatalogueKind; id: string; document: JsonObject },
): void {
  const names = new Set([JSON.stringify(id)]);
  if (kind === 'productOffering' && typeof document.code === 'string' && document.code !== '')
    names.add(JSON.stringify(document.code));
  const reasons: RefusalReason[] = [];
  for (const [other] of CATALOGUE_KINDS) {
    const documents = version.documents(other);
    for (const one of documents.keys()) {
      if (other === kind && one === id) continue;
      const referring = documents.peek(one);
      const text = JSON.stringify(referring ?? null);
      if (![...names].some((name) => text.includes(name))) continue;
      const called = typeof referring?.name === 'string' ? referring.name : one;
      reasons.push({
        code: 'stillReferred',
        message: `The ${other} ${called.slice(0, 80)} refers to it.`,
        path: `${other}/${one}`,
        fix: 'Take the reference out first, or retire the entry instead of deleting it.',
      });
      if (reasons.length === MOST_NAMED) break;
    }
  }
  if (reasons.length === 0) return;
  throw new Refusal(
    'conflict',
    'stillReferred',
    'Other entries of the catalogue refer to this one: take their references out first, retire it instead, or remove all of it together in a draft.',
    reasons.slice(0, MOST_NAMED),
  );
}
