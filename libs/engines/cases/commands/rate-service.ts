import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { isRateable } from '../domain/case-state.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { CitizenCommand } from './citizen-command.js';

export interface RatingPost extends CaseKey {
  /** 1 to 5, 5 is best. */
  readonly stars: number;
  /** Empty without one. */
  readonly text: string;
}

/** What somebody thinks of the service, once, when their case is answered. Nobody sees to which case it belongs (see `Ratings`). */
@Injectable()
export class RateService {
  constructor(
    private readonly citizen: CitizenCommand,
    private readonly dialogue: DialogueStore,
  ) {}

  execute(actor: Actor, post: RatingPost): Promise<Result<Id, 'NOT_FOUND' | 'WRONG_STATE'>> {
    return this.citizen.run<Id, 'WRONG_STATE'>(actor, post, async (tx, row) => {
      if (!isRateable(row.state)) return err('WRONG_STATE');
      if (!(await this.dialogue.isRated(tx, row.id))) await this.dialogue.rate(tx, row, post.stars, post.text);
      return ok(row.id);
    });
  }
}
