const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom with what every browser has and jsdom lacks, taken from Node. The router asks for `Response`. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  constructor(...context) {
    super(...context);
    Object.assign(this.global, { Response, Request, Headers, structuredClone, TextEncoder, TextDecoder });
  }
};
