import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { beginDemonstration } from '../../api/demonstrations';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { usePathParam, useRouteSearch } from '../../shared/route/use-route';
import { enterDemonstration } from './enter';

/** A deep link: begins the scenario, or goes on with it, at the step that it names. */
export function TryScenarioPage() {
  const scenario = usePathParam('scenario');
  const step = useRouteSearch()['step'];
  const { mutate, isError, error } = useMutation({
    mutationFn: () => beginDemonstration(scenario, typeof step === 'string' ? step : undefined),
    onSuccess: enterDemonstration,
  });
  useEffect(() => mutate(), [mutate]);
  return (
    <Page title="Demonstration" narrow above={<Link to="/try">All demonstrations</Link>}>
      {isError ? (
        <ErrorPanel error={error} retry={() => mutate()} title="It cannot begin" />
      ) : (
        <Loading heights={[48, 160]} label="Preparing the demonstration" />
      )}
    </Page>
  );
}
