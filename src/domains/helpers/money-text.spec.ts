import { moneyText } from './money-text.js';

it.each([
  ['1195.000000', 'USD', '$1,195.00'],
  ['0', 'USD', '$0.00'],
  ['1200', 'JPY', '¥1,200'],
])('writes %s %s as %s', (amount, currency, text) => {
  expect(moneyText(amount, currency)).toBe(text);
});
