import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Actor, AssuranceLevel, Clock, Id } from '#kernel';
import { newToken } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { hashToken } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { CITIZEN_SESSION, isAlive, wantsNote } from './domain/session-limits.js';
import { CitizenAccountRow } from './store/citizen-account.entity.js';
import { CitizenLoginRow } from './store/citizen-login.entity.js';
import { CitizenSessionRow } from './store/citizen-session.entity.js';
import { SignInLinkRow } from './store/sign-in-link.entity.js';

type Recordings = ((tx: Tx) => Promise<void>)[];

/** Sessions of citizens: opaque tokens, hashed in the database, looked up in one town alone. */
@Injectable()
export class CitizenSessions {
  constructor(
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
  ) {}

  /** Who holds this token in this town; undefined when it is unknown, idle too long or too old. */
  async actorOf(tenantId: Id, token: string, recordings: Recordings): Promise<Actor | undefined> {
    const tokenHash = hashToken(token);
    const now = this.clock.now();
    return this.database.withTenant({ tenantId }, 'read', async (tx) => {
      const session = await tx.findOne(CitizenSessionRow, { tokenHash });
      if (!session || !isAlive(session, now, CITIZEN_SESSION)) return undefined;
      const account = await tx.findOne(CitizenAccountRow, { id: session.accountId });
      if (!account) return undefined;
      if (wantsNote(session, now)) recordings.push(async (write) => void (await write.update(CitizenSessionRow, { tokenHash }, { lastSeenAt: now })));
      const actor = { kind: 'citizen', tenantId, personId: account.id, issuer: account.issuer, assurance: session.assurance } as const;
      return account.temporary ? { ...actor, temporary: true } : actor;
    });
  }

  /** Begins a session and answers its token. Whatever session the browser had before is ended: a token survives neither login nor step-up. */
  async begin(tx: Tx, accountId: Id, assurance: Exclude<AssuranceLevel, 'none'>, before: string | undefined): Promise<string> {
    if (before !== undefined) await this.end(tx, before);
    const now = this.clock.now();
    const token = newToken();
    const expiresAt = new Date(now.getTime() + CITIZEN_SESSION.absolute);
    await tx.insert(CitizenSessionRow, { tokenHash: hashToken(token), accountId, assurance, createdAt: now, lastSeenAt: now, expiresAt });
    return token;
  }

  /** Whose session it is, alive or not. */
  async accountOf(tx: Tx, token: string): Promise<Id | undefined> {
    return (await tx.findOne(CitizenSessionRow, { tokenHash: hashToken(token) }))?.accountId;
  }

  /** Whether somebody is signed in with this account, in any browser. */
  async hasAny(tx: Tx, accountId: Id): Promise<boolean> {
    const now = this.clock.now();
    return (await tx.find(CitizenSessionRow, { accountId })).some((session) => isAlive(session, now, CITIZEN_SESSION));
  }

  async end(tx: Tx, token: string): Promise<void> {
    await tx.delete(CitizenSessionRow, { tokenHash: hashToken(token) });
  }

  /** In every browser. */
  async endAll(tx: Tx, accountId: Id): Promise<void> {
    await tx.delete(CitizenSessionRow, { accountId });
  }

  /** Forgets sessions that are over, and links and logins that nobody came back from. */
  async purge(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const createdAt = LessThan(new Date(now.getTime() - 86_400_000));
    const sessions = await tx.delete(CitizenSessionRow, { expiresAt: LessThan(now) });
    const links = await tx.delete(SignInLinkRow, { createdAt });
    return sessions + links + (await tx.delete(CitizenLoginRow, { createdAt }));
  }
}
