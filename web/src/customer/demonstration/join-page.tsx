import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { joinDemonstration } from '../../api/demonstrations';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { enterDemonstration } from './enter';

/** Takes the seat that a link gives, and goes to where the demonstration is. */
export function JoinDemonstrationPage() {
  const { mutate, isError, error } = useMutation({
    mutationFn: () => joinDemonstration(window.location.hash.slice(1)),
    onSuccess: enterDemonstration,
  });
  useEffect(() => mutate(), [mutate]);
  return (
    <Page title="Demonstration" narrow above={<Link to="/try">All demonstrations</Link>}>
      {isError ? (
        <ErrorPanel error={error} title="The link leads nowhere any more" />
      ) : (
        <Loading heights={[48, 160]} label="Opening the demonstration" />
      )}
    </Page>
  );
}
