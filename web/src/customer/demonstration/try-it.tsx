import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { scenariosQuery } from '../../api/demonstrations';
import { FRAME_ID } from '../../api/frame';

/** Beside an offering that a demonstration shows: the way there. Nothing where there is none, and inside of one. */
export function TryIt({ code, className }: { code: string; className?: string | undefined }) {
  const scenarios = useQuery({ ...scenariosQuery(), enabled: FRAME_ID === null }).data ?? [];
  const shown = scenarios.find(({ offerings }) => offerings.includes(code));
  if (FRAME_ID !== null || shown === undefined) return null;
  return (
    <p className={className}>
      <Link to={`/try/${shown.id}`}>Try it without ordering</Link>
    </p>
  );
}
