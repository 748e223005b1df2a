// Read-only Markdown pages of our own: why something was flagged, what to do after a leak, what a scan left out.
import { commands, EventEmitter, Uri, window, workspace, type Disposable } from 'vscode';

/** Scheme of the pages' addresses. */
const pageScheme = 'keylift';

/** Holds the pages' texts and shows them in the Markdown preview. */
export class Pages implements Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration: Disposable;

  constructor() {
    this.#registration = workspace.registerTextDocumentContentProvider(pageScheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.path) ?? '',
    });
  }

  /** @param title becomes the tab's name; the same title shows again in the same tab. */
  async show(title: string, markdown: string): Promise<void> {
    const path = `/${title.replace(/[/\\?#]/g, ' ')}.md`;
    const uri = Uri.from({ scheme: pageScheme, path });
    this.#texts.set(path, markdown);
    this.#changed.fire(uri);
    try {
      await commands.executeCommand('markdown.showPreview', uri);
    } catch {
      // Some hosts come without the Markdown extension; the text is readable as it is.
      await window.showTextDocument(uri, { preview: true });
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
