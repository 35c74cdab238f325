import type { AnsweredFile, FieldIssue } from '#sdk/form';
import type { Town } from './town.js';

export interface UploadAnswer {
  readonly status: number;
  readonly file?: AnsweredFile;
  readonly error?: string;
  readonly issue?: Omit<FieldIssue, 'path'>;
}

export interface Target {
  readonly page: string;
  readonly field: string;
  readonly index?: number;
}

/** Where the dog's registration takes evidence. */
export const DOG_EVIDENCE: Target = { page: 'dog-evidence-files', field: 'evidenceFiles', index: 0 };

/** Files of a draft over the gateway's side door, as the portal uses it. */
export class Uploader {
  constructor(
    private readonly town: Town,
    private readonly token: string,
  ) {}

  async adds(name: string, bytes: Buffer, target: Target = DOG_EVIDENCE): Promise<UploadAnswer> {
    const query = new URLSearchParams({ page: target.page, field: target.field, index: String(target.index ?? 0) });
    const answer = await this.#ask('POST', `/files/uploads?${query}`, { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) }, bytes);
    return { status: answer.statusCode, ...(JSON.parse(answer.body) as object) };
  }

  async removes(id: string): Promise<number> {
    return (await this.#ask('DELETE', `/files/uploads/${id}`)).statusCode;
  }

  async looksAt(id: string): Promise<{ status: number; bytes: Buffer; headers: Readonly<Record<string, unknown>> }> {
    const answer = await this.#ask('GET', `/files/uploads/${id}`);
    return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
  }

  #ask(method: 'GET' | 'POST' | 'DELETE', url: string, headers: Record<string, string> = {}, payload?: Buffer) {
    const known = { host: `${this.town.host}:8080`, origin: this.town.origin, 'x-draft-token': this.token };
    return this.town.hall.app.inject({ method, url, headers: { ...known, ...headers }, ...(payload === undefined ? {} : { payload }) });
  }
}
