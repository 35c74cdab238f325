import type { TownHall } from './town-hall.js';

export interface Seen {
  readonly status: number;
  readonly location: string;
  readonly body: string;
}

/** A browser at a town's gateway: keeps what it is told to keep, follows nothing by itself. */
export class TownBrowser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly hall: TownHall,
    readonly town = 'dueren',
  ) {}

  get(path: string): Promise<Seen> {
    return this.#send('GET', path, {});
  }

  /** Posts a form of one of the town's own pages. */
  post(path: string, form: Record<string, string> = {}, origin = this.origin): Promise<Seen> {
    return this.#send('POST', path, { payload: new URLSearchParams(form).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', origin } });
  }

  /** Posts a form of a page of another site: none of our cookies goes along, and none comes. */
  async postFromElsewhere(path: string, form: Readonly<Record<string, string>>, origin = 'http://bundid.localhost'): Promise<Seen> {
    const headers = { host: `${this.town}.localhost`, 'content-type': 'application/x-www-form-urlencoded', origin };
    const answer = await this.hall.app.inject({ method: 'POST', url: path, headers, payload: new URLSearchParams(form).toString() });
    expect(answer.headers['set-cookie']).toBeUndefined();
    return { status: answer.statusCode, location: String(answer.headers.location ?? ''), body: answer.body };
  }

  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const { data } = (await this.hall.town(this.town).post<{ data: T }>('/graphql', { query, variables }, { cookie: this.#cookie, headers: { origin: this.origin } })).data;
    return data;
  }

  get session(): string | undefined {
    return this.cookies.get('__Host-stadttor');
  }

  get origin(): string {
    return this.hall.environment.PUBLIC_ORIGIN.replace('//localhost', `//${this.town}.localhost`);
  }

  get #cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #send(method: 'GET' | 'POST', url: string, { headers = {}, ...more }: { payload?: string; headers?: Record<string, string> }): Promise<Seen> {
    const cookie = this.#cookie;
    const answer = await this.hall.app.inject({ method, url, headers: { host: `${this.town}.localhost`, ...headers, ...(cookie ? { cookie } : {}) }, ...more });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      expect(line).toMatch(/^__Host-[\w-]+=[\w-]*; Path=\/; Secure; HttpOnly; SameSite=Lax/);
      const [name, value] = line.split(';', 1)[0]!.split('=') as [string, string];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return { status: answer.statusCode, location: String(answer.headers.location ?? ''), body: answer.body };
  }
}
