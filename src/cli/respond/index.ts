// `keylift respond`: everything but its arguments.
export { type RespondContent, type RespondFormatName, respondFormatNames, respondFormats } from './answer';
export { findCredentials, type FoundCredential, parsePlace, type Place } from './findPlace';
export { projectFiles } from './projectFiles';
