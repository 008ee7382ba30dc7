import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApplyFix, ChangeCartItems, ShoppingCarts } from '../../../business/online-ordering/index.js';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import { type AdmittedRequest, Allow, BrowserCookies, CurrentScope } from '../../http/index.js';
import { AddCartItemDto, ChangeCartItemDto } from './cart-item.dto.js';
import { ApplyFixDto } from './fix.dto.js';

const CART = {
  description: 'The whole cart, priced by the live catalogue.',
  schema: { $ref: '#/components/schemas/shoppingCart.ShoppingCart' },
};

/** The lines of the caller's cart. The cart itself is a TMF663 resource. */
@ApiTags('Checkout')
@Controller('api/v1/carts')
export class CartController {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly items: ChangeCartItems,
    private readonly fixes: ApplyFix,
    private readonly cookies: BrowserCookies,
  ) {}

  /** The caller's open cart; 204 when there is none. */
  @Get('current')
  @Allow('shoppingCart:get')
  @ApiOkResponse(CART)
  @ApiNoContentResponse({ description: 'No open cart.' })
  async current(
    @CurrentScope() scope: Scope,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JsonObject | undefined> {
    const { caller } = request;
    if (caller?.kind === 'newVisitor') this.cookies.keepVisitor(request, reply, caller);
    const cart = await this.carts.current(scope);
    if (!cart) void reply.code(204);
    return cart?.document;
  }

  @Post(':id/items')
  @Allow('shoppingCart:patch')
  @ApiCreatedResponse(CART)
  async add(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() body: AddCartItemDto,
  ): Promise<JsonObject> {
    const cart = await this.items.add(scope, id, { ...body, quantity: body.quantity ?? 1 });
    return cart.document;
  }

  @Patch(':id/items/:itemId')
  @Allow('shoppingCart:patch')
  @ApiOkResponse(CART)
  async change(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Body() body: ChangeCartItemDto,
  ): Promise<JsonObject> {
    return (await this.items.change(scope, id, itemId, body)).document;
  }

  /** Does what a warning of the cart proposes. */
  @Post(':id/fixes')
  @HttpCode(200)
  @Allow('shoppingCart:patch')
  @ApiOkResponse(CART)
  async fix(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() body: ApplyFixDto,
  ): Promise<JsonObject> {
    return (await this.fixes.execute(scope, id, body)).document;
  }

  @Delete(':id/items/:itemId')
  @HttpCode(200)
  @Allow('shoppingCart:patch')
  @ApiOkResponse(CART)
  async remove(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
  ): Promise<JsonObject> {
    return (await this.items.remove(scope, id, itemId)).document;
  }
}
