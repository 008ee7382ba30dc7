import type { ListedAssessment } from '../../api/needs';

export const NEEDS_STATE: Record<ListedAssessment['state'], string> = {
  open: 'being filled in',
  submitted: 'waits for a consultant',
  taken: 'with a consultant',
  closed: 'closed',
};
