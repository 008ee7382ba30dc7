import { buildDemoCatalogue } from '../../demo-operator/catalogue/index.js';
import { candidateOf, CatalogueSearch, type CatalogueSnapshot, type CatalogueVersion } from '../index.js';
import { catalogueFrom } from '../index.js';

function searchOf(first: CatalogueVersion) {
  const state = { newest: first };
  const search = new CatalogueSearch({
    newest: () => Promise.resolve(state.newest),
  } as unknown as CatalogueSnapshot);
  const codes = async (text: string, version = state.newest): Promise<string[]> =>
    (await search.search(version, text)).hits.map(({ id }) => version.offerings.get(id)?.code ?? '?');
  return { state, search, codes };
}

describe('search of the catalogue', () => {
  const demo = catalogueFrom(buildDemoCatalogue());
  const { search, codes } = searchOf(demo);
  const best = async (text: string): Promise<string | undefined> => (await codes(text))[0];

  it.each([
    ['DIA', 'D-DIA'],
    ['dia', 'D-DIA'],
    ['dedicated internet', 'D-DIA'],
    ['D-DIA', 'D-DIA'],
    ['ddia', 'D-DIA'],
    ['POTS', 'V-POTS'],
    ['landline', 'V-CCP'],
    ['home phone', 'V-CCP'],
    ['toll free', 'V-TF'],
    ['freephone', 'V-TF'],
    ['800 number', 'V-TF'],
    ['fiber', 'D-FTTH'],
    ['fibre', 'D-FTTH'],
    ['sdwan', 'D-SDW'],
    ['beeper', 'M-PAGE'],
    ['DSL', 'D-DSL'],
    ['e-line', 'D-EL'],
    ['cable', 'D-CAB'],
    ['calling card', 'V-CARD'],
    ['E911', 'V-E911'],
    ['leased line', 'D-DIA'],
  ])('finds by what people say: %s is %s', async (text, code) => {
    expect(await best(text)).toBe(code);
  });

  it.each([
    ['elevator', 'V-POTS'],
    ['wifi', 'D-BB'],
    ['MPLS', 'D-EL'],
    ['voip', 'V-UC'],
    ['voip', 'V-SIP'],
  ])('knows what people call it: %s finds %s', async (text, code) => {
    expect(await codes(text)).toContain(code);
  });

  it.each([
    ['dedicatd internet', 'D-DIA'],
    ['conferensing', 'V-CONF'],
    ['stattic ip', 'D-IP'],
    ['prepayed', 'M-PRE'],
  ])('forgives slips of the finger: %s finds %s', async (text, code) => {
    expect(await codes(text)).toContain(code);
  });

  it.each([
    ['dedic', 'D-DIA'],
    ['conf', 'V-CONF'],
    ['cabl', 'D-CAB'],
  ])('finds by the beginning of a word: %s finds %s', async (text, code) => {
    expect(await codes(text)).toContain(code);
  });

  it('wants all of the words, and says when only some were found', async () => {
    const both = await search.search(demo, 'internet static');
    expect(both.isLoose).toBe(false);
    const some = await search.search(demo, 'internet zzzzqqq');
    expect(some.isLoose).toBe(true);
    expect(some.hits.length).toBeGreaterThan(0);
  });

  it('suggests words of the catalogue where nothing fits, and takes anything', async () => {
    const nothing = await search.search(demo, 'qxjkzvw');
    expect(nothing.hits).toEqual([]);
    expect((await search.search(demo, 'centrx xq')).suggestions.length).toBeGreaterThan(0);
    for (const text of [
      '',
      '   ',
      '*',
      '"',
      '\u0000',
      'a'.repeat(5_000),
      '(((',
      '__proto__ constructor',
      '💥',
    ])
      await expect(search.search(demo, text)).resolves.toBeDefined();
  });

  it('ranks the same each time', async () => {
    const other = searchOf(catalogueFrom(buildDemoCatalogue()));
    for (const text of ['internet', 'voice', 'line', 'mobile'])
      expect(await other.codes(text)).toEqual(await codes(text));
  });

  it('follows the catalogue: a new name is found, the old one is not, nor is what was removed', async () => {
    const { state, codes: find } = searchOf(demo);
    await find('cable');
    const cable = demo.byCode.get('D-CAB')?.id ?? '';
    const document = {
      ...demo.documents('productOffering').get(cable),
      name: 'Zebrawave Access',
      code: 'D-ZEB',
    };
    const id = demo.byCode.get('D-FWA')?.id ?? '';
    state.newest = candidateOf(demo, [
      { kind: 'productOffering', id: cable, document },
      { kind: 'productOffering', id, document: null },
    ]);
    expect(await find('zebrawave')).toEqual(['D-ZEB']);
    expect(await find('fixed wireless')).not.toContain('D-FWA');
    expect(await find('zebrawave', demo)).toEqual(['D-CAB']); // a request that still works with the version before
  });

  it('follows the synonyms that a product manager publishes', async () => {
    const { state, codes: find } = searchOf(demo);
    expect(await find('bagpipe')).toEqual([]);
    const [catalog] = demo.documents('catalog').values();
    const document = {
      ...catalog,
      searchSynonym: [{ words: ['bagpipe', 'toll free'] }, { words: 'broken' }, 7],
    };
    state.newest = candidateOf(demo, [{ kind: 'catalog', id: String(catalog?.id), document }]);
    expect((await find('bagpipe'))[0]).toBe('V-TF');
  });
});
