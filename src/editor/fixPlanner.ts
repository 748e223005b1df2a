// Plans fixes for findings: gathers the facts around the document and asks the refactor core.
import type { TextDocument, Uri } from 'vscode';
import type { CancellationToken, Masked } from '../base';
import {
  type BackendSummary,
  type FixedText,
  type FixRequest,
  fixText,
  type Naming,
  type NotApplicable,
  type OtherFiles,
  type Plan,
  type Refactorer,
} from '../refactor';
import type { LocatedSecret } from './findingStore';
import { fileOf, placeOf, storageFolderOf } from './place';
import { PlanCache } from './planCache';
import { gatherFacts, type KnownFacts } from './projectFacts';
import { TextFileError } from './textFiles';
import type { VariableIndex } from './variableIndex';

/** Where the user wants a secret to go. */
export interface FixWish {
  readonly backend: string;
  /** The user's own name. */
  readonly name?: string;
}

/** What several fixes have in common: where values go, how they are stored, which names were given before. */
export interface BulkWish extends Pick<FixRequest, 'backend' | 'find' | 'given' | 'store'> {
  /** When the run began, by `performance.now()`. */
  readonly began: number;
  /** Changes of other files that are planned and not made yet. */
  readonly others?: OtherFiles;
}

export class FixPlanner {
  readonly #create: () => Refactorer;
  readonly #namingOf: (document: TextDocument) => Naming;
  readonly #variables: Pick<VariableIndex, 'readElsewhere'>;
  #refactorer: Refactorer | undefined;
  readonly #plans = new PlanCache<TextDocument>();
  /** Names that values got in managers in this session, by folder and backend. */
  readonly #given = new Map<string, Map<string, Masked>>();

  /** @param create makes the refactorer when the first plan is asked for @param namingOf the team's convention @param variables names in use */
  constructor(
    create: () => Refactorer,
    namingOf: (document: TextDocument) => Naming,
    variables: Pick<VariableIndex, 'readElsewhere'>,
  ) {
    this.#create = create;
    this.#namingOf = namingOf;
    this.#variables = variables;
  }

  get backends(): readonly BackendSummary[] {
    return this.#core().backends;
  }

  /** Keeps the name of a value that is now in a manager: the value has it everywhere, and no other value gets it. */
  remember(document: TextDocument, { backend, name, store }: Plan): void {
    const known = this.given(document, backend);
    known.set(name, store.value);
    this.#given.set(keyOf(document, backend), known);
  }

  /** The names that are known so, with their values. */
  given(document: TextDocument, backend: string): Map<string, Masked> {
    return new Map(this.#given.get(keyOf(document, backend)));
  }

  /** The packages that the project around a document names; none when its facts can't be read. */
  async dependencies(document: TextDocument): Promise<ReadonlySet<string>> {
    const project = await this.#facts(document, storageFolderOf(document));
    return typeof project === 'string' ? new Set() : project.dependencies;
  }

  /** The plan for the document's present text, or the reason why there is none. */
  async plan(
    document: TextDocument,
    secret: LocatedSecret,
    wish: FixWish,
    token: CancellationToken,
  ): Promise<Plan | NotApplicable> {
    // Read before anything is waited for: the finding's place is right in this text.
    const text = document.getText();
    const { version } = document;
    const folder = storageFolderOf(document);
    if (!folder && wish.backend === 'env' && this.#core().supports(document.languageId)) {
      return notApplicable(nowhereToStore);
    }
    const project = await this.#facts(document, folder);
    if (typeof project === 'string') return notApplicable(project);
    const { name, env, field } = secret.rule;
    const given = this.given(document, wish.backend);
    const { ruleId, span } = secret.finding;
    const state = JSON.stringify([version, document.languageId, project.naming, project.source]);
    const key = JSON.stringify([ruleId, span, wish, [...given.keys()]]);
    return this.#plans.get(document, state, key, async () => {
      const plan = await this.#core().planRefactor(
        {
          text,
          path: placeOf(fileOf(document)).path,
          languageId: document.languageId,
          finding: secret.finding,
          rule: { name, env, field },
          backend: wish.backend,
          ...(wish.name !== undefined && { name: wish.name }),
          project: { ...project, takenNames: new Map([...project.takenNames, ...given]), given },
        },
        token,
      );
      return { plan, keep: !token.isCancellationRequested };
    });
  }

  /**
   * Fixes several secrets of a document one after the other; what was planned is stored, but the document is not
   * changed yet. The reason when no fix can even be tried.
   */
  async planAll(
    document: TextDocument,
    secrets: readonly LocatedSecret[],
    wish: BulkWish,
    token: CancellationToken,
  ): Promise<FixedText | NotApplicable> {
    const text = document.getText();
    const folder = storageFolderOf(document);
    if (!folder && wish.backend === 'env') return notApplicable(nowhereToStore);
    const project = await this.#facts(document, folder, wish.began);
    if (typeof project === 'string') return notApplicable(project);
    const rules = new Map(secrets.map(({ rule }) => [rule.id, rule]));
    return fixText(
      this.#core(),
      {
        ...wish,
        text,
        path: placeOf(fileOf(document)).path,
        languageId: document.languageId,
        findings: secrets.map(({ finding }) => finding),
        ruleOf: (id) => rules.get(id),
        project: wish.others?.seenIn(project) ?? project,
      },
      token,
    );
  }

  /** Without a readable .env no name can be chosen that is surely free. @param since how old names in use may be */
  async #facts(
    document: TextDocument,
    folder: Uri | undefined,
    since?: number,
  ): Promise<KnownFacts | string> {
    try {
      const facts = await gatherFacts(document, folder);
      const readElsewhere = folder
        ? await this.#variables.readElsewhere(folder, fileOf(document), since)
        : new Set<string>();
      const source = [facts.source, ...[...readElsewhere].sort()].join('\0');
      return { ...facts, source, readElsewhere, naming: this.#namingOf(document) };
    } catch (error) {
      if (error instanceof TextFileError) return error.message;
      throw error;
    }
  }

  #core(): Refactorer {
    return (this.#refactorer ??= this.#create());
  }
}

function keyOf(document: TextDocument, backend: string): string {
  return `${backend} ${storageFolderOf(document)?.toString() ?? ''}`;
}

const nowhereToStore =
  'There is no folder whose .env could take the value. Save the file or open one folder first.';

function notApplicable(reason: string): NotApplicable {
  return { kind: 'notApplicable', reason };
}
