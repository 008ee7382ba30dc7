import { fieldId } from './fields';

const INPUT = 'input:not([type=hidden]), textarea, select, button';

/**
 * Puts the cursor where a finding points to: the attribute's own field, else that of what it is a part of, else the
 * first of its parts, else the document as JSON.
 * @param path such as `price.unit` or `tier[1].price`
 */
export function focusField(form: HTMLFormElement, path: string): void {
  const input = inputOf(form, path) ?? documentOf(form);
  input?.focus();
  input?.scrollIntoView({ block: 'center' });
}

function inputOf(form: HTMLFormElement, path: string): HTMLElement | null {
  for (let part = path; part !== ''; part = part.replace(/[.[]?[^.[]*$/, '')) {
    const id = CSS.escape(fieldId(part));
    const place =
      form.querySelector<HTMLElement>(`#${id}`) ?? form.querySelector<HTMLElement>(`[id^="${id}\\."]`);
    const input = place?.matches(INPUT) ? place : place?.querySelector<HTMLElement>(INPUT);
    if (input) return input;
  }
  return null;
}

function documentOf(form: HTMLFormElement): HTMLElement | null {
  const details = form.querySelector('details');
  if (details) details.open = true;
  return details?.querySelector<HTMLElement>('textarea') ?? null;
}
