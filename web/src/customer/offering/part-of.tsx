import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { offerQuery } from '../../api/browse';
import { usePlace } from '../../shared/address/use-place';

/** The packages that it is a part of. What the rules say stands in the answer to an inquiry. */
export function PartOf({ offeringId }: { offeringId: string }) {
  const { place } = usePlace();
  const partOf = useQuery(offerQuery(offeringId, { placeId: place?.id })).data?.partOf ?? [];
  if (partOf.length === 0) return null;
  return (
    <section aria-labelledby="part-of">
      <h2 id="part-of">Also in a package</h2>
      <p>
        It comes along in{' '}
        {partOf.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Link to="/offerings/$offeringId" params={{ offeringId: id }}>
              {name}
            </Link>
          </span>
        ))}
        .
      </p>
    </section>
  );
}
