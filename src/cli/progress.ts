// One line on the terminal that tells how far a scan has come.
import type { ScanProgress } from '../scan';
import { counted } from './counted';
import type { Output } from './commandHost';

const interval = 100;

/** Shows nothing when the output is no terminal. */
export class ProgressLine {
  readonly #output: Output;
  #lastShown = 0;
  #isShown = false;

  constructor(output: Output) {
    this.#output = output;
  }

  update({ scannedFiles, findings }: ScanProgress): void {
    const now = performance.now();
    if (!this.#output.isTerminal || now - this.#lastShown < interval) return;
    this.#lastShown = now;
    this.#isShown = true;
    this.#output.write(`\r\x1b[KScanning: ${counted(scannedFiles, 'file')}, ${counted(findings, 'finding')}`);
  }

  clear(): void {
    if (this.#isShown) this.#output.write('\r\x1b[K');
    this.#isShown = false;
  }
}
