import { Injectable } from '@nestjs/common';
import { localeOf } from '#kernel';
import type { Id, Locale } from '#kernel';
import { TownConfig } from '#engines/tenancy';
import { SECTION } from './sign-language.section.js';
import type { SignLanguage } from './sign-language.section.js';
import { addressOf, filesOf, PLACES, subjectOf } from './video.js';
import type { MediaFile, Video } from './video.js';

interface Bound {
  readonly tenantId: Id;
  readonly locale?: Locale;
}

/** A video with its title in the language that is read. */
export interface SaidVideo extends Video {
  readonly untranslated: readonly string[];
}

/** What a town has in sign language, from memory. */
@Injectable()
export class SignLanguageVideos {
  constructor(private readonly towns: TownConfig) {}

  /** Those of the portal first, then those of services as the town lists them. */
  async all(bound: Bound): Promise<SaidVideo[]> {
    const videos = await this.#videos(bound);
    const titles = (await this.towns.words(bound)).signLanguage;
    const rank = ({ place }: Video): number => (place === undefined ? PLACES.length : PLACES.indexOf(place));
    return videos.toSorted((a, b) => rank(a) - rank(b)).map((video) => {
      const title = titles?.[subjectOf(video)];
      return { ...video, title: title ?? video.title, untranslated: localeOf(bound) === 'de' || title !== undefined ? [] : ['title'] };
    });
  }

  async ofService(bound: Bound, code: string): Promise<SaidVideo | undefined> {
    return (await this.all(bound)).find(({ service }) => service === code);
  }

  /** A file of this town by the last part of its address. */
  async file(bound: Bound, address: string): Promise<MediaFile | undefined> {
    return (await this.#videos(bound)).flatMap(filesOf).find((file) => addressOf(file) === address);
  }

  async #videos(bound: Bound): Promise<readonly Video[]> {
    return (await this.towns.found<SignLanguage>(bound, SECTION))?.videos ?? [];
  }
}
