import { useEffect, useRef, type ReactNode } from 'react';
import { ApiError } from '../../api/errors';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import type { Attempt } from './attempt';
import { useIsPlacing, usePlaceOrder } from './use-place-order';

/**
 * The cart is gone and nobody heard what came of it: the answer was lost and the live feed has told of the order first.
 * Asked again with the same key, the server answers as it did then, and the page leads to the thanks.
 */
export function WhatCameOfIt({ attempt, otherwise }: { attempt: Attempt; otherwise: ReactNode }) {
  const again = usePlaceOrder();
  const placing = useIsPlacing();
  const asked = useRef(false);
  const { mutate } = again;
  useEffect(() => {
    if (placing || asked.current) return;
    asked.current = true;
    mutate(attempt);
  }, [placing, mutate, attempt]);
  if (!again.isError) return <Loading heights={[64, 168]} label="Loading your order" />;
  // Refused: the cart went another way, and there is nothing to thank for.
  if (again.error instanceof ApiError && !again.error.passing) return otherwise;
  return (
    <ErrorPanel
      error={again.error}
      title="We do not know yet whether your order was placed"
      retry={() => again.mutate(attempt)}
    />
  );
}
