/** Facts of the full payloads that every contender's schema needs. */

export const TITLES = ['M', 'MME', 'MLLE'];
export const SOURCES = [
  'donation',
  'inheritance',
  'loan',
  'lottery',
  'pension',
  'proceeds_from_investment',
  'proceeds_from_sale',
  'salary',
  'savings',
];
export const DISTRIBUTION = ['BE', 'DE', 'ES', 'FR', 'IT', 'NL'];
/** E.164 by its shape, which is the rule of both providers; UsherKit also looks the number up and normalizes it. */
export const PHONE = '^\\+[1-9][0-9]{6,14}$';
/** Letters of French, digits, space, hyphen, apostrophe, slash. */
export const LINE = "^[0-9A-Za-z -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»]*$";
