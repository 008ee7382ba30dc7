import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type Assessment,
  type AssessmentRef,
  type Offer,
  proposalQuery,
  putNeedsIntoCart,
  type Proposal,
} from '../../api/needs';
import { cartQuery } from '../../api/queries';
import { ProposalTotals } from '../../shared/needs/result/proposal-totals';
import { ProposalView, Remarks } from '../../shared/needs/result/proposal-view';
import { useAssessment, useAssessmentRef } from '../../shared/needs/use-assessment';
import { routeSearch, usePathParam } from '../../shared/route/use-route';
import { useTogether } from '../../shared/needs/use-together';
import { WhoIsHere } from '../../shared/needs/who-is-here';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { HandOff } from './hand-off';
import { SharePanel } from './share-panel';
import css from './needs-pages.module.css';

const recommended = (proposal: Proposal): string[] =>
  proposal.subjects.flatMap(({ needs }) =>
    needs.flatMap(({ offers }) =>
      offers.filter(({ state }) => state === 'recommended').map(({ key }) => key),
    ),
  );

const offeringLink = ({ name, offeringId }: Offer) =>
  offeringId === null ? (
    name
  ) : (
    <Link to="/offerings/$offeringId" params={{ offeringId }}>
      {name}
    </Link>
  );

const MOST_COMPARED = 4;

/** Two or more that fit, side by side. */
function compareLink(offers: readonly Offer[]) {
  const ids = offers.flatMap(({ offeringId }) => offeringId ?? []).slice(0, MOST_COMPARED);
  if (ids.length < 2) return null;
  return (
    <Link to="/compare" search={routeSearch({ offering: ids.join(',') })}>
      Compare them
    </Link>
  );
}

/** The choice: what is recommended, until one chooses otherwise. What does not fit any more falls out by itself. */
function useChoice(proposal: Proposal | undefined) {
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const offers = proposal?.subjects.flatMap(({ needs }) => needs.flatMap((need) => need.offers)) ?? [];
  const best = new Set(proposal === undefined ? [] : recommended(proposal));
  const keys = offers
    .filter(({ price }) => price !== null)
    .map(({ key }) => key)
    .filter((key) => changed[key] ?? best.has(key));
  const asProposed = keys.length === best.size && keys.every((key) => best.has(key));
  const choose = (key: string, chosen: boolean): void =>
    setChanged((before) => ({ ...before, [key]: chosen }));
  return { keys, asProposed, choose };
}

function AddToCart({ assessment, keys }: { assessment: Assessment; keys: string[] }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const add = useMutation({
    mutationFn: () => putNeedsIntoCart(assessment.id, keys),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: cartQuery().queryKey });
      void navigate({ to: '/cart' });
    },
  });
  if (assessment.access !== 'own') return null;
  return (
    <>
      <Button
        size="md"
        fullWidth
        disabled={keys.length === 0}
        loading={add.isPending}
        onClick={() => add.mutate()}
      >
        Put it into the cart
      </Button>
      {add.isError && <ErrorPanel error={add.error} title="It is not in the cart" />}
    </>
  );
}

function Result({ reference, assessment }: { reference: AssessmentRef; assessment: Assessment }) {
  const navigate = useNavigate();
  const proposal = useQuery(proposalQuery(reference));
  const { keys, asProposed, choose } = useChoice(proposal.data);
  const chosen = useQuery({ ...proposalQuery(reference, keys), enabled: !asProposed && keys.length > 0 });
  if (proposal.isPending) return <Loading heights={[120, 240, 240]} label="Loading what fits" />;
  if (proposal.isError) return <ErrorPanel error={proposal.error} retry={() => void proposal.refetch()} />;
  const { questions, sections } = assessment.questionnaire;
  const ask = (question: string): void => {
    const section = questions.find(({ name }) => name === question)?.section;
    const step = sections.findIndex(({ name }) => name === section) + 1;
    void navigate({ to: '/needs/$assessmentId', params: { assessmentId: assessment.id }, search: { step } });
  };
  const own = assessment.access === 'own';
  return (
    <div className={css['columns']}>
      <div className={css['stack']}>
        <Remarks proposal={proposal.data} onAsk={ask} />
        <ProposalView
          proposal={proposal.data}
          chosen={own ? new Set(keys) : null}
          onChoose={choose}
          nameOf={offeringLink}
          below={compareLink}
        />
        {own && <HandOff assessment={assessment} advised={proposal.data.consultantAdvised} />}
        {own && <SharePanel assessment={assessment} />}
      </div>
      <div className={css['aside']}>
        <ProposalTotals proposal={asProposed ? proposal.data : (chosen.data ?? proposal.data)}>
          {keys.length > 0 && <AddToCart assessment={assessment} keys={keys} />}
        </ProposalTotals>
      </div>
    </div>
  );
}

/** What fits, why, what does not and why not, and what it comes to. */
export function NeedsResultPage() {
  const assessmentId = usePathParam('assessmentId');
  const reference = useAssessmentRef(assessmentId);
  const together = useTogether(reference);
  const assessment = useAssessment(reference, together.live);
  return (
    <Page
      title="What fits"
      above={
        <Link to="/needs/$assessmentId" params={{ assessmentId: reference.id }}>
          Back to the questions
        </Link>
      }
      beside={<WhoIsHere {...together} />}
    >
      {assessment.isPending ? (
        <Loading heights={[120, 240]} label="Loading the answers" />
      ) : assessment.isError ? (
        <ErrorPanel error={assessment.error} retry={() => void assessment.refetch()} />
      ) : (
        <Result reference={reference} assessment={assessment.data} />
      )}
    </Page>
  );
}
