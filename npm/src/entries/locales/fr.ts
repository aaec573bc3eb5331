/** `usherkit/locales/fr`: messages in French, for `addMessages`. */
export { fr } from '../../generated/locales/fr.js';
