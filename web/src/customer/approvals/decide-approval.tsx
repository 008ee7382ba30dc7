import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { approvalQuery, decideApproval, withdrawApproval, type Approval } from '../../api/company';
import { ErrorPanel } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';

/** Yes or no, for who may say it; the way back, for who asked. */
export function DecideApproval({ approval }: { approval: Approval }) {
  const queries = useQueryClient();
  const [comment, setComment] = useState('');
  const act = useMutation({
    mutationFn: (what: 'approve' | 'reject' | 'withdraw') =>
      what === 'withdraw'
        ? withdrawApproval(approval.id)
        : decideApproval(approval.id, {
            decision: what,
            step: approval.step,
            ...(comment.trim() !== '' && { comment: comment.trim() }),
          }),
    onSuccess: async (after) => {
      queries.setQueryData(approvalQuery(approval.id).queryKey, after);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => ['approvals', 'orders', 'cart'].includes(String(queryKey[0])),
      });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['approvals'] }),
  });
  if (!approval.mayDecide && !approval.mayWithdraw) return null;
  return (
    <section className={css['form']} aria-label="Your decision">
      {approval.mayDecide && (
        <>
          <TextInput
            label="Comment"
            description="Needed for a no; who asked reads it."
            value={comment}
            maxLength={1000}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <div className={css['actions']}>
            <Button loading={act.isPending} onClick={() => act.mutate('approve')}>
              {approval.step === approval.steps.length ? 'Approve and order' : 'Approve'}
            </Button>
            <Button variant="default" loading={act.isPending} onClick={() => act.mutate('reject')}>
              Refuse
            </Button>
          </div>
        </>
      )}
      {approval.mayWithdraw && (
        <div className={css['actions']}>
          <Button variant="default" loading={act.isPending} onClick={() => act.mutate('withdraw')}>
            Withdraw, and open the cart again
          </Button>
        </div>
      )}
      {act.isError && <ErrorPanel error={act.error} title="Nothing was decided" />}
    </section>
  );
}
