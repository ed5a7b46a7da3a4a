import { expect, test } from 'vitest';
import { formAddress, isContact, messageAddress } from './report.ts';

test('a form opens with the address of the page filled in', () => {
  const address = new URL(formAddress('https://github.com/you/alir/', 'question', 'https://alir.example/artikel/a/'));
  expect(address.origin + address.pathname).toBe('https://github.com/you/alir/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'ask-a-question.yml',
    page: 'https://alir.example/artikel/a/',
  });
});

test.for([
  ['a@example.org', true],
  ['+6281234567890', true],
  ['081234567890', false],
  ['a@example.org?cc=b@example.org', false],
  ['https://example.org', false],
] as const)('%s is a contact: %s', ([contact, is]) => {
  expect(isContact(contact)).toBe(is);
});

test('a message is ready to be sent, whatever stands in it', () => {
  expect(messageAddress('a@example.org', 'A & b', 'x\ny')).toBe('mailto:a@example.org?subject=A%20%26%20b&body=x%0Ay');
  expect(messageAddress('+628123456789', 'A', 'https://x.example/?a=1&b')).toBe(
    'https://wa.me/628123456789?text=A%0A%0Ahttps%3A%2F%2Fx.example%2F%3Fa%3D1%26b',
  );
});
