import type { JsonObject } from '../../domains/helpers/index.js';

/** What people call an entry: its name, else its code, else its id. */
export function entryName(document: JsonObject | null | undefined, id: string): string {
  for (const text of [document?.name, document?.code, document?.title])
    if (typeof text === 'string' && text !== '') return text;
  return id;
}

const WORDS: Readonly<Record<string, string>> = {
  productOffering: 'offering',
  productOfferingPrice: 'price',
  productSpecification: 'specification',
  category: 'category',
  catalog: 'catalogue',
  promotion: 'promotion',
  priceBook: 'price book',
  rule: 'rule',
  questionnaire: 'questionnaire',
};

/** A kind as people say it. */
export const kindWord = (kind: string): string => WORDS[kind] ?? kind;
