import type { JsonObject } from '../../../domains/helpers/index.js';

const dental = (name: string, people: number, calls: number): JsonObject => ({
  siteName: name,
  people,
  uses: ['email', 'cloud', 'payments'],
  outage: 'hour',
  calls,
  phoneSystem: 'none',
});

/** Cases that have to come out like this before the questionnaire may be published. */
export const DEMO_EXAMPLES: JsonObject[] = [
  {
    name: 'A dental practice with three places',
    answer: {
      whole: { who: 'business', wants: ['internet', 'phones'], commitment: '24', budget: 1200 },
      s1: dental('Main Street', 12, 4),
      s2: dental('Lake Avenue', 8, 3),
      s3: dental('Harbour', 5, 2),
    },
    recommended: ['D-BB@s1', 'D-BKP@s1', 'V-CCP@s1', 'D-BB@s2', 'V-CCP@s3', 'D-BKP@s3'],
    notRecommended: ['D-DIA@s1', 'V-SIP@s1', 'D-FTTH@s1'],
  },
  {
    name: 'A hospital with people on call',
    answer: {
      whole: {
        who: 'business',
        wants: ['internet', 'paging', 'alarms', 'meetings'],
        pagers: 120,
        pagerKind: 'text',
        meetingKind: 'audio',
        commitment: '36',
      },
      s1: { siteName: 'St. Alma', people: 900, uses: ['cloud', 'servers'], outage: 'never', alarmLines: 6 },
    },
    recommended: ['M-PAGE', 'D-DIA@s1', 'D-BKP@s1', 'D-IP@s1', 'V-POTS@s1', 'V-CONF'],
    notRecommended: ['D-BB@s1', 'V-VID'],
  },
  {
    name: 'A family at home',
    answer: {
      whole: { who: 'home', wants: ['internet', 'mobile'], mobileLines: 3, mobileData: 'much' },
      s1: { people: 4, uses: ['streaming', 'video'] },
    },
    recommended: ['D-FTTH@s1', 'M-POST'],
    notRecommended: ['D-BB@s1', 'M-POOL', 'D-DIAL@s1'],
  },
  {
    name: 'Somebody who only reads mail and spends little',
    answer: { whole: { who: 'home', wants: ['internet'], budget: 20 }, s1: { people: 1, uses: ['email'] } },
    recommended: ['D-DIAL@s1'],
    notRecommended: ['D-DIA@s1'],
  },
  {
    name: 'A seller on the road',
    answer: {
      whole: {
        who: 'business',
        wants: ['tollFree', 'cards', 'longDistance', 'travel', 'machines'],
        cardHolders: 6,
        travellers: 4,
        machineCount: 40,
      },
    },
    recommended: ['V-TF', 'V-CARD', 'V-LD', 'M-ESIM', 'M-IOT'],
    notRecommended: ['V-PRE'],
  },
  {
    name: 'An office that keeps its phone system and joins two places',
    answer: {
      whole: {
        who: 'business',
        wants: ['internet', 'phones', 'connectSites'],
        network: 'managed',
        commitment: '36',
      },
      s1: { people: 40, calls: 12, phoneSystem: 'own', uses: ['cloud'], outage: 'day' },
      s2: { people: 90, calls: 20, phoneSystem: 'cloud', uses: ['cloud'], outage: 'never' },
    },
    recommended: ['V-SIP@s1', 'V-UC@s2', 'D-SDW@s1', 'D-SDW@s2', 'D-BB@s1', 'D-DIA@s2'],
    notRecommended: ['V-CCP@s1', 'D-EL@s1'],
  },
  {
    name: 'Who has dedicated Internet is not sold it again',
    answer: { whole: { who: 'business', wants: ['internet'] }, s1: { people: 80, outage: 'never' } },
    owned: ['D-DIA'],
    recommended: ['D-BKP@s1'],
    notRecommended: ['D-DIA@s1', 'D-BB@s1'],
  },
];
