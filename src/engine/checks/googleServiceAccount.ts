// A Google service account file as a whole, as downloaded from the console.
import type { Check } from './check';

/** Holds, and proves, when the fields that only such a file has stand together; names the account, which is no secret. */
export const googleServiceAccount: Check = (value) => {
  const account = /[a-z0-9-]{1,63}@[a-z0-9.-]{1,90}\.gserviceaccount\.com/.exec(value)?.[0];
  return {
    holds:
      /"type\\?"\s*:\s*\\?"service_account/.test(value) ||
      (/BEGIN PRIVATE KEY/.test(value) && !/BEGIN PRIVATE KEY-----(?:\\n|\s)*-----END/.test(value)),
    proves: true,
    text: `the fields of a service account file stand together${account === undefined ? '' : `, for ${account}`}`,
  };
};
