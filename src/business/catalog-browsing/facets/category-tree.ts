import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';

/** A category with what stands beneath it. */
export interface CategoryNode {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parentId: string | null;
  readonly children: readonly CategoryNode[];
}

export interface CategoryTree {
  readonly roots: readonly CategoryNode[];
  readonly byId: ReadonlyMap<string, CategoryNode>;
  /** The category and all above it; of a circle each member once. */
  pathOf(id: string): readonly string[];
}

const TREE = Symbol('category tree');
const NAMES = Symbol('category names');
const HIDDEN: ReadonlySet<string> = new Set([
  'In study',
  'In design',
  'In test',
  'Rejected',
  'Obsolete',
  'Retired',
]);

/** The published categories of a version, by name. */
export const categoryTreeOf = (version: CatalogueVersion): CategoryTree => version.derived(TREE, treeOf);

/** Names of the published categories, by id. */
export const categoryNamesOf = (version: CatalogueVersion): ReadonlyMap<string, string> =>
  version.derived(
    NAMES,
    () => new Map([...categoryTreeOf(version).byId.values()].map(({ id, name }) => [id, name])),
  );

function treeOf(version: CatalogueVersion): CategoryTree {
  const shown = [...version.documents('category').values()].filter(
    ({ lifecycleStatus }) => !HIDDEN.has(String(lifecycleStatus)),
  );
  const parents = parentsOf(shown);
  const pathOf = (id: string): string[] => {
    const path: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = parents.get(at))
      path.push(at);
    return path;
  };
  const byId = new Map<string, CategoryNode>();
  const childrenOf = new Map<string, CategoryNode[]>();
  for (const document of shown) {
    const id = String(document.id);
    const children: CategoryNode[] = [];
    childrenOf.set(id, children);
    byId.set(id, {
      id,
      name: String(document.name ?? id),
      description: typeof document.description === 'string' ? document.description : '',
      parentId: parents.get(id) ?? null,
      children,
    });
  }
  const nodes = [...byId.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1,
  );
  const roots = nodes.filter((node) => node.parentId === null || isInCircle(pathOf(node.id), parents));
  for (const node of nodes) if (!roots.includes(node)) childrenOf.get(node.parentId ?? '')?.push(node);
  return { roots, byId, pathOf };
}

/** Members of a circle have no top: they are shown as roots, so that nothing of the catalogue is lost. */
const isInCircle = (path: readonly string[], parents: ReadonlyMap<string, string>): boolean =>
  parents.get(path.at(-1) ?? '') === path[0];

/** By the category's own parentId, else by the subCategory of another. */
function parentsOf(shown: readonly JsonObject[]): Map<string, string> {
  const ids = new Set(shown.map(({ id }) => String(id)));
  const parents = new Map<string, string>();
  for (const { id, subCategory } of shown)
    for (const one of Array.isArray(subCategory) ? subCategory.filter(isObject) : [])
      if (ids.has(String(one.id))) parents.set(String(one.id), String(id));
  for (const { id, parentId } of shown)
    if (typeof parentId === 'string' && ids.has(parentId)) parents.set(String(id), parentId);
  return parents;
}
