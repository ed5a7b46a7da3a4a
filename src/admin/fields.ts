/** Fields of a form, made from a schema: its type, limits and sentence become the widget, its limits and its hint. */
import { z } from 'astro/zod';
import type { Field } from '@sveltia/cms';

/** What is looked at of JSON Schema, in which Zod describes itself. */
interface Described {
  type?: string;
  description?: string;
  enum?: string[];
  anyOf?: Described[];
  items?: Described;
  properties?: Record<string, Described>;
  required?: string[];
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

/** Texts that may be longer are written on several lines. */
const LONGEST_LINE = 100;
const DAY = 'YYYY-MM-DD';

/**
 * The fields of an object, in the order of its schema; each language has its own value.
 * @param without fields that only commands write
 * @param options the values that a field may have, where the content says it and not the schema
 */
export function fieldsOf(
  schema: z.ZodType,
  without: readonly string[] = [],
  options: Record<string, readonly string[]> = {},
): Field[] {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described;
  return fieldsOfObject(described, without, options);
}

const fieldsOfObject = (
  { properties = {}, required = [] }: Described,
  without: readonly string[] = [],
  options: Record<string, readonly string[]> = {},
): Field[] =>
  Object.entries(properties)
    .filter(([name]) => !without.includes(name))
    .map(([name, described]) => {
      const common: Common = {
        name,
        label: name,
        ...(described.description ? { hint: described.description } : {}),
        required: required.includes(name),
        i18n: true,
      };
      const choice = options[name];
      return fieldOf(common, choice && described.type === 'string' ? { ...described, enum: [...choice] } : described);
    });

/** What every field has. */
interface Common {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
  i18n: true;
}

function fieldOf(common: Common, described: Described): Field {
  const { type, anyOf, items, minItems, maxItems, minLength, maxLength, minimum, maximum, pattern } = described;
  const count = {
    ...(minItems === undefined ? {} : { min: minItems }),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
  // A day may also be what YAML makes of it.
  if (anyOf?.some((one) => one.type === 'string' && one.pattern))
    return { ...common, widget: 'datetime', type: 'date', format: DAY };
  if (described.enum) return { ...common, widget: 'select', options: described.enum };
  switch (type) {
    case 'boolean':
      return { ...common, widget: 'boolean' };
    case 'integer':
      return { ...common, widget: 'number', value_type: 'int', min: minimum, max: maximum };
    case 'object':
      return { ...common, widget: 'object', fields: fieldsOfObject(described) };
    case 'array':
      return items?.enum
        ? { ...common, ...count, widget: 'select', multiple: true, options: items.enum }
        : { ...common, ...count, widget: 'list' };
    case 'string':
      return {
        ...common,
        ...(minLength === undefined ? {} : { minlength: minLength }),
        ...(maxLength === undefined ? {} : { maxlength: maxLength }),
        ...(pattern === undefined ? {} : { pattern: [pattern, common.hint ?? pattern] }),
        widget: maxLength !== undefined && maxLength > LONGEST_LINE ? 'text' : 'string',
      };
    default:
      throw new Error(`The web editor has no field for "${common.name}": name it among those that it leaves out.`);
  }
}
