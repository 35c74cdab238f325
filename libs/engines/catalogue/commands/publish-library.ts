import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#platform/clock';
import { SERVICE_LIBRARY } from '../library.js';
import type { ServiceLibrary } from '../library.js';
import { ServiceVersionStore } from '../store/service-version.store.js';

/** Publishes the standard services of this release; what was published before stays as it is. */
@Injectable()
export class PublishLibrary {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_LIBRARY) private readonly library: ServiceLibrary,
    private readonly versions: ServiceVersionStore,
  ) {}

  /** Codes of what was new. @throws when a published version has another content. */
  execute(): Promise<string[]> {
    return this.versions.publish(this.library, this.clock.now());
  }
}
