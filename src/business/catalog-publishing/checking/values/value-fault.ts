import type { CatalogueFinding } from '../../../catalog/index.js';

/** What is wrong with a value: a finding without the entry that it stands in. */
export type ValueFault = Pick<CatalogueFinding, 'code' | 'path' | 'message' | 'fix'> & {
  readonly severity?: CatalogueFinding['severity'];
};
