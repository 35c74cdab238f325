import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Actor, Clock, Id } from '#kernel';
import { newToken } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { hashToken } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { isAlive, STAFF_SESSION, wantsNote } from './domain/session-limits.js';
import { SessionRow } from './store/session.entity.js';
import { StaffMemberRow } from './store/staff-member.entity.js';

type Recordings = ((tx: Tx) => Promise<void>)[];

/** Opaque tokens, hashed in the database. A session of one town is nothing in another: it is looked up in that town alone. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
  ) {}

  /** Who holds this token in this town; undefined when it is unknown, idle too long or too old, or the person was taken off the list. */
  async actorOf(tenantId: Id, token: string, recordings: Recordings): Promise<Actor | undefined> {
    const tokenHash = hashToken(token);
    const now = this.clock.now();
    return this.database.withTenant({ tenantId }, 'read', async (tx) => {
      const session = await tx.findOne(SessionRow, { tokenHash });
      if (!session || !isAlive(session, now)) return undefined;
      const person = await tx.findOne(StaffMemberRow, { id: session.staffMemberId, active: true });
      if (!person) return undefined;
      if (wantsNote(session, now)) recordings.push(async (write) => void (await write.update(SessionRow, { tokenHash }, { lastSeenAt: now })));
      return { kind: 'staff', tenantId, personId: person.id, name: person.name, roles: person.roles, departments: person.departments };
    });
  }

  /** Begins a session and answers its token. Whatever session the browser had before is ended: a token never survives a login. */
  async begin(tx: Tx, staffMemberId: Id, before: string | undefined): Promise<string> {
    if (before !== undefined) await this.end(tx, before);
    const now = this.clock.now();
    const token = newToken();
    const expiresAt = new Date(now.getTime() + STAFF_SESSION.absolute);
    await tx.insert(SessionRow, { tokenHash: hashToken(token), staffMemberId, createdAt: now, lastSeenAt: now, expiresAt });
    return token;
  }

  async end(tx: Tx, token: string): Promise<void> {
    await tx.delete(SessionRow, { tokenHash: hashToken(token) });
  }

  /** Answers how many were over. */
  purge(tx: Tx): Promise<number> {
    return tx.delete(SessionRow, { expiresAt: LessThan(this.clock.now()) });
  }
}
