// The VS Code window as a user has it: what is clicked, typed and read. All its selectors stand here,
// because they change between versions.
import type { Locator, Page } from 'playwright-core';

const timeout = 120_000;
/** How long to wait for what a gesture brings before it is made again: a busy window loses one now and then. */
const patience = 10_000;
const underlined = ['error', 'warning', 'info', 'hint'].map((kind) => `.cdr.squiggly-${kind}`).join(', ');

/** Drives one window; every method waits for what it needs and throws when that does not come. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Resolves when the window can be used. */
  async waitUntilReady(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout });
    await this.page.locator('.command-center-center').first().waitFor({ timeout });
  }

  /** Opens a file of the workspace by its name, and waits for its text. */
  async openFile(name: string): Promise<void> {
    const input = await this.openQuickInput();
    await input.fill(name);
    await this.chooseFirstRow(name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor({ timeout });
    await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout });
  }

  /** Runs a command by its title, as the command palette shows it. */
  async runCommand(title: string): Promise<void> {
    const input = await this.openQuickInput();
    await input.fill(`>${title}`);
    await this.chooseFirstRow(title);
  }

  /** Resolves with the number of underlined places in the active editor, once there is one. */
  async waitForUnderlined(): Promise<number> {
    await this.underlines().first().waitFor({ state: 'attached', timeout });
    return this.underlines().count();
  }

  /** Resolves when nothing is underlined in the active editor, and its tab counts no problem any more. */
  async waitUntilClean(): Promise<void> {
    await this.underlines().first().waitFor({ state: 'detached', timeout });
    const badge = this.page.locator('.tab.active [class*="monaco-decoration-itemBadge"]');
    await badge.first().waitFor({ state: 'detached', timeout });
  }

  /** Clicks into the first line that holds the text. */
  async clickLine(text: string): Promise<void> {
    await this.page.locator('.editor-instance .view-line', { hasText: text }).first().click({ timeout });
  }

  /** Puts the cursor on the first underlined place. */
  async clickUnderlined(): Promise<void> {
    const { x, y } = await this.underlinedPoint();
    await this.page.mouse.click(x, y);
  }

  /** Shows the hover of the first underlined place and resolves with its text. */
  async hoverUnderlined(): Promise<string> {
    const hover = this.page.locator('.monaco-hover:visible');
    await this.repeat(async () => {
      const box = await this.underlines().first().boundingBox();
      if (box === null) throw new Error('Nothing is underlined in the active editor.');
      const x = box.x + Math.min(box.width / 2, 40);
      // A mouse that stands there already moves nothing.
      await this.page.mouse.move(x, box.y + box.height / 2 + 120);
      await this.page.mouse.move(x, box.y + box.height / 2, { steps: 5 });
    }, hover.locator('.hover-contents').first());
    // The line itself: once hidden it still counts among the hover's text.
    const checking = this.page.locator('.monaco-hover:visible').getByText('Checking for quick fixes');
    await checking.first().waitFor({ state: 'hidden', timeout });
    return hover.first().innerText();
  }

  /** Clicks a link of the hover that is shown. */
  async clickInHover(text: string): Promise<void> {
    await this.page.locator('.monaco-hover:visible a', { hasText: text }).first().click({ timeout });
  }

  /** Opens the menu of fixes of the first underlined place with the keyboard and resolves with its titles. */
  async openFixes(): Promise<string[]> {
    await this.repeat(async () => {
      await this.page.keyboard.press('Escape');
      await this.clickUnderlined();
      await this.page.keyboard.press('Control+.');
    }, this.fixRows().first());
    return this.fixRows().allInnerTexts();
  }

  /** Takes the fix that the menu offers first. */
  async takePreferredFix(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.fixRows().first().waitFor({ state: 'hidden', timeout });
  }

  /** The text that the active editor shows, without what is scrolled out of sight. */
  async visibleText(): Promise<string> {
    const lines = this.page.locator('.editor-group-container.active .editor-instance .view-line');
    return (await lines.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
  }

  /** Resolves when the active editor shows the text. */
  async waitForText(text: string): Promise<void> {
    await this.page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor({ timeout });
  }

  /** Resolves when the view in the side bar has a row with the text. */
  async waitForViewRow(text: string): Promise<void> {
    await this.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first().waitFor({ timeout });
  }

  /** Closes the tab that is shown. */
  async closeTab(): Promise<void> {
    await this.page.locator('.tab.active .tab-actions .action-label').first().click({ timeout });
  }

  /** Moves the mouse to where nothing reacts to it, and waits until hovers and tool tips are gone. */
  async restMouse(): Promise<void> {
    const statusBar = await this.page.locator('.part.statusbar').boundingBox();
    await this.page.mouse.move(640, (statusBar?.y ?? 780) - 60, { steps: 5 });
    await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden', timeout });
  }

  /** Saves a picture of the window; `file` is an absolute path ending in .png. */
  async savePicture(file: string): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }

  /** Makes a gesture until what it brings is there. @throws the last time that it does not come */
  private async repeat(gesture: () => Promise<void>, brought: Locator): Promise<void> {
    for (let left = timeout / patience; ; left--) {
      await gesture();
      try {
        await brought.waitFor({ timeout: patience });
        return;
      } catch (error) {
        if (left <= 1) throw error;
      }
    }
  }

  /** A point of the first underlined place in sight, in pixels of the window; editors behind others have some, too. */
  private async underlinedPoint(): Promise<{ x: number; y: number }> {
    const place = this.underlines().filter({ visible: true }).first();
    // The editor draws its lines anew now and then, and a place that was there is gone for a moment.
    for (let left = 20; left > 0; left--) {
      await place.waitFor({ timeout });
      const box = await place.boundingBox();
      if (box) return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
    }
    throw new Error('Nothing is underlined in the active editor.');
  }

  private underlines(): Locator {
    return this.page.locator(underlined);
  }

  private fixRows(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  private async openQuickInput(): Promise<Locator> {
    await this.page.locator('.command-center-center').first().click({ timeout });
    const input = this.page.locator('.quick-input-widget:visible input.input').first();
    await input.waitFor({ timeout });
    return input;
  }

  private async chooseFirstRow(text: string): Promise<void> {
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: text })
      .first()
      .waitFor({ timeout });
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden', timeout });
  }
}
