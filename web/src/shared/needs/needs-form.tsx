import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../api/errors';
import {
  addSite,
  type Assessment,
  type AssessmentRef,
  needsQuery,
  type Question,
  removeSite,
} from '../../api/needs';
import { Icon } from '../parts/icon';
import { ErrorPanel } from '../parts/states';
import { QuestionField } from './question-field';
import { useAnswers } from './use-assessment';
import css from './needs.module.css';

interface FormProps {
  assessment: Assessment;
  reference: AssessmentRef;
  /** Names of the sections to show. */
  sections: readonly string[];
  /** Who fills in: answers of others bear their names. */
  myName: string | null;
}

const isAsked = ({ asked }: Assessment, subject: string, question: string): boolean =>
  asked.some((one) => one.subject === subject && one.question === question);

const mayWrite = ({ access, state }: Assessment): boolean => access !== 'read' && state !== 'closed';

function Questions({
  assessment,
  reference,
  subject,
  questions,
  myName,
}: Omit<FormProps, 'sections'> & { subject: string; questions: readonly Question[] }) {
  const save = useAnswers(reference);
  const refused = save.error instanceof ApiError ? save.error.reasons : [];
  return (
    <div className={css['questions']}>
      {questions
        .filter(({ name }) => isAsked(assessment, subject, name))
        .map((question) => {
          const answer = assessment.answers.find(
            (one) => one.subject === subject && one.question === question.name,
          );
          const reason = refused.find(({ path }) => path === `${subject}.${question.name}`);
          const others = answer !== undefined && answer.by !== myName && answer.byKind !== 'visitor';
          return (
            <QuestionField
              key={question.name}
              question={question}
              answer={answer}
              disabled={!mayWrite(assessment)}
              by={others ? answer.by : null}
              error={reason?.message ?? null}
              onAnswer={(value) => save.mutate([{ subject, question: question.name, value }])}
            />
          );
        })}
      {save.isError && refused.length === 0 && (
        <ErrorPanel error={save.error} title="The answer was not saved" />
      )}
    </div>
  );
}

function Sites(props: FormProps & { questions: readonly Question[] }) {
  const { assessment, reference, questions, myName } = props;
  const queries = useQueryClient();
  const [opened, setOpened] = useState<string | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: needsQuery(reference).queryKey });
  const add = useMutation({
    mutationFn: () => addSite(reference, `Site ${assessment.sites.length + 1}`),
    onSuccess: (site) => {
      setOpened(site.subject);
      return refresh();
    },
  });
  const remove = useMutation({
    mutationFn: (site: string) => removeSite(reference, site),
    onSuccess: refresh,
  });
  const several = assessment.sites.length > 1;
  return (
    <>
      {assessment.sites.map(({ subject, name }) => (
        <section
          key={subject}
          className={css['site']}
          aria-label={name}
          data-new={opened === subject || undefined}
        >
          {several && (
            <div className={css['site-head']}>
              <h3>
                <Icon name="pin" />
                {name}
              </h3>
              {mayWrite(assessment) && (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  loading={remove.isPending && remove.variables === subject}
                  onClick={() => remove.mutate(subject)}
                >
                  Take out
                  <span className="visually-hidden"> {name}</span>
                </Button>
              )}
            </div>
          )}
          <Questions
            assessment={assessment}
            reference={reference}
            subject={subject}
            questions={questions}
            myName={myName}
          />
        </section>
      ))}
      {mayWrite(assessment) && (
        <div>
          <Button variant="default" loading={add.isPending} onClick={() => add.mutate()}>
            Add another place
          </Button>
        </div>
      )}
      {(add.isError || remove.isError) && (
        <ErrorPanel error={(add.error ?? remove.error) as Error} title="The places were not changed" />
      )}
    </>
  );
}

/** The questions of some sections: those of the whole once, those of places for each place. */
export function NeedsForm(props: FormProps) {
  const { assessment, sections } = props;
  const { questionnaire } = assessment;
  return (
    <div className={css['form']}>
      {questionnaire.sections
        .filter(({ name }) => sections.includes(name))
        .map(({ name, title, help }) => {
          const questions = questionnaire.questions.filter(({ section }) => section === name);
          const whole = questions.filter(({ scope }) => scope === 'whole');
          const site = questions.filter(({ scope }) => scope === 'site');
          const open =
            whole.some((question) => isAsked(assessment, 'whole', question.name)) || site.length > 0;
          return (
            <section key={name} className={css['section']} aria-labelledby={`section-${name}`}>
              <h2 id={`section-${name}`}>{title}</h2>
              {help !== null && <p className={css['quiet']}>{help}</p>}
              {!open && <p className={css['quiet']}>Nothing to ask here for what you look for.</p>}
              <Questions {...props} subject="whole" questions={whole} />
              {site.length > 0 && <Sites {...props} questions={site} />}
            </section>
          );
        })}
    </div>
  );
}
