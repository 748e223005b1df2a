// Live checks: is a leaked credential still working? The request is made here and sent by the editor.
export { verifySpecOf } from './builtin';
export { describeAnswer } from './describeAnswer';
export { describeRequest, hostOf } from './describeRequest';
export { type FilledRequest, fillRequest } from './fillRequest';
export { judgeAnswer } from './judgeAnswer';
export { RequestLimit } from './requestLimit';
export type { LiveAnswer, VerifyData, VerifySpec } from './types';
