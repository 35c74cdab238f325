import { newId } from './answer.js';
import type { LoginRequest } from './check-request.js';

export interface SignInUnderWay {
  readonly request: LoginRequest;
  readonly relayState: string;
}

const VALID_MS = 900_000;

/** Requests that wait for somebody to choose who they are; in memory, since a login takes minutes. Each request is taken once. */
export class SignInsUnderWay {
  readonly #waiting = new Map<string, SignInUnderWay & { readonly endsAt: number }>();
  readonly #seen = new Set<string>();

  constructor(private readonly now: () => Date) {}

  /** Answers the key of the page; undefined for a request that came before. */
  begin(signIn: SignInUnderWay): string | undefined {
    if (this.#seen.has(signIn.request.id)) return undefined;
    this.#seen.add(signIn.request.id);
    const now = this.now().getTime();
    for (const [key, { endsAt }] of this.#waiting) if (endsAt < now) this.#waiting.delete(key);
    const key = newId();
    this.#waiting.set(key, { ...signIn, endsAt: now + VALID_MS });
    return key;
  }

  find(key: string): SignInUnderWay | undefined {
    const found = this.#waiting.get(key);
    return found && found.endsAt > this.now().getTime() ? found : undefined;
  }
}
