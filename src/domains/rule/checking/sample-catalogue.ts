import type { RuleCatalogue, RuleOffering } from '../evaluation/facts.js';

export const AT = new Date('2026-11-22T10:00:00.000Z');
/** Codes of what the small catalogue sells; OTHER needs no site, and OLD is kept for those who have it. */
export const CODES = ['ACCESS', 'VOICE', 'BACKUP', 'OTHER'];

const offering = (code: string): RuleOffering => ({
  id: `id-${code}`,
  code,
  name: `The ${code.toLowerCase()}`,
  saleAt: () => (code === 'OLD' ? 'grandfathered' : 'sellable'),
  classes: ['data'],
  segments: [],
  technologies: [],
  needsSite: code !== 'OTHER',
  characteristics: [{ name: 'speed', label: 'Speed', values: ['1G', '2G'] }],
  entryFields: ['note'],
  termMonths: [12, 24],
});

const known = new Map([...CODES, 'OLD'].map((code) => [code, offering(code)]));

/** A catalogue of five offerings: what the specs of rules judge by. */
export const catalogue: RuleCatalogue = {
  byCode: (code) => known.get(code),
  byId: (id) => known.get(id.replace('id-', '')),
};
