/** What each contender needs to answer verdict, E.164, region and type of `text` in `region`. */
export const CONTENDERS = {
  usherkit: `import { phone } from 'usherkit/phone';
    export const ask = (text, region) => {
      const answer = phone.parse(text, region ? { defaultCountry: region } : {});
      return answer.ok ? [answer.phone.valid, answer.phone.e164, answer.phone.region, answer.phone.type] : [false];
    };`,
  ...Object.fromEntries(
    ['max', 'mobile', 'min'].map((metadata) => [
      `libphonenumber-js/${metadata}`,
      `import parse from 'libphonenumber-js/${metadata}';
      export const ask = (text, region) => {
        const number = parse(text, region || undefined);
        return number ? [number.isValid(), number.number, number.country, number.getType()] : [false];
      };`,
    ]),
  ),
  'google-libphonenumber': `import google from 'google-libphonenumber';
    const util = google.PhoneNumberUtil.getInstance();
    export const ask = (text, region) => {
      try {
        const number = util.parse(text, region);
        return [util.isValidNumber(number), util.format(number, 0), util.getRegionCodeForNumber(number), util.getNumberType(number)];
      } catch {
        return [false];
      }
    };`,
};
