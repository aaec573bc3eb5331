/** `usherkit/locales/es`: messages in Spanish, for `addMessages`. */
export { es } from '../../generated/locales/es.js';
