// What providers answered in this window: kept in memory, by fingerprint, and gone with the window.
import { EventEmitter, type Disposable } from 'vscode';
import { describeAnswer, type LiveAnswer } from '../../respond';

interface Answered {
  readonly answer: LiveAnswer;
  readonly providerName: string;
  readonly time: Date;
}

export class LiveAnswers implements Disposable {
  readonly #answers = new Map<string, Answered>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  add(fingerprint: string, answered: Answered): void {
    this.#answers.set(fingerprint, answered);
    this.#changed.fire();
  }

  /** The latest answer on a value, as a sentence of evidence; undefined when nobody asked. */
  describe(fingerprint: string): string | undefined {
    const answered = this.#answers.get(fingerprint);
    return answered && describeAnswer(answered.answer, answered.providerName, answered.time);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
