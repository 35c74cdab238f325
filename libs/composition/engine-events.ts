import { Inject, Injectable } from '@nestjs/common';
import type { EngineParts } from '#platform/engine';
import { EventBus } from '#platform/jobs';

export const ENGINES = Symbol('ENGINES');

/** Tells the event bus which engines hear which events. */
@Injectable()
export class EngineEvents {
  constructor(
    @Inject(ENGINES) private readonly engines: readonly EngineParts[],
    private readonly bus: EventBus,
  ) {}

  connect(): void {
    this.bus.subscribe(this.engines.flatMap((engine) => engine.subscriptions ?? []));
  }
}
