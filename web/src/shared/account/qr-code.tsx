import type { QrCode as Squares } from '../../api/account';
import css from './account.module.css';

/** Dark squares on white in both schemes, with the quiet zone that cameras need. */
export function QrCode({ qr, label }: { qr: Squares; label: string }) {
  return (
    <svg
      className={css['qr']}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
