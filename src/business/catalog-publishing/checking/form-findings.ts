import type { Change } from '../../../domains/catalog-publication/index.js';
import { Refusal } from '../../../domains/helpers/index.js';
import { lifecycleStateMachine, type LifecycleStatus } from '../../../domains/catalog/index.js';
import type { DocumentForms } from '../document-forms.js';
import { entryName, kindWord } from '../entry-name.js';
import type { PublishingFinding } from './publishing-finding.js';

type Judged = Pick<Change, 'kind' | 'resourceId' | 'document' | 'baseDocument'>;

/** Whether each document has the form that its API asks for, in the words of the API's own refusals. */
export function formFindings(forms: DocumentForms, changes: readonly Judged[]): PublishingFinding[] {
  return changes.flatMap((change) => {
    const { kind, document } = change;
    if (!document) return [];
    try {
      forms.find(kind)?.judge(document);
      return [];
    } catch (error) {
      if (error instanceof Refusal) return fromRefusal(change, error);
      throw error;
    }
  });
}

function fromRefusal({ kind, resourceId, document }: Judged, refusal: Refusal): PublishingFinding[] {
  const about = { severity: 'error', kind, id: resourceId, name: entryName(document, resourceId) } as const;
  const reasons = refusal.reasons.length > 0 ? refusal.reasons : [refusal];
  return reasons.map((reason) => ({
    ...about,
    code: reason.code,
    path: ('path' in reason ? reason.path : undefined) ?? '',
    message: reason.message,
    fix: ('fix' in reason ? reason.fix : undefined) ?? 'Correct the value.',
  }));
}

/**
 * Entries move only along the life cycle of TMF620. A rollback is free of this: it restores what was sold before, also
 * out of a state that has no way back (docs/adr/0025).
 */
export function lifecycleFindings(changes: readonly Judged[]): PublishingFinding[] {
  return changes.flatMap(({ kind, resourceId: id, document, baseDocument }) => {
    const to = document?.lifecycleStatus as LifecycleStatus | undefined;
    const from = baseDocument?.lifecycleStatus as LifecycleStatus | undefined;
    const { states } = lifecycleStateMachine;
    const about = {
      severity: 'error',
      kind,
      id,
      path: 'lifecycleStatus',
      name: entryName(document, id),
    } as const;
    if (to === undefined) return [];
    if (!states.has(to))
      return [
        {
          ...about,
          code: 'lifecycleStatus',
          message: `${JSON.stringify(to)} is no lifecycle status.`,
          fix: `Use one of ${[...states].join(', ')}.`,
        },
      ];
    if (from === undefined || from === to) return [];
    const next = lifecycleStateMachine.next(from).map((move) => move.to);
    if (next.includes(to)) return [];
    return [
      {
        ...about,
        code: 'lifecycleMove',
        message: `A ${kindWord(kind)} that is ${from} cannot become ${to}.`,
        fix: next.length > 0 ? `It may become ${next.join(' or ')}.` : 'Its life is over: add another.',
      },
    ];
  });
}
