/** `usherkit/locales/pt`: messages in Portuguese, for `addMessages`. */
export { pt } from '../../generated/locales/pt.js';
