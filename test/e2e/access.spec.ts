import { Controller, Get, Module } from '@nestjs/common';
import { AppModule } from '../../src/app.module.js';
import { Allow, createHttpApp, CurrentScope } from '../../src/presentation/http/index.js';
import type { Scope } from '../../src/domains/helpers/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestApp } from '../support/app.js';

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
    [UndeclaredController, /UndeclaredController\.open has no @Allow/],
    [MisnamedController, /MisnamedController\.misnamed is 'nothing:ofTheKind'/],
  ])('refuses a controller without a declared operation: $0.name', async (controller, sentence) => {
    class Planted {}
    Module({ controllers: [controller] })(Planted);
    const whole = AppModule.register({
      serving: database.serving,
      poolSize: 1,
      role: 'api',
      demo: false,
      ossSpeed: 1,
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

describe('access', () => {
  it('starts', async () => {
    const test = await createTestApp();
    await test.tokenFor('agent');
    await test.close();
  });
});
