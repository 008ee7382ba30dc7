import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeskOrder } from '../../api/types';
import { reassignOrder } from '../../api/workforce';
import { useMay } from '../../shared/session/use-may';
import { GiveForm } from '../workforce/give-form';

/** States in which nobody needs to have an order any more. */
const ENDED: ReadonlySet<string> = new Set(['completed', 'cancelled', 'failed', 'rejected', 'partial']);

/** Hands the order to a colleague or back to the queue; for those who may. */
export function Reassign({ order }: { order: DeskOrder }) {
  const may = useMay('orderAssignment:create');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const give = useMutation({
    mutationFn: ({ agentId, reason }: { agentId: string | null; reason: string }) =>
      reassignOrder(order.id, agentId, reason),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['desk-order', order.id] });
      void queries.invalidateQueries({ queryKey: ['desk-orders'] });
    },
  });
  const somewhere = order.assignedTo !== null || order.queue !== null;
  if (!may || !somewhere || ENDED.has(order.state)) return null;
  if (asking) {
    return (
      <GiveForm
        title="Reassign this order"
        text="The colleague sees it at once; the customer reads who looks after it now."
        without={order.assignedTo}
        nobody="Back to the team's queue"
        submit="Reassign"
        pending={give.isPending}
        error={give.error}
        onCancel={() => setAsking(false)}
        onGive={(agentId, reason) => give.mutate({ agentId, reason })}
      />
    );
  }
  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>
        Reassign
      </Button>
    </div>
  );
}
