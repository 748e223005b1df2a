// The response page as HTML, for the editor's own view.
export { type PartName, partsOf } from './parts';
export { type PageFrame, responseHtml } from './responseHtml';
export { type Asked, type PageCommand, pageCommands, type PageState } from './state';
