/** Node, Bun and Deno: as the default entry, with the messages of all languages. */
import { addAllMessages } from '../all-messages.js';
import { answerWith } from '../asking.js';
import { decide } from '../decisions.js';
import { forms, install } from '../forms.js';
import { embedded } from '../load/embedded-node.js';
import { phoneTools } from '../phone.js';

install(embedded);
answerWith(decide);
addAllMessages();

export * from '../index.js';

/** Phone numbers, exactly as Google's libphonenumber sees them. */
export const phone = /* @__PURE__ */ phoneTools(forms);
