import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Scope, type StoredResource } from '../../../domains/helpers/index.js';
import { InquiryRepository } from '../../../domains/inquiry/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { FillCart } from '../../online-ordering/index.js';
import type { InquiryAnswer } from '../sections/inquiry-answer.js';

/** What was asked about becomes lines of a cart, one for each site; the cart and the order keep its correlation id. */
@Injectable()
export class PutInquiryIntoCart {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly carts: FillCart,
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
  ) {}

  /** The same again changes nothing. @throws Refusal notFound, `notOfferedToYou`, `siteMissing` */
  async put(scope: Scope, id: string, into: 'current' | 'new'): Promise<StoredResource> {
    const { question, answer, correlationId } = await this.inquiries.get(scope, id);
    const { sellable, reasons } = answer as InquiryAnswer;
    const [first] = reasons;
    if (!sellable && first)
      throw new Refusal('unprocessable', 'notOfferedToYou', `${first.message} ${first.fix}`, [first]);
    const offering = (await this.catalogue.current()).offerings.get(question.offeringId);
    if (offering?.requiresSite && question.sites.length === 0) throw siteMissing(offering.name);
    const { offeringId, quantity, termMonths, characteristics } = question;
    const places = question.sites.length > 0 ? question.sites : [undefined];
    const cart = await this.carts.fill(scope, {
      source: { type: 'ProcurementInquiry', id },
      into,
      key: id,
      correlationId,
      items: places.map((placeId, index) => ({
        key: String(index + 1),
        offeringId,
        quantity,
        ...(termMonths !== undefined && { termMonths }),
        characteristics,
        ...(placeId !== undefined && { placeId }),
      })),
    });
    await this.inquiries.keepCart(scope, id, cart.id, this.clock.now());
    return cart;
  }
}

const siteMissing = (name: string): Refusal =>
  new Refusal(
    'unprocessable',
    'siteMissing',
    `${name} is delivered to an address: ask again with sites, then put it into the cart.`,
  );
