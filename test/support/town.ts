import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TenantDatabase } from '#platform/database';
import { SESSION_COOKIES } from '#platform/http';
import { Sessions, StaffDirectory } from '#engines/identity';
import type { RegisteredTenant } from '#engines/tenancy';
import { Citizen } from './citizen.js';
import { CaseWorker } from './case-worker.js';
import { API_KEY } from './town-hall.js';
import type { TownHall } from './town-hall.js';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly data: T;
}

/** A letter in somebody's letterbox, or a mail in their inbox. */
export interface Post {
  readonly subject: string;
  readonly recipient: readonly string[];
  readonly dispatchedOn: string;
  readonly pdf: Buffer;
}

/** One town, asked over HTTP as its sites would. */
export class Town {
  constructor(
    readonly hall: TownHall,
    readonly tenant: RegisteredTenant,
    /** The language of the pages through which it is asked. */
    private readonly language?: string,
  ) {}

  /** The same town, asked through its pages in another language. */
  in(language: string): Town {
    return new Town(this.hall, this.tenant, language);
  }

  get code(): string {
    return this.tenant.code;
  }

  get host(): string {
    return this.tenant.canonicalHost;
  }

  get origin(): string {
    return this.hall.environment.PUBLIC_ORIGIN.replace('//localhost', `//${this.host}`);
  }

  citizen(): Citizen {
    return new Citizen(this);
  }

  /** @param subject as in `demo.yaml`; without one the first of the list. */
  async caseWorker(subject?: string): Promise<CaseWorker> {
    const bound = { tenantId: this.tenant.id };
    const database = this.hall.app.get(TenantDatabase);
    const directory = this.hall.app.get(StaffDirectory);
    const token = await database.withTenant(bound, 'write', async (tx) => {
      const person = subject ? await directory.bySubject(tx, 'demo', subject) : (await directory.active(tx)).find(({ roles }) => roles.includes('case-worker'));
      if (!person) throw new Error(`${this.code} has no staff ${subject ?? ''}`);
      return this.hall.app.get(Sessions).begin(tx, person.id, undefined);
    });
    return new CaseWorker(this, `${SESSION_COOKIES.staff}=${token}`);
  }

  /** Somebody new at the desk, signed in. */
  async hires(subject: string, roles: readonly string[], departments: readonly string[]): Promise<CaseWorker> {
    await this.hall.look(
      `INSERT INTO stadttor.staff_member (tenant_id, id, issuer, subject, name, roles, departments, active) VALUES ($1, gen_random_uuid(), 'demo', $2, $2, $3, $4, true)`,
      [this.tenant.id, subject, roles, departments],
    );
    return this.caseWorker(subject);
  }

  /** @throws when GraphQL answers with errors. */
  async ask<T>(query: string, variables: object = {}, options: { cookie?: string; staff?: boolean } = {}): Promise<T> {
    const answer = await this.post<{ data?: T; errors?: { message: string }[] }>(options.staff ? '/amt/graphql' : '/graphql', { query, variables }, options);
    if (answer.data.errors) throw new Error(JSON.stringify(answer.data.errors));
    return answer.data.data as T;
  }

  async post<T>(url: string, payload: object, options: { cookie?: string; headers?: Record<string, string> } = {}): Promise<Answer<T>> {
    const headers = { host: `${this.host}:8080`, origin: this.origin, authorization: `Bearer ${API_KEY}`, ...(options.cookie ? { cookie: options.cookie } : {}), ...(this.language ? { 'accept-language': this.language } : {}), ...options.headers };
    const answer = await this.hall.app.inject({ method: 'POST', url, headers, payload });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body, data: parsed<T>(answer.body) };
  }

  async get(url: string, options: { cookie?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; body: Buffer; headers: Readonly<Record<string, unknown>> }> {
    const answer = await this.hall.app.inject({ method: 'GET', url, headers: { host: `${this.host}:8080`, ...(options.cookie ? { cookie: options.cookie } : {}), ...options.headers } });
    return { status: answer.statusCode, body: answer.rawPayload, headers: answer.headers };
  }

  /** Letters that have left the house, oldest first. */
  letters(): Post[] {
    const folder = join(this.hall.environment.DATA_DIR, 'letters');
    return this.#files(folder, '.json')
      .map((file) => ({ file, slip: JSON.parse(readFileSync(file, 'utf8')) as Omit<Post, 'pdf'> & { town: string } }))
      .filter(({ slip }) => slip.town === this.code)
      .map(({ file, slip }) => ({ ...slip, pdf: readFileSync(file.replace(/\.json$/, '.pdf')) }));
  }

  mails(): string[] {
    return this.#files(join(this.hall.environment.DATA_DIR, 'mail'), '.eml').map((file) => readFileSync(file, 'utf8'));
  }

  #files(folder: string, ending: string): string[] {
    try {
      const files = readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
      return files.toSorted((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
    } catch {
      return [];
    }
  }
}

function parsed<T>(body: string): T {
  try {
    return JSON.parse(body) as T;
  } catch {
    return undefined as T;
  }
}
