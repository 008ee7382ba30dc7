import type { Message } from './mail-transport.js';
import type { StoredMail } from './mail.store.js';

const FOOTER = 'Trunkline sent this mail by itself; nobody reads answers to it.';

/** The same words twice: as plain text, and as simple HTML without images or styles from elsewhere. */
export function composeMessage(mail: StoredMail, publicUrl: string): Message {
  const paragraphs = mail.text.split(/\n{2,}/);
  const link = mail.link && { label: mail.link.label, url: new URL(mail.link.path, publicUrl).href };
  const text = [...paragraphs, ...(link ? [`${link.label}:\n${link.url}`] : []), `-- \n${FOOTER}`];
  return {
    id: mail.id,
    to: mail.to,
    subject: mail.subject,
    text: `${text.join('\n\n')}\n`,
    html: page(mail.subject, [
      ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
      ...(link ? [`<p><a href="${escaped(link.url)}">${escaped(link.label)}</a></p>`] : []),
      `<p><small>${FOOTER}</small></p>`,
    ]),
  };
}

const page = (title: string, parts: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${parts.join('')}</body></html>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
