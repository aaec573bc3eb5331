/** The first validation of a fresh page in Chromium; `USHERKIT_CHROMIUM` names the browser. */
import { inChromium } from '../../test/packaging/chromium.mjs';
import { firstOf } from './bundle.mjs';

const TURNS = 11;

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module" src="/bundle.mjs"></script>`;

/** The browser's program. */
export function browserOf() {
  const browser = process.env.USHERKIT_CHROMIUM;
  if (!browser) throw new Error('USHERKIT_CHROMIUM names no browser');
  return browser;
}

export async function firstInPage(/** @type {string} */ executablePath) {
  let served = '';
  const contentOf = (/** @type {string} */ path) => (path === '/page.html' ? PAGE : served);
  return inChromium(executablePath, contentOf, (resultOf) =>
    firstOf('first validation in a page', TURNS, (bundle) => {
      served = bundle;
      return resultOf('/page.html');
    }),
  );
}
