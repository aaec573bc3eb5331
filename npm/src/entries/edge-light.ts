/** Vercel's edge runtime: as in Workers, but its bundler wants `?module`. */
import module from 'usherkit-core.wasm?module';
import { addAllMessages } from '../all-messages.js';
import { answerWith } from '../asking.js';
import { decide } from '../decisions.js';
import { forms, install } from '../forms.js';
import { phoneTools } from '../phone.js';

install(() => module);
answerWith(decide);
addAllMessages();

export * from '../index.js';

/** Phone numbers, exactly as Google's libphonenumber sees them. */
export const phone = /* @__PURE__ */ phoneTools(forms);
