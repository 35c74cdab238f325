import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Uploads } from '#engines/forms';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { CitizenCommand } from './citizen-command.js';

/** Takes a file out of a message that is still being written. */
@Injectable()
export class DropMessageFile {
  constructor(
    private readonly citizen: CitizenCommand,
    private readonly dialogue: DialogueStore,
    private readonly uploads: Uploads,
  ) {}

  execute(actor: Actor, key: CaseKey, { messageId, id }: { readonly messageId: Id; readonly id: Id }): Promise<Result<Id, 'NOT_FOUND'>> {
    return this.citizen.run<Id, 'NOT_FOUND'>(actor, key, async (tx, row) => {
      const upload = await this.uploads.find(tx, id);
      if (upload?.caseId !== row.id || upload.messageId !== messageId || (await this.dialogue.message(tx, messageId))) return err('NOT_FOUND');
      await this.uploads.letGoOf(tx, [id]);
      return ok(id);
    });
  }
}
