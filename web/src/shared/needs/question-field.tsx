import { Checkbox, NumberInput, Radio, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AnswerValue, GivenAnswer, Question } from '../../api/needs';
import { AddressField } from '../address/address-field';
import css from './needs.module.css';

interface Props {
  question: Question;
  answer: GivenAnswer | undefined;
  disabled: boolean;
  onAnswer: (value: AnswerValue | null) => void;
  error: string | null;
}

const listOf = (value: AnswerValue | undefined): string[] => (Array.isArray(value) ? value : []);

/** What is chosen shows at once; what is saved elsewhere takes its place. */
function useShown<T>(saved: T): [T, (value: T) => void] {
  const [shown, setShown] = useState(saved);
  const key = JSON.stringify(saved);
  useEffect(() => setShown(JSON.parse(key) as T), [key]);
  return [shown, setShown];
}

function Choice({ question, answer, disabled, onAnswer }: Props) {
  const [value, setValue] = useShown(typeof answer?.value === 'string' ? answer.value : '');
  return (
    <Radio.Group
      aria-label={question.text}
      value={value}
      onChange={(chosen) => {
        setValue(chosen);
        onAnswer(chosen);
      }}
    >
      <div className={css['options']}>
        {question.options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} disabled={disabled} />
        ))}
      </div>
    </Radio.Group>
  );
}

function Choices({ question, answer, disabled, onAnswer }: Props) {
  const [value, setValue] = useShown(listOf(answer?.value));
  return (
    <Checkbox.Group
      aria-label={question.text}
      value={value}
      onChange={(chosen) => {
        setValue(chosen);
        onAnswer(chosen.length === 0 ? null : chosen);
      }}
    >
      <div className={css['options']}>
        {question.options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} disabled={disabled} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Saved when one leaves the field, so that half a number is no answer. */
function Count({ question, answer, disabled, onAnswer, error }: Props) {
  const saved = typeof answer?.value === 'number' ? answer.value : '';
  const [draft, setDraft] = useState<string | number>(saved);
  useEffect(() => setDraft(saved), [saved]);
  const save = (): void => {
    if (draft === saved) return;
    onAnswer(typeof draft === 'number' ? draft : null);
  };
  return (
    <NumberInput
      aria-label={question.text}
      value={draft}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
      disabled={disabled}
      error={error}
      allowNegative={false}
      allowDecimal={question.type === 'money'}
      thousandSeparator=","
      {...(question.type === 'money' ? { prefix: '$' } : {})}
      {...(question.unit !== null && { rightSection: <span className={css['unit']}>{question.unit}</span> })}
      rightSectionWidth={80}
      hideControls
      maw={280}
    />
  );
}

function Words({ question, answer, disabled, onAnswer, error }: Props) {
  const saved = typeof answer?.value === 'string' ? answer.value : '';
  const [draft, setDraft] = useState(saved);
  useEffect(() => setDraft(saved), [saved]);
  const save = (): void => {
    if (draft !== saved) onAnswer(draft.trim() === '' ? null : draft);
  };
  return (
    <TextInput
      aria-label={question.text}
      type={question.type === 'date' ? 'date' : 'text'}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
      disabled={disabled}
      error={error}
      maw={question.type === 'date' ? 280 : 480}
    />
  );
}

function YesNo({ question, answer, disabled, onAnswer }: Props) {
  const value = typeof answer?.value === 'boolean' ? String(answer.value) : '';
  return (
    <Radio.Group aria-label={question.text} value={value} onChange={(one) => onAnswer(one === 'true')}>
      <div className={css['options']}>
        <Radio value="true" label="Yes" disabled={disabled} />
        <Radio value="false" label="No" disabled={disabled} />
      </div>
    </Radio.Group>
  );
}

function Place({ question, answer, onAnswer }: Props) {
  const [id = '', text = ''] = listOf(answer?.value);
  return (
    <div className={css['place']}>
      <AddressField
        label={question.text}
        hideLabel
        value={answer === undefined ? null : { id, text }}
        onChoose={(place) => onAnswer(place === null ? null : place.id)}
      />
    </div>
  );
}

function Control(props: Props) {
  switch (props.question.type) {
    case 'choice':
      return <Choice {...props} />;
    case 'choices':
      return <Choices {...props} />;
    case 'number':
    case 'money':
      return <Count {...props} />;
    case 'yesNo':
      return <YesNo {...props} />;
    case 'place':
      return <Place {...props} />;
    default:
      return <Words {...props} />;
  }
}

/** A question with its control. Says who answered when it was somebody else. */
export function QuestionField(props: Props & { by: string | null }) {
  const { question, by, error } = props;
  const typed = question.type === 'number' || question.type === 'money' || question.type === 'text';
  return (
    <div className={css['question']} data-question={question.name}>
      <p className={css['text']} aria-hidden>
        {question.text}
      </p>
      {question.help !== null && <p className={css['quiet']}>{question.help}</p>}
      <Control {...props} />
      {error !== null && !typed && (
        <p className={css['error']} role="alert">
          {error}
        </p>
      )}
      {by !== null && <p className={css['by']}>Answered by {by}</p>}
    </div>
  );
}
