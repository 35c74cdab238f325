import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock } from '#kernel';
import { berlinDate, normalizeCode } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import { isValidOn } from '../domain/permit.js';
import { plateKey } from '../domain/plate.js';
import { PermitStore } from '../store/permit.store.js';

/** Answers whoever holds a permit in front of them. It compares; it never tells what is on file. */
@Injectable()
export class PermitCheck {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly permits: PermitStore,
  ) {}

  /** Whether this paper is valid today for this plate. False alike for an unknown code, another plate, another day, a permit given back or followed by another one. */
  async execute(actor: Actor, code: string, plate: string): Promise<boolean> {
    const permit = await this.database.withTenant(actor, 'read', (tx) => this.permits.byCode(tx, normalizeCode(code)));
    return permit !== undefined && isValidOn(permit, berlinDate(this.clock.now())) && plateKey(permit.subject) === plateKey(plate);
  }
}
