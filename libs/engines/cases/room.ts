import type { Type } from '@nestjs/common';

/** What a room of this engine brings to it. */
export interface Room {
  /** What other engines may ask for; among the providers too. */
  readonly offered: readonly Type[];
  readonly providers: readonly Type[];
  readonly controllers: readonly Type[];
}
