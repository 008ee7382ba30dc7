import { Controller, Get, Module } from '@nestjs/common';
import { AppModule } from '../../src/app.module.js';
import { Allow, createHttpApp, CurrentScope, isAllowed } from '../../src/presentation/http/index.js';
import { newId, type Role, ROLES, type Scope } from '../../src/domains/helpers/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestApp, type TestApp } from '../support/app.js';

@Controller('undeclared')
class UndeclaredController {
  @Get()
  open(): string {
    return 'open';
  }
}

@Controller('misnamed')
class MisnamedController {
  @Get()
  @Allow('nothing:ofTheKind')
  misnamed(@CurrentScope() scope: Scope): string {
    return scope.tenantId;
  }
}

describe('start-up', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it.each([
    ['UndeclaredController', UndeclaredController, /UndeclaredController\.open has no @Allow/],
    ['MisnamedController', MisnamedController, /MisnamedController\.misnamed is 'nothing:ofTheKind'/],
  ])('refuses %s', async (_name, controller, sentence) => {
    class Planted {}
    Module({ controllers: [controller] })(Planted);
    const whole = AppModule.register({
      serving: database.serving,
      poolSize: 1,
      role: 'api',
      demo: false,
      ossSpeed: 1,
      requestsPerMinute: 1_000,
      publicUrl: 'http://localhost',
      logging: false,
    });
    const app = await createHttpApp(
      { ...whole, imports: [...(whole.imports ?? []), Planted] },
      { quiet: true },
    );
    await expect(app.init()).rejects.toThrow(sentence);
    await app.close();
  });
});

describe('a program that belongs to one customer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  it.each<[string, string, object, number]>([
    ['rewrites the catalogue', 'productCatalogManagement/v4/category', { name: 'Mine' }, 403],
    ['writes the inventory', 'productInventory/v4/product', { name: 'Mine', status: 'active' }, 403],
    ['listens to events', 'productOrderingManagement/v4/hub', { callback: 'http://127.0.0.1:9/' }, 201],
    ['fills a cart', 'shoppingCart/v4/shoppingCart', {}, 201],
  ])('%s, or does not: %s', async (_what, path, body, status) => {
    const token = await test.tokenFor('companyClient', { customerId: newId() });
    const answer = await test.http().post(`/tmf-api/${path}`).auth(token, { type: 'bearer' }).send(body);
    expect(answer.status).toBe(status);
  });
});

describe('the matrix', () => {
  it('denies what it does not name', () => {
    for (const role of ROLES) expect(isAllowed('nothing:ofTheKind', [role])).toBe(false);
  });

  it.each<[string, Role, boolean]>([
    ['productOffering:list', 'visitor', true],
    ['productOffering:patch', 'companyAdmin', false],
    ['productOffering:patch', 'agent', false],
    ['productOffering:patch', 'catalogueManager', true],
    ['shoppingCart:create', 'visitor', true],
    ['shoppingCart:checkout', 'visitor', false],
    ['shoppingCart:checkout', 'buyer', true],
    ['shoppingCart:checkout', 'technicalContact', false],
    ['shoppingCart:checkout', 'actingAgent', false],
    ['productOrder:create', 'visitor', false],
    ['productOrder:create', 'agent', false],
    ['product:list', 'catalogueManager', false],
    ['product:list', 'auditor', true],
    ['product:patch', 'auditor', false],
    ['desk:list', 'buyer', false],
    ['desk:list', 'client', false],
    ['desk:list', 'agent', true],
    ['hub:create', 'companyAdmin', false],
    ['hub:create', 'companyClient', true],
    ['hub:create', 'client', true],
  ])('%s as %s: %p', (operation, role, allowed) => {
    expect(isAllowed(operation, [role])).toBe(allowed);
  });
});
