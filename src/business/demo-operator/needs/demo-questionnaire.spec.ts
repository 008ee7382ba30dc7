import { catalogueFrom } from '../../catalog/index.js';
import { buildDemoCatalogue } from '../catalogue/demo-catalogue.js';
import { checkQuestionnaires } from '../../needs-matching/index.js';
import { DEMO_QUESTIONNAIRE } from './demo-questionnaire.js';
const catalogue = catalogueFrom({ ...buildDemoCatalogue(), questionnaire: [DEMO_QUESTIONNAIRE] });
it('x', () => {
  expect(
    checkQuestionnaires(catalogue, [{ kind: 'questionnaire', id: String(DEMO_QUESTIONNAIRE.id) }]),
  ).toEqual([]);
});
