import { checkRules, describeRule, readRule, runExamples } from '../../../domains/rule/index.js';
import { catalogueFrom } from '../../catalog/index.js';
import { ruleCatalogueOf } from '../../rule-management/index.js';
import { buildDemoCatalogue } from '../catalogue/index.js';
import { buildDemoRules } from './demo-rules.js';

const AT = new Date('2026-11-22T10:00:00.000Z');
const catalogue = ruleCatalogueOf(catalogueFrom(buildDemoCatalogue()));
const documents = buildDemoRules();

describe('the demo operator’s rules', () => {
  it('are the 36 of the price list, and can be published', () => {
    expect(documents).toHaveLength(36);
    expect(checkRules(documents, catalogue, AT)).toEqual([]);
  });

  const examples = documents.flatMap((document) => {
    const rule = readRule(document);
    return runExamples(rule, catalogue, AT).map(
      ({ example, found }) => [rule.code, example.name, example.expected, found] as const,
    );
  });
  it.each(examples)('%s: %s, so that it has to %s', (_code, _name, expected, found) => {
    expect(found).toBe(expected);
  });

  it('each speak of what they mean', () => {
    const said = documents.map((document) => describeRule(readRule(document), catalogue));
    expect(said).toContain(
      'Wireless Backup needs Dedicated Internet, Business Broadband, DSL Internet 25/3, Cable Internet 500/20, Home Fibre, Fixed Wireless 100/20 or Dedicated 1.5 Mb/s at the same site (ordered, in place or on its way).',
    );
    for (const words of said) expect(words).not.toMatch(/undefined|\[object|\b[A-Z]-[A-Z]+/);
  });
});
