import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { sha256Hex } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { STORAGE } from '#platform/storage';
import type { Storage } from '#platform/storage';
import type { Mistake, SectionReading, TenantFolder, TenantSection, YamlFile } from '#engines/tenancy';
import type { Offers } from '../domain/offer.js';
import { lookAtCaptions, lookAtPoster, lookAtVideo } from './media-file.js';
import { filesOf, subjectOf } from './video.js';
import type { Video } from './video.js';
import { VideosFile } from './videos-file.js';
import type { VideoConfig } from './videos-file.js';

export const SECTION = 'sign-language';

const FOLDER = 'sign-language';
const FILE = `${FOLDER}/videos.yaml`;

export interface SignLanguage {
  readonly videos: readonly Video[];
}

/** `sign-language/`: what a town says in Deutsche Gebärdensprache. A town without the folder says nothing. */
@Injectable()
export class SignLanguageSection implements TenantSection<SignLanguage> {
  readonly name = SECTION;

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  async read(folder: TenantFolder, others: ReadonlyMap<string, unknown>): Promise<SectionReading<SignLanguage>> {
    const file = folder.yaml(FILE);
    if (!file) return { value: { videos: [] }, mistakes: folder.list(FOLDER).length === 0 ? [] : [folder.missing(FILE, 'says what each video of this folder is of')] };

    const { value, mistakes } = file.read(VideosFile);
    if (mistakes.length > 0) return { value: { videos: [] }, mistakes };
    const more: Mistake[] = [];
    const videos: Video[] = [];
    for (const [index, config] of value.videos.entries()) {
      more.push(...subjectMistakes(file, value.videos, index, others.get('services') as Offers | undefined));
      const video = await readVideo(folder, file, `videos.${index}`, config, more);
      if (video) videos.push(video);
    }
    return { value: { videos: more.length > 0 ? [] : videos }, mistakes: more };
  }

  /** The bytes go where the papers of the town are; the section keeps their hashes. */
  async apply(tx: Tx, _actor: Actor, { videos }: SignLanguage, folder: TenantFolder): Promise<void> {
    for (const { file, sha256 } of videos.flatMap(filesOf)) {
      const bytes = folder.bytes(`${FOLDER}/${file}`);
      if (bytes === undefined || sha256Hex(bytes) !== sha256) throw new Error(`${file} has changed since it was checked`);
      await this.storage.put(tx.tenantId, bytes);
    }
  }
}

function subjectMistakes(file: YamlFile, all: readonly VideoConfig[], index: number, offers: Offers | undefined): Mistake[] {
  const video = all[index]!;
  const path = `videos.${index}`;
  if ((video.place === undefined) === (video.service === undefined)) return [file.mistake(path, 'either a place of the portal or a service')];
  if (all.findIndex((other) => subjectOf(other) === subjectOf(video)) !== index) return [file.mistake(path, `${subjectOf(video)} has a video above: one each`)];
  // Without services their own file is wrong, and says so.
  const known = video.service === undefined || offers === undefined || offers.services.length === 0 || offers.services.some(({ code }) => code === video.service);
  return known ? [] : [file.mistake(`${path}.service`, `a service that the town has in services.yaml; ${video.service} is none`)];
}

/** The video with its three files, or what is wrong with them. */
async function readVideo(folder: TenantFolder, file: YamlFile, path: string, config: VideoConfig, mistakes: Mistake[]): Promise<Video | undefined> {
  const video = await looked(folder, file, `${path}.video`, config.video, lookAtVideo, mistakes);
  const poster = await looked(folder, file, `${path}.poster`, config.poster, lookAtPoster, mistakes);
  const said = await looked(folder, file, `${path}.captions`, config.captions, lookAtCaptions, mistakes);
  const { place, service, title, seconds } = config;
  return video && poster && said && { ...(place === undefined ? {} : { place }), ...(service === undefined ? {} : { service }), title, seconds, video, poster, ...said };
}

type Look<T> = (name: string, bytes: Buffer) => Promise<{ readonly value: T } | { readonly remedy: string }>;

async function looked<T>(folder: TenantFolder, file: YamlFile, path: string, name: string, look: Look<T>, mistakes: Mistake[]): Promise<T | undefined> {
  const bytes = folder.bytes(`${FOLDER}/${name}`);
  const found = bytes === undefined ? { remedy: `put ${name} beside videos.yaml: there is no such file` } : await look(name, bytes);
  if ('value' in found) return found.value;
  mistakes.push(file.mistake(path, found.remedy));
  return undefined;
}
