/**
 * Keywords that rewrite a text before the others judge it, as code that Ajv inlines, so that its standalone mode can write
 * them, too.
 */
import { _, Name } from 'ajv';
import * as rules from '../../rules/common.mjs';

/** Ajv goes through `enum` item by item with more than 200 of them; a set answers at once. */
const NORMALIZERS = /** @type {const} */ (['countryOf', 'e164', 'e164ByShape']);

/** Writes the text back into its object. */
function rewrite(/** @type {import('ajv').KeywordCxt} */ { gen, data, it }, /** @type {import('ajv').Code} */ text) {
  gen.assign(data, text);
  gen.assign(_`${it.parentData}[${it.parentDataProperty}]`, data);
}

/** @param {import('ajv').Ajv} ajv */
export function addKeywords(ajv) {
  const rewriting = /** @type {const} */ ({
    type: 'string',
    schemaType: 'boolean',
    modifying: true,
    before: 'maxLength',
  });
  ajv.addKeyword({ ...rewriting, keyword: 'trim', code: (context) => rewrite(context, _`${context.data}.trim()`) });
  for (const keyword of NORMALIZERS) {
    ajv.addKeyword({
      ...rewriting,
      keyword,
      code(context) {
        const { gen, data } = context;
        const normalize = gen.scopeValue('func', { ref: rules[keyword], code: _`rules.${new Name(keyword)}` });
        const text = gen.const('text', _`${normalize}(${data})`);
        context.pass(_`${text} !== undefined`);
        gen.if(_`${text} !== undefined`, () => rewrite(context, text));
      },
    });
  }
}
