import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { InquiryQuestion } from '../../../domains/inquiry/index.js';
import type { CatalogueOffering } from '../../catalog/index.js';
import type {
  CannotDo,
  InquiryAction,
  InquiryReason,
  PreSaleSection,
  SectionActions,
} from './inquiry-answer.js';

export interface ActionFacts {
  readonly inquiryId: string;
  readonly question: InquiryQuestion;
  readonly offering: CatalogueOffering;
  readonly reasons: readonly InquiryReason[];
  readonly preSale: PreSaleSection;
  readonly ordering: JsonObject | null;
  readonly postSale: JsonObject | null;
}

const ORDERS = '/tmf-api/productOrderingManagement/v4';

/** What can be honoured now at this stage, and what cannot, with the reason. Who may is judged when it is shown. */
export function nextActions(facts: ActionFacts): SectionActions {
  const all = [...placeActions(facts), ...cartActions(facts), ...orderActions(facts)];
  return {
    can: [...all.flatMap(({ can }) => can ?? []), askAgain, askConsultant(facts)],
    cannot: all.flatMap(({ cannot }) => cannot ?? []),
  };
}

interface Judged {
  readonly can?: InquiryAction;
  readonly cannot?: CannotDo;
}

const judged = (action: InquiryAction, against: readonly InquiryReason[]): Judged => {
  const [first] = against;
  if (!first) return { can: action };
  const { code, message, fix } = first;
  return { cannot: { action: action.action, words: action.words, code, ruleId: code, message, fix } };
};

function placeActions({ question, offering, reasons }: ActionFacts): Judged[] {
  if (!offering.requiresSite || question.sites.length > 0 || question.stage !== 'preSale') return [];
  const action: InquiryAction = {
    action: 'checkAvailability',
    words: `See whether ${offering.name} reaches an address`,
    method: 'POST',
    href: '/api/v1/availability',
    operation: 'availability:create',
  };
  return [
    judged(
      action,
      reasons.filter(({ code }) => GONE.has(code)),
    ),
  ];
}

const GONE: ReadonlySet<string> = new Set(['withdrawn', 'grandfathered']);

function cartActions({ inquiryId, question, offering, reasons, preSale, ordering }: ActionFacts): Judged[] {
  if (question.stage === 'postSale') return [];
  if (ordering === null || ordering.cartId === null) {
    const put: InquiryAction = {
      action: 'putIntoCart',
      words: 'Put it into the cart as asked',
      method: 'POST',
      href: `/api/v1/inquiries/${inquiryId}/cart`,
      operation: 'procurementInquiry:cart',
    };
    return [
      judged(put, [
        ...reasons,
        ...siteMissing(offering, question),
        ...unreached(preSale),
        ...errorsOf(preSale.verdicts),
      ]),
    ];
  }
  const cart = `/api/v1/carts/${String(ordering.cartId)}`;
  const missing = Array.isArray(ordering.missing) ? ordering.missing.length : 0;
  const answer: InquiryAction = {
    action: 'answerOrderEntry',
    words: missing > 0 ? `Answer what the order needs: ${missing} to go` : 'Change what the order was told',
    method: 'PATCH',
    href: `${cart}/order-entry`,
    operation: 'shoppingCart:orderEntry',
  };
  const checkOut: InquiryAction = {
    action: 'checkOut',
    words: 'Place the order',
    method: 'POST',
    href: `${cart}/checkout`,
    operation: 'shoppingCart:checkout',
  };
  return [judged(answer, []), judged(checkOut, [...incomplete(ordering), ...warningsOf(ordering)])];
}

const siteMissing = (offering: CatalogueOffering, { sites }: InquiryQuestion): InquiryReason[] =>
  offering.requiresSite && sites.length === 0
    ? [
        {
          code: 'siteHasAPlace',
          message: `${offering.name} is delivered to an address, and none was named.`,
          fix: 'Ask again with sites.',
        },
      ]
    : [];

const unreached = ({ sites }: PreSaleSection): InquiryReason[] =>
  sites
    .filter(({ result }) => result === 'unavailable')
    .map(({ text, reasonCode, reason }) => ({
      code: reasonCode ?? 'notReached',
      message: `${text}: ${reason ?? 'it cannot be delivered there.'}`,
      fix: 'Choose an offering that reaches the place, or leave the place out.',
    }));

const incomplete = ({ ready }: JsonObject): InquiryReason[] =>
  ready === true
    ? []
    : [
        {
          code: 'orderEntryIncomplete',
          message: 'The order needs answers that are missing.',
          fix: 'Answer what ordering.missing names.',
        },
      ];

const warningsOf = ({ warnings }: JsonObject): InquiryReason[] =>
  errorsOf(Array.isArray(warnings) ? warnings.filter(isObject) : []);

/** The errors among verdicts: each forbids the step. */
const errorsOf = (verdicts: readonly JsonObject[]): InquiryReason[] =>
  verdicts
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, message, fix }) => ({
      code: String(ruleId),
      message: String(message),
      fix: String(fix),
    }));

function orderActions({ question, postSale }: ActionFacts): Judged[] {
  const { orderId } = question;
  if (!postSale || orderId === undefined) return [];
  const mayChange = postSale.mayChange as { cancelOrder: boolean; disconnect: string[] };
  const follow: InquiryAction = {
    action: 'followOrder',
    words: 'See how far the order is',
    method: 'GET',
    href: `/api/v1/orders/${orderId}`,
    operation: 'order:get',
  };
  const cancel: InquiryAction = {
    action: 'cancelOrder',
    words: 'Cancel the order',
    method: 'POST',
    href: `${ORDERS}/cancelProductOrder`,
    operation: 'cancelProductOrder:create',
  };
  const disconnect: InquiryAction = {
    action: 'disconnect',
    words: 'Order the disconnection of what is in service',
    method: 'POST',
    href: `${ORDERS}/productOrder`,
    operation: 'productOrder:create',
  };
  return [
    judged(follow, []),
    judged(cancel, mayChange.cancelOrder ? [] : [TOO_LATE]),
    judged(disconnect, mayChange.disconnect.length > 0 ? [] : [NOT_IN_SERVICE]),
  ];
}

const TOO_LATE: InquiryReason = {
  code: 'pastPointOfNoReturn',
  message: 'The order has ended, is being cancelled, or has passed its point of no return.',
  fix: 'Order the disconnection once the service is there.',
};

const NOT_IN_SERVICE: InquiryReason = {
  code: 'nothingInService',
  message: 'Nothing of it is in service yet.',
  fix: 'Cancel the order while that can be done, or wait until it is delivered.',
};

const askAgain: InquiryAction = {
  action: 'askAgain',
  words: 'Ask the same again: the answer says what has changed',
  method: 'POST',
  href: '/api/v1/inquiries',
  operation: 'procurementInquiry:create',
};

const askConsultant = ({ offering }: ActionFacts): InquiryAction => ({
  action: 'askConsultant',
  words: `Tell a consultant what you need ${offering.name} for`,
  method: 'POST',
  href: '/api/v1/needs',
  operation: 'needsAssessment:create',
});
