// Zod would try `new Function` to speed itself up; the Content-Security-Policy refuses it, and browsers report that.
// Setting its option by name, before Zod loads, keeps Zod out of the pages that have no form.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
