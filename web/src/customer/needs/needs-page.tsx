import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { type AssessmentRef, proposalQuery, type Assessment } from '../../api/needs';
import { NeedsForm } from '../../shared/needs/needs-form';
import { useAssessment, useAssessmentRef } from '../../shared/needs/use-assessment';
import { usePathParam, useRouteSearch } from '../../shared/route/use-route';
import { useTogether } from '../../shared/needs/use-together';
import { WhoIsHere } from '../../shared/needs/who-is-here';
import { ProposalTotals } from '../../shared/needs/result/proposal-totals';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { useSession } from '../../shared/session/use-session';
import css from './needs-pages.module.css';

/** How far one is: a station for each set of questions, and the result. */
function Progress({ assessment, step }: { assessment: Assessment; step: number }) {
  const { sections } = assessment.questionnaire;
  const answered = assessment.asked.filter((asked) =>
    assessment.answers.some(
      ({ subject, question }) => subject === asked.subject && question === asked.question,
    ),
  ).length;
  return (
    <nav className={css['progress']} aria-label="Progress">
      <ol>
        {sections.map(({ name, title }, index) => (
          <li key={name} data-done={index < step || undefined}>
            <Link
              to="/needs/$assessmentId"
              params={{ assessmentId: assessment.id }}
              search={{ step: index + 1 }}
              aria-current={index === step ? 'step' : undefined}
            >
              {title}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/needs/$assessmentId/result" params={{ assessmentId: assessment.id }}>
            Result
          </Link>
        </li>
      </ol>
      <p className={css['quiet']}>
        {answered} of {assessment.asked.length} answered. You may skip any.
      </p>
    </nav>
  );
}

function SoFar({ reference }: { reference: AssessmentRef }) {
  const proposal = useQuery(proposalQuery(reference));
  if (proposal.data === undefined || proposal.data.lines.length === 0) return null;
  return (
    <ProposalTotals proposal={proposal.data}>
      <Link to="/needs/$assessmentId/result" params={{ assessmentId: reference.id }}>
        See what fits
      </Link>
    </ProposalTotals>
  );
}

/** One set of questions at a time. Every answer is saved when it is given: going back loses nothing. */
export function NeedsPage() {
  const assessmentId = usePathParam('assessmentId');
  const { step: asked } = useRouteSearch();
  const wanted = typeof asked === 'number' ? asked : 1;
  const reference = useAssessmentRef(assessmentId);
  const together = useTogether(reference);
  const assessment = useAssessment(reference, together.live);
  const myName = useSession().data?.user?.name ?? null;
  const navigate = useNavigate();
  if (assessment.isPending) {
    return (
      <Page title="Help me choose" narrow>
        <Loading heights={[48, 160, 160]} label="Loading the questions" />
      </Page>
    );
  }
  if (assessment.isError) {
    return (
      <Page title="Help me choose" narrow>
        <ErrorPanel error={assessment.error} retry={() => void assessment.refetch()} />
      </Page>
    );
  }
  const { sections } = assessment.data.questionnaire;
  const step = Math.min(Math.max(wanted, 1), sections.length) - 1;
  const section = sections[step];
  const params = { assessmentId: assessment.data.id };
  const go = (to: number): void => {
    if (to > sections.length) void navigate({ to: '/needs/$assessmentId/result', params });
    else void navigate({ to: '/needs/$assessmentId', params, search: { step: to } });
    window.scrollTo(0, 0);
  };
  return (
    <Page title="Help me choose" beside={<WhoIsHere {...together} />}>
      <div className={css['columns']}>
        <div className={css['stack']}>
          <Progress assessment={assessment.data} step={step} />
          {assessment.data.access === 'read' && (
            <p className={css['quiet']}>You look on: this link shows the answers and changes none.</p>
          )}
          {assessment.data.state === 'closed' && (
            <p className={css['quiet']}>It is closed. Open it again on the result page to change it.</p>
          )}
          <NeedsForm
            assessment={assessment.data}
            reference={reference}
            sections={section === undefined ? [] : [section.name]}
            myName={myName}
          />
          <div className={css['buttons']}>
            {step > 0 && (
              <Button variant="default" onClick={() => go(step)}>
                Back
              </Button>
            )}
            <Button onClick={() => go(step + 2)}>
              {step + 1 < sections.length ? 'Next' : 'See what fits'}
            </Button>
          </div>
        </div>
        <SoFar reference={reference} />
      </div>
    </Page>
  );
}
