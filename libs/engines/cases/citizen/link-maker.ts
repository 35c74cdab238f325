import { Inject, Injectable } from '@nestjs/common';
import { pathIn } from '#kernel';
import type { Locale } from '#kernel';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { originFor } from '#platform/http';
import type { Town } from '#engines/tenancy';

/** Absolute links, always on the town's canonical host. */
@Injectable()
export class LinkMaker {
  constructor(@Inject(ENVIRONMENT) private readonly environment: BaseEnvironment) {}

  to(town: Town, path: string, locale: Locale = 'de'): string {
    return `${originFor(this.environment.PUBLIC_ORIGIN, town.hosts.canonical)}${pathIn(locale, path)}`;
  }
}
