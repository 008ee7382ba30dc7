import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { resetDemonstration, type Demonstration, type DemonstrationStep } from '../../api/demonstrations';
import { demonstrationPath } from '../../api/demonstration-frame';
import { Icon } from '../../shared/parts/icon';
import { ErrorPanel } from '../../shared/parts/states';
import css from './guide.module.css';
import { goToPointed, usePointing } from './pointing';
import { Share } from './share';
import { useFramePage, usePlayStep, useRun, useSamePage, useStepPlace } from './use-run';

/** Between being taken to a page and what is done there: one has to see what is meant. */
const LOOK_MS = 1_200;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, LOOK_MS));

function Buttons({ run, step }: { run: Demonstration; step: DemonstrationStep }) {
  const navigate = useNavigate();
  const page = useFramePage();
  const play = usePlayStep(run.id);
  const [showing, setShowing] = useState(false);
  const go = async (): Promise<void> => {
    if (step.page !== null && step.page !== page) await navigate({ to: step.page });
    requestAnimationFrame(() => goToPointed(step.point));
  };
  const show = async (): Promise<void> => {
    setShowing(true);
    await go();
    await pause();
    const next = await play.mutateAsync(step.id).catch(() => null);
    const shown = next?.steps.find(({ id }) => id === next.current);
    if (shown?.page != null) await navigate({ to: shown.page });
    setShowing(false);
  };
  return (
    <>
      <div className={css['buttons']}>
        {step.waits ? (
          <Button onClick={() => void go()}>Take me there</Button>
        ) : (
          <>
            <Button loading={showing} onClick={() => void show()}>
              Show me
            </Button>
            <Button variant="default" disabled={showing} onClick={() => void go()}>
              Let me
            </Button>
          </>
        )}
      </div>
      {play.isError && <ErrorPanel error={play.error} title="This step could not be shown" />}
    </>
  );
}

function Ended({ run }: { run: Demonstration }) {
  return (
    <div className={css['buttons']}>
      <Button component="a" href="/">
        Go to the real shop
      </Button>
      <Button component="a" href={`/try?after=${run.scenario}`} variant="default">
        Try another
      </Button>
    </div>
  );
}

function Steps({
  run,
  looked,
  onLook,
}: {
  run: Demonstration;
  looked: string;
  onLook: (id: string) => void;
}) {
  return (
    <ol className={css['steps']} aria-label="Steps">
      {run.steps.map((step) => (
        <li key={step.id}>
          <button
            type="button"
            data-done={step.done || undefined}
            aria-current={step.id === looked ? 'step' : undefined}
            onClick={() => onLook(step.id)}
          >
            <span className={css['station']} aria-hidden />
            {step.title}
            {step.done && <span className="visually-hidden">, done</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

async function beginAnew(id: string): Promise<void> {
  const next = await resetDemonstration(id);
  window.location.assign(demonstrationPath(id) + (next.steps[0]?.page ?? '/'));
}

/** What is not needed at each step: the list of steps, links for others, and the way back to the beginning. */
function More(props: { run: Demonstration; looked: string; onLook: (id: string) => void }) {
  const { run } = props;
  const [more, setMore] = useState<'steps' | 'share' | null>(null);
  const unfold = (part: 'steps' | 'share') => ({
    type: 'button' as const,
    'aria-expanded': more === part,
    onClick: () => setMore(more === part ? null : part),
  });
  return (
    <>
      <div className={css['foot']}>
        <button {...unfold('steps')}>All steps</button>
        {run.part === 'driver' && (
          <>
            <button {...unfold('share')}>Let others watch</button>
            <button type="button" onClick={() => void beginAnew(run.id)}>
              Begin anew
            </button>
          </>
        )}
      </div>
      {more === 'share' && <Share id={run.id} />}
      {more === 'steps' && <Steps {...props} />}
    </>
  );
}

/** The words of one step, announced when it becomes the one to do. */
function Words({ run, step }: { run: Demonstration; step: DemonstrationStep | undefined }) {
  const number = step === undefined ? run.steps.length : run.steps.indexOf(step) + 1;
  return (
    <div aria-live="polite">
      <p className={css['count']}>{step === undefined ? 'Done' : `Step ${number} of ${run.steps.length}`}</p>
      <h2>{step?.title ?? 'That was it'}</h2>
      <p className={css['caption']}>
        {step?.caption ?? 'Order, network, and service: all of it ran as it does for real customers.'}
      </p>
    </div>
  );
}

function Panel({ run }: { run: Demonstration }) {
  const [open, setOpen] = useState(true);
  const [looked, look] = useState<string | null>(null);
  const current = run.steps.find(({ id }) => id === run.current);
  const step = run.steps.find(({ id }) => id === looked) ?? current;
  const isCurrent = step !== undefined && step.id === run.current;
  usePointing(isCurrent ? step.point : null);
  return (
    <section className={css['guide']} aria-label="Guide" data-open={open || undefined}>
      <button type="button" className={css['fold']} aria-expanded={open} onClick={() => setOpen(!open)}>
        <strong>{run.title}</strong>
        <Icon name={open ? 'cross' : 'question'} />
        <span className="visually-hidden">{open ? 'Fold the guide' : 'Open the guide'}</span>
      </button>
      {open && (
        <div className={css['body']}>
          <Words run={run} step={step} />
          {run.part === 'watcher' ? (
            <p className={css['count']}>You watch: the page follows who drives.</p>
          ) : isCurrent ? (
            <Buttons key={step.id} run={run} step={step} />
          ) : step === undefined ? (
            <Ended run={run} />
          ) : (
            <div className={css['buttons']}>
              <Button variant="default" onClick={() => look(null)}>
                Go on where I am
              </Button>
            </div>
          )}
          <More run={run} looked={step?.id ?? ''} onLook={(id) => look(id === run.current ? null : id)} />
        </div>
      )}
    </section>
  );
}

/** Leads through a demonstration, beside the shop's own pages. */
export function Guide({ id }: { id: string }) {
  const run = useRun(id);
  useSamePage(run.data);
  useStepPlace(run.data);
  return run.data === undefined ? null : <Panel run={run.data} />;
}
