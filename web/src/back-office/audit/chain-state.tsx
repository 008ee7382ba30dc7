import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { auditChainQuery, verifyAuditLog } from '../../api/audit';
import { formatTime } from '../../shared/format/dates';
import { Badge } from '../../shared/parts/badge';
import { ErrorPanel } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import css from './audit.module.css';

const POLL_MS = 1_500;

/** What is known of the chain: never more than the last verification has found. */
export function ChainState() {
  const mayVerify = useMay('auditVerification:create');
  const verify = useMutation({ mutationFn: verifyAuditLog });
  const before = verify.data?.verifiedAt;
  const chain = useQuery({
    ...auditChainQuery(),
    refetchInterval: ({ state }) => (verify.isSuccess && state.data?.verifiedAt === before ? POLL_MS : false),
  });
  if (chain.isError) return <ErrorPanel error={chain.error} retry={() => void chain.refetch()} />;
  if (chain.data === undefined) return null;
  const { position, verifiedPosition, verifiedAt, faultCount, firstFault } = chain.data;
  const isRunning = verify.isPending || (verify.isSuccess && verifiedAt === before);
  return (
    <section className={css['chain']} aria-label="State of the log">
      <div role="status">
        {verifiedAt === null || verifiedPosition === null ? (
          <p>
            <Badge tone="amber" icon="warning">
              Not verified yet
            </Badge>{' '}
            {position.toLocaleString('en-US')} entries are chained.
          </p>
        ) : (
          <p>
            <Badge tone={faultCount === 0 ? 'line' : 'red'} icon={faultCount === 0 ? 'check' : 'warning'}>
              {faultCount === 0 ? 'Holds' : `${String(faultCount)} wrong`}
            </Badge>{' '}
            Verified {formatTime(verifiedAt)} up to position {verifiedPosition.toLocaleString('en-US')} of{' '}
            {position.toLocaleString('en-US')}.
          </p>
        )}
        {firstFault !== null && <p className={css['fault']}>First wrong: {firstFault}</p>}
        {isRunning && <p className={css['quiet']}>A worker reads the whole log. You can leave this page.</p>}
      </div>
      {mayVerify && (
        <Button variant="default" loading={isRunning} onClick={() => verify.mutate()}>
          Verify now
        </Button>
      )}
      {verify.isError && <ErrorPanel error={verify.error} title="The verification did not start" />}
    </section>
  );
}
