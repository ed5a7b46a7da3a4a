import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { articleSchema } from '../schemas/article.ts';
import { dateSchema, field } from '../schemas/shared.ts';
import { fieldsOf } from './fields.ts';

const fieldOf = (schema: z.ZodType, options: Record<string, string[]> = {}) =>
  fieldsOf(z.strictObject({ name: schema }), [], options)[0];

test.for([
  ['a short text', z.string().min(4).max(63), { widget: 'string', minlength: 4, maxlength: 63, required: true }],
  ['a long text', z.string().max(180), { widget: 'text', maxlength: 180 }],
  ['a text of one shape', z.string().regex(/^a+$/), { widget: 'string', pattern: ['^a+$', '^a+$'] }],
  ['a day', dateSchema, { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }],
  ['a choice', z.enum(['a', 'b']), { widget: 'select', options: ['a', 'b'] }],
  ['several choices', z.array(z.enum(['a'])).min(1), { widget: 'select', multiple: true, options: ['a'], min: 1 }],
  ['a list', z.array(z.string()).max(6).default([]), { widget: 'list', max: 6, required: false }],
  ['yes or no', z.boolean().default(false), { widget: 'boolean', required: false }],
  ['a number', z.number().int().min(1).max(9), { widget: 'number', value_type: 'int', min: 1, max: 9 }],
  [
    'fields of its own',
    z.strictObject({ on: dateSchema }),
    { widget: 'object', fields: [{ name: 'on', widget: 'datetime' }] },
  ],
] as const)('%s', ([, schema, expected]) => {
  expect(fieldOf(schema)).toMatchObject(expected);
});

test('the sentence of a field is its hint, and each language has a value of its own', () => {
  expect(fieldOf(field(z.string(), 'What it is.', 'x'))).toMatchObject({ hint: 'What it is.', i18n: true });
});

test('where the content says which values there are, one is chosen', () => {
  expect(fieldOf(z.string(), { name: ['massage'] })).toMatchObject({ widget: 'select', options: ['massage'] });
});

test('what commands write is left out; a kind of field that is new has to be decided on', () => {
  expect(fieldsOf(articleSchema, ['review', 'translation']).map(({ name }) => name)).not.toContain('review');
  expect(() => fieldOf(z.union([z.number(), z.boolean()]))).toThrow('no field for "name"');
});
