import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Clock, Result } from '#kernel';
import { newToken } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { hashToken, sameBytes, Vault } from '#platform/crypto';
import type { Tx } from '#platform/database';
import type { Expected, LoginFailure, VouchedPerson } from '#sdk/identity';
import type { Errand } from '../domain/after-sign-in.js';
import { CitizenLoginRow } from './citizen-login.entity.js';

/** A form that leads to the provider. */
export interface Forward {
  readonly url: string;
  readonly form: Readonly<Record<string, string>>;
}

export interface CitizenLogin extends Errand {
  /** Code of the provider in the town's settings. */
  readonly provider: string;
  readonly expected: Expected;
  readonly forward?: Forward | undefined;
}

export type AnswerOutcome = Result<VouchedPerson, LoginFailure>;

/** A login that was taken away, with what came of it if the answer was posted before. */
export interface TakenLogin extends CitizenLogin {
  readonly outcome?: AnswerOutcome;
}

const VALID_MS = 10 * 60_000;
const placeOf = (column: 'secrets_sealed' | 'answer_sealed', stateHash: Buffer) => ({ table: 'citizen_login', column, row: stateHash.toString('hex') });

/** Logins under way. Each is good for ten minutes, for one browser and for one answer. */
@Injectable()
export class CitizenLogins {
  constructor(
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** Answers the token that goes into the browser's cookie. */
  async begin(tx: Tx, state: string, { provider, level, returnTo, expected, forward }: CitizenLogin): Promise<string> {
    const [stateHash, browserToken] = [hashToken(state), newToken()];
    const secretsSealed = await this.vault.seal(tx, placeOf('secrets_sealed', stateHash), JSON.stringify({ expected, forward }));
    const row = { stateHash, browserHash: hashToken(browserToken), provider, level: level ?? null, secretsSealed, returnTo, answerSealed: null, passHash: null, createdAt: this.clock.now() };
    await tx.insert(CitizenLoginRow, row);
    return browserToken;
  }

  /** One that still waits for its answer. */
  async find(tx: Tx, state: string): Promise<CitizenLogin | undefined> {
    const row = await tx.findOne(CitizenLoginRow, { stateHash: hashToken(state) });
    return row && this.#isFresh(row) && row.answerSealed === null ? this.#open(tx, row) : undefined;
  }

  /** Keeps what came of a posted answer. Answers what the browser is given along; undefined when somebody was faster. */
  async answer(tx: Tx, state: string, outcome: AnswerOutcome): Promise<string | undefined> {
    const [stateHash, pass] = [hashToken(state), newToken()];
    const answerSealed = await this.vault.seal(tx, placeOf('answer_sealed', stateHash), JSON.stringify(outcome));
    const kept = await tx.update(CitizenLoginRow, { stateHash, answerSealed: IsNull() }, { answerSealed, passHash: hashToken(pass) });
    return kept === 1 ? pass : undefined;
  }

  /**
   * Takes the login away, whatever comes of it: an answer is worth something once. It has to be the browser that began; and where the answer was posted,
   * the one that brought it, too: neither can pick up what belongs to the other.
   */
  async take(tx: Tx, state: string, browserToken: string, pass: string): Promise<TakenLogin | undefined> {
    const stateHash = hashToken(state);
    const row = await tx.findOne(CitizenLoginRow, { stateHash });
    if (!row || (await tx.delete(CitizenLoginRow, { stateHash })) === 0) return undefined;
    if (!this.#isFresh(row) || !sameBytes(row.browserHash, hashToken(browserToken))) return undefined;
    if (row.answerSealed === null) return this.#open(tx, row);
    if (!sameBytes(row.passHash!, hashToken(pass))) return undefined;
    const outcome = JSON.parse(await this.vault.open(tx, placeOf('answer_sealed', stateHash), row.answerSealed)) as AnswerOutcome;
    return { ...(await this.#open(tx, row)), outcome };
  }

  #isFresh({ createdAt }: CitizenLoginRow): boolean {
    return this.clock.now().getTime() - createdAt.getTime() < VALID_MS;
  }

  async #open(tx: Tx, { stateHash, provider, level, returnTo, secretsSealed }: CitizenLoginRow): Promise<CitizenLogin> {
    const secrets = JSON.parse(await this.vault.open(tx, placeOf('secrets_sealed', stateHash), secretsSealed)) as Pick<CitizenLogin, 'expected' | 'forward'>;
    return { provider, level: level ?? undefined, returnTo, ...secrets };
  }
}
