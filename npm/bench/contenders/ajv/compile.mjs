/** Ajv with all that the schemas need. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { addKeywords } from './keywords.mjs';

/**
 * @param {{ schema: object, unknown: 'refused' | 'removed' }} definition a schema, and what happens to unknown members
 * @param {import('ajv').CodeOptions} [code]
 */
export function compile({ schema, unknown }, code) {
  const ajv = new Ajv({ allErrors: true, removeAdditional: unknown === 'removed', ...(code && { code }) });
  addFormats.default(ajv);
  addKeywords(ajv);
  return { ajv, validate: ajv.compile(schema) };
}
