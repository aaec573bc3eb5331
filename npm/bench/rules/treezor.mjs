/** Facts of Treezor's physical persons that every contender's schema needs. */
import { wordsOfEach } from './words.mjs';

/** As literals, because typia reads their types. */
export const TEXTS = /** @type {const} */ ({
  title: 'M MME MLLE',
  sourceOfFunds: 'donation inheritance loan lottery pension proceeds_from_investment proceeds_from_sale salary savings',
  distributionCountry: 'BE DE ES FR IT NL',
});

export const ENUMS = wordsOfEach(TEXTS);

/** Letters of French, digits, space, hyphen, apostrophe, slash; around them what is trimmed. */
export const LINE = /^[0-9A-Za-z \-'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»]*$/;
/** Letters and digits of ASCII, and some signs. */
export const TAG = /^[0-9A-Za-z/!\-_.*'()]*$/;
export const LANGUAGE = /^[A-Za-z]{2}$/;
