import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  type Action,
  type Assessment,
  type AssessmentRef,
  moveNeeds,
  needsQuery,
  proposalQuery,
} from '../../api/needs';
import { formatTime } from '../../shared/format/dates';
import { NeedsForm } from '../../shared/needs/needs-form';
import { ProposalTotals } from '../../shared/needs/result/proposal-totals';
import { ProposalView, Remarks } from '../../shared/needs/result/proposal-view';
import { useAssessment } from '../../shared/needs/use-assessment';
import { usePathParam } from '../../shared/route/use-route';
import { useTogether } from '../../shared/needs/use-together';
import { WhoIsHere } from '../../shared/needs/who-is-here';
import { NEEDS_STATE } from '../../shared/needs/words';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { useSession } from '../../shared/session/use-session';
import css from './needs-desk.module.css';

const ACTIONS: Partial<Record<Action, string>> = {
  take: 'Take it',
  giveBack: 'Give it back',
  close: 'Close it',
  reopen: 'Open it again',
};

function Actions({ assessment }: { assessment: Assessment }) {
  const queries = useQueryClient();
  const may = useMay('needsAssessment:move');
  const move = useMutation({
    mutationFn: (action: Action) => moveNeeds(assessment.id, { action }),
    onSuccess: (moved) => {
      queries.setQueryData(needsQuery({ id: assessment.id, share: null }).queryKey, moved);
      void queries.invalidateQueries({ queryKey: ['needs-list'] });
    },
  });
  if (!may) return null;
  return (
    <div className={css['actions']}>
      {assessment.next.flatMap((action) => {
        const words = ACTIONS[action as Action];
        return words === undefined
          ? []
          : [
              <Button
                key={action}
                variant={action === 'take' ? 'filled' : 'default'}
                loading={move.isPending && move.variables === action}
                onClick={() => move.mutate(action as Action)}
              >
                {words}
              </Button>,
            ];
      })}
      {move.isError && <ErrorPanel error={move.error} />}
    </div>
  );
}

function Asked({ assessment }: { assessment: Assessment }) {
  const { handOff, state, takenByName } = assessment;
  return (
    <section className={css['panel']} aria-label="Who asked">
      <p>
        {NEEDS_STATE[state]}
        {takenByName !== null && `: ${takenByName}`}
      </p>
      {handOff === null ? (
        <p className={css['quiet']}>Nobody has asked for a consultant yet.</p>
      ) : (
        <>
          <p>
            {handOff.name}, <a href={`mailto:${handOff.email}`}>{handOff.email}</a>
            {handOff.phone !== null && `, ${handOff.phone}`}
          </p>
          {handOff.note !== null && <p>“{handOff.note}”</p>}
          <p className={css['quiet']}>{formatTime(handOff.submittedAt)}</p>
        </>
      )}
      <Actions assessment={assessment} />
    </section>
  );
}

function Work({ assessment, reference }: { assessment: Assessment; reference: AssessmentRef }) {
  const myName = useSession().data?.user?.name ?? null;
  const proposal = useQuery(proposalQuery(reference));
  return (
    <div className={css['columns']}>
      <NeedsForm
        assessment={assessment}
        reference={reference}
        sections={assessment.questionnaire.sections.map(({ name }) => name)}
        myName={myName}
      />
      <div className={css['result']}>
        <Asked assessment={assessment} />
        {proposal.isPending ? (
          <Loading heights={[120, 240]} label="Loading what fits" />
        ) : proposal.isError ? (
          <ErrorPanel error={proposal.error} retry={() => void proposal.refetch()} />
        ) : (
          <>
            <ProposalTotals proposal={proposal.data} />
            <Remarks proposal={proposal.data} />
            <ProposalView
              proposal={proposal.data}
              chosen={null}
              onChoose={() => undefined}
              nameOf={({ name }) => name}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** An assessment at the desk: questions and result beside each other, filled in with the customer. */
export function NeedsDetailPage() {
  const assessmentId = usePathParam('assessmentId');
  const reference = { id: assessmentId, share: null };
  const together = useTogether(reference);
  const assessment = useAssessment(reference, together.live);
  return (
    <Page
      title={assessment.data?.name ?? 'Needs'}
      above={<Link to="/needs">All needs</Link>}
      beside={<WhoIsHere {...together} />}
    >
      {assessment.isPending ? (
        <Loading heights={[160, 240]} label="Loading the assessment" />
      ) : assessment.isError ? (
        <ErrorPanel error={assessment.error} retry={() => void assessment.refetch()} />
      ) : (
        <Work assessment={assessment.data} reference={reference} />
      )}
    </Page>
  );
}
