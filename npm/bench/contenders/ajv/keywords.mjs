/**
 * Keywords that rewrite a text before the others judge it, as code that Ajv inlines, so that its standalone mode can write
 * them, too.
 */
import { _, Name } from 'ajv';
import * as rules from '../../rules/normalizers.mjs';

/** Keywords and the methods of texts that they call. */
const METHODS = { trim: 'trim', lowerCase: 'toLowerCase' };

/** Keywords that are functions of our rules. Ajv would go through an `enum` of all countries item by item. */
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
  for (const [keyword, method] of Object.entries(METHODS)) {
    ajv.addKeyword({
      ...rewriting,
      keyword,
      code: (context) => rewrite(context, _`${context.data}.${new Name(method)}()`),
    });
  }
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
