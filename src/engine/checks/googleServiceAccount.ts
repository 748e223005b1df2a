// A Google service account file as a whole, as downloaded from the console.
import type { Check } from './check';

/** Holds, and proves, when the fields that only such a file has stand together. */
export const googleServiceAccount: Check = (value) => ({
  holds:
    /"type\\?"\s*:\s*\\?"service_account/.test(value) ||
    (/BEGIN PRIVATE KEY/.test(value) && !/BEGIN PRIVATE KEY-----(?:\\n|\s)*-----END/.test(value)),
  proves: true,
  text: 'the fields of a service account file stand together',
});
