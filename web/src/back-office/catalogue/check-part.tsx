import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { checkDraft, type Draft, draftQuery, rebaseEntry } from '../../api/studio';
import { ErrorPanel } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { DifferenceList } from './difference-list';
import css from './studio.module.css';

/** What stands against publishing the draft, each finding with the way to where it is mended. */
export function CheckPart({ draft }: { draft: Draft }) {
  const may = useMay('catalogueDraft:check');
  const queries = useQueryClient();
  const check = useMutation({
    mutationFn: () => checkDraft(draft),
    onSuccess: ({ changeSet }) => queries.setQueryData(draftQuery(draft.id).queryKey, changeSet),
  });
  const rebase = useMutation({
    mutationFn: ({ kind, id, way }: { kind: string; id: string; way: 'merge' | 'mine' | 'live' }) =>
      rebaseEntry(draft.id, kind, id, way),
    onSuccess: () => {
      check.reset();
      void queries.invalidateQueries({ queryKey: ['studio'] });
    },
  });
  if (!may || !['draft', 'checked'].includes(draft.state)) return null;
  const report = check.data;
  return (
    <section className={css['stack']} aria-label="Check">
      <div className={css['actions']}>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
          Check it
        </Button>
        {report?.sound && <span role="status">Nothing stands against publishing it.</span>}
      </div>
      {check.isError && <ErrorPanel error={check.error} />}
      {rebase.isError && <ErrorPanel error={rebase.error} />}
      {report && (
        <ul className={css['rows']} aria-label="Findings">
          {report.conflicts.map((conflict) => (
            <li key={`${conflict.kind} ${conflict.id}`} className={css['row']}>
              <p className={css['name']}>{conflict.message}</p>
              <div className={css['both']}>
                <div>
                  <h3>Published meanwhile</h3>
                  <DifferenceList differences={conflict.published} />
                </div>
                <div>
                  <h3>In this draft</h3>
                  <DifferenceList differences={conflict.drafted} />
                </div>
              </div>
              <div className={css['actions']}>
                {(['merge', 'mine', 'live'] as const).map((way) => (
                  <Button
                    key={way}
                    variant="default"
                    size="xs"
                    onClick={() => rebase.mutate({ kind: conflict.kind, id: conflict.id, way })}
                  >
                    {{ merge: 'Take both', mine: 'Keep mine', live: 'Take the published' }[way]}
                  </Button>
                ))}
              </div>
            </li>
          ))}
          {report.findings.map((finding) => (
            <li key={`${finding.code} ${finding.kind} ${finding.id} ${finding.path}`} className={css['row']}>
              <p>
                <span className={css['name']}>{finding.severity === 'error' ? 'Error' : 'Warning'}</span>:{' '}
                {finding.message}
              </p>
              <p className={css['quiet']}>
                {finding.fix}{' '}
                {finding.kind !== 'example' && finding.id !== '' && (
                  <Link
                    to="/catalogue/entries/$kind/$entryId"
                    params={{ kind: finding.kind, entryId: finding.id }}
                    search={{ draft: draft.id, ...(finding.path !== '' && { field: finding.path }) }}
                  >
                    Mend {finding.name}
                  </Link>
                )}
              </p>
            </li>
          ))}
          {report.others.map((other) => (
            <li key={`${other.changeSetId} ${other.resourceId}`} className={css['row']}>
              <p>
                <span className={css['name']}>{other.changeSetName}</span>, another draft, changes one of
                these entries too ({other.changedBy}).
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
