import QRCode from 'qrcode';
import type { QrCodeDto } from './account.dto.js';

/** A text as a QR code that a page can draw as one SVG path: no image, nothing for the content policy to allow. */
export function qrCodeOf(text: string): QrCodeDto {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => (modules.get(y, x) ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  return { size, path: rows.join('') };
}
