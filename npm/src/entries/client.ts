/** `usherkit/client`: schemas and decisions for browsers, in one module. Messages in English, more by `addMessages`. */
import { answerWith } from '../asking.js';
import { decide } from '../decisions.js';
import { install } from '../forms.js';
import { embeddedClient } from '../load/embedded-client.js';

install(embeddedClient);
answerWith(decide);

export * from '../index.js';
