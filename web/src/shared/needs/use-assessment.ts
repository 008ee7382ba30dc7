import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type AnswerChange,
  answerNeeds,
  type Assessment,
  type AssessmentRef,
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

/** Saves single answers; shown at once, taken back when refused. */
export function useAnswers(ref: AssessmentRef): UseMutationResult<Assessment, Error, AnswerChange[]> {
  const queries = useQueryClient();
  const { queryKey } = needsQuery(ref);
  return useMutation({
    mutationFn: (changes: AnswerChange[]) => answerNeeds(ref, changes),
    onSuccess: (saved) => {
      queries.setQueryData(queryKey, (before) => (before && before.version > saved.version ? before : saved));
      void queries.invalidateQueries({ queryKey: proposalQuery(ref).queryKey });
    },
    onError: () => void queries.invalidateQueries({ queryKey }),
  });
}
