import type { CaseWorker } from './case-worker.js';
import type { Town } from './town.js';
import type { TownHall } from './town-hall.js';

/** Everybody who may ask at the desk, from whoever has no business there to whoever decides. */
export const WHO = ['nobody', 'another department', 'an auditor', 'a town admin', 'another town', 'a clerk'] as const;
export type Who = (typeof WHO)[number];
export type Answers = Readonly<Record<Who, string>>;

/** Unseen means not there; seen, but not one's own to change, is refused. */
export const CHANGES: Answers = { nobody: 'NOT_FOUND', 'another department': 'NOT_FOUND', 'an auditor': 'FORBIDDEN', 'a town admin': 'NOT_FOUND', 'another town': 'NOT_FOUND', 'a clerk': 'done' };

interface Reply {
  readonly data: Readonly<Record<string, { readonly code?: string } | null>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The same question, asked by each of them; the auditor and the town admin stand in the clerk's own departments. */
export class PermissionMatrix {
  private constructor(
    private readonly town: Town,
    private readonly people: ReadonlyMap<Who, CaseWorker>,
  ) {}

  /** @param clerks of Düren, who decides, and of another town; subjects as in `demo.yaml`. */
  static async of(hall: TownHall, departments: readonly string[], clerks: { readonly own: string; readonly elsewhere: string }): Promise<PermissionMatrix> {
    const { dueren, dillingen } = hall;
    const people: [Who, CaseWorker][] = [
      ['another department', await dueren.hires('parks', ['case-worker', 'department-head'], ['parks'])],
      ['an auditor', await dueren.hires('auditor', ['auditor'], departments)],
      ['a town admin', await dueren.hires('admin', ['town-admin'], departments)],
      ['another town', await dillingen.caseWorker(clerks.elsewhere)],
      ['a clerk', await dueren.caseWorker(clerks.own)],
    ];
    return new PermissionMatrix(dueren, new Map(people));
  }

  get clerk(): CaseWorker {
    return this.people.get('a clerk')!;
  }

  /** What each of those who can sign in gets to see. */
  async seenBy<T>(look: (person: CaseWorker) => Promise<T>): Promise<Record<string, T>> {
    const seen: Record<string, T> = {};
    for (const [who, person] of this.people) seen[who] = await look(person);
    return seen;
  }

  /** @returns for each of them the code of the failure, or `done`. */
  async ask(query: string, variables: object): Promise<Record<string, string>> {
    return this.#answers(async (town, options) => {
      const { data } = await town.post<Reply>('/amt/graphql', { query, variables }, options);
      if (data.errors) return data.errors[0]!.extensions.code;
      const [answer] = Object.values(data.data!);
      return answer ? (answer.code ?? 'done') : 'NOT_FOUND';
    });
  }

  async change(name: string, input: object): Promise<Record<string, string>> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    return this.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ... on Failure { code } } }`, { input });
  }

  /** @param isTheFile what has to stand in it. */
  async fetch(path: string, isTheFile: (body: Buffer) => boolean = () => true): Promise<Record<string, string>> {
    return this.#answers(async (town, options) => {
      const { status, body } = await town.get(path, options);
      return status === 200 && isTheFile(body) ? 'done' : 'NOT_FOUND';
    });
  }

  async #answers(ask: (town: Town, options: { cookie?: string }) => Promise<string>): Promise<Record<string, string>> {
    const answers: Record<string, string> = {};
    for (const who of WHO) {
      const person = this.people.get(who);
      answers[who] = await ask(person?.town ?? this.town, person ? { cookie: person.cookie } : {});
    }
    return answers;
  }
}
