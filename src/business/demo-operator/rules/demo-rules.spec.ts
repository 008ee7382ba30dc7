import fs from 'node:fs';
import path from 'node:path';
import {
  checkRules,
  describeRule,
  FACTS,
  judgeSelection,
  readRule,
  readSelectionFacts,
  runExamples,
} from '../../../domains/rule/index.js';
import type { JsonObject } from '../../../domains/helpers/index.js';
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

  it('are all told in docs/rules.md, with every fact that they may name', () => {
    const told = fs.readFileSync(path.resolve(__dirname, '../../../../docs/rules.md'), 'utf8');
    const names = [
      ...documents.map(({ code }) => `**${String(code)}**`),
      ...Object.keys(FACTS).map((name) => `\`${name}\``),
    ];
    expect(names.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('are judged of 300 lines in less time than a statement of SQL', () => {
    const codes = ['D-DIA', 'V-SIP', 'D-SDW', 'D-IP', 'V-CCP', 'X-PORT'];
    const item = Array.from({ length: 300 }, (_, index) => ({
      offering: codes[index % codes.length] ?? '',
      site: `site-${Math.floor(index / codes.length)}`,
      quantity: 2,
      term: 12,
      place: { result: 'available', technology: 'onNetFibre', downMbps: 10_000 },
    }));
    const rules = documents.map((document) => readRule(document));
    const facts = readSelectionFacts({ item, buyer: { kind: 'business' }, totals: {} }, catalogue, AT);
    const rounds = 20;
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round++) judgeSelection(rules, facts, 'order');
    const { user, system } = process.cpuUsage(start);
    // 7 ms of processor time where it was measured; more than this is a square of the lines, or worse
    expect((user + system) / 1000 / rounds).toBeLessThan(50);
  });

  it('say one thing of a line without a site: choose it', () => {
    const rules = documents.map((document) => readRule(document));
    const about = (item: JsonObject): string[] => {
      const facts = readSelectionFacts({ item: [item], buyer: { kind: 'business' } }, catalogue, AT);
      return judgeSelection(rules, facts, 'cart').map(({ ruleId }) => ruleId);
    };
    expect(about({ offering: 'D-BB' })).toEqual(['siteHasAPlace']);
    expect(about({ offering: 'D-BB', site: 'a', place: { result: 'available' } })).toContain('R-LOC-01');
  });

  it('each speak of what they mean', () => {
    const said = documents.map((document) => describeRule(readRule(document), catalogue));
    expect(said).toContain(
      'Wireless Backup needs Dedicated Internet, Business Broadband, DSL Internet 25/3, Cable Internet 500/20, Home Fibre, Fixed Wireless 100/20 or Dedicated 1.5 Mb/s at the same site (ordered, in place or on its way).',
    );
    for (const words of said) expect(words).not.toMatch(/undefined|\[object|\b[A-Z]-[A-Z]+/);
  });
});
