// The editor layer: the only folder that knows VS Code.
export { activateKeylift } from './activate';
export { sendRequest } from './live/sendRequest';
export type { FolderScan, FolderScanner, Platform } from './platform';
