import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type AnswerChange,
  answerNeeds,
  type Assessment,
  type AssessmentRef,
  type GivenAnswer,
  needsQuery,
  proposalQuery,
} from '../../api/needs';

const SHARE = /[#&]share=([\w-]{43})(?:&|$)/;

/** The assessment of a page, with the secret behind `#share=` where one came by a link; kept while the tab is open. */
export function useAssessmentRef(id: string): AssessmentRef {
  const [share] = useState(() => {
    const key = `needs-share:${id}`;
    const given = SHARE.exec(window.location.hash)?.[1];
    if (given !== undefined) sessionStorage.setItem(key, given);
    return given ?? sessionStorage.getItem(key);
  });
  return { id, share };
}

/** Polls where the socket does not tell. */
export const useAssessment = (ref: AssessmentRef, live: boolean) =>
  useQuery({ ...needsQuery(ref), refetchInterval: live ? false : 5_000 });

/** Answers that are on their way: until they have arrived the server's word is older than what is shown. */
export const answering = (id: string) => ['needs-answer', id];

/** Saves single answers; shown at once, taken back when refused. */
export function useAnswers(ref: AssessmentRef): UseMutationResult<Assessment, Error, AnswerChange[]> {
  const queries = useQueryClient();
  const { queryKey } = needsQuery(ref);
  return useMutation({
    mutationKey: answering(ref.id),
    mutationFn: (changes: AnswerChange[]) => answerNeeds(ref, changes),
    onMutate: (changes) => {
      // what is on its way is older; kept as it is, for reverting would take the last answer back
      void queries.cancelQueries({ queryKey }, { revert: false });
      queries.setQueryData(queryKey, (before) => before && withAnswers(before, changes));
    },
    onSuccess: (saved) => {
      if (queries.isMutating({ mutationKey: answering(ref.id) }) === 1) queries.setQueryData(queryKey, saved);
      void queries.invalidateQueries({ queryKey: proposalQuery(ref).queryKey });
    },
    onError: () => void queries.invalidateQueries({ queryKey }),
  });
}

function withAnswers(before: Assessment, changes: AnswerChange[]): Assessment {
  const others = before.answers.filter(
    (one) => !changes.some(({ subject, question }) => one.subject === subject && one.question === question),
  );
  const given = changes.flatMap(({ subject, question, value }): GivenAnswer[] =>
    value === null
      ? []
      : [{ subject, question, value, words: '', by: '', byKind: 'visitor', at: new Date().toISOString() }],
  );
  return { ...before, answers: [...others, ...given] };
}
