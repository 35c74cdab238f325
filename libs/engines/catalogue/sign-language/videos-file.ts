import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, Min, ValidateNested } from 'class-validator';
import { PLACES } from './video.js';
import type { Place } from './video.js';

const named = (endings: string): RegExp => new RegExp(`^[a-z0-9][a-z0-9-]*\\.(${endings})$`);

class VideoConfig {
  @IsOptional()
  @IsIn(PLACES, { message: `one of ${PLACES.join(', ')}` })
  place?: Place;

  @IsOptional()
  @IsString({ message: 'the code of a service of services.yaml' })
  service?: string;

  @IsNotEmpty({ message: 'what the video is about, in German' })
  @IsString({ message: 'what the video is about, in German' })
  title!: string;

  @IsInt({ message: 'how long it takes, in whole seconds' })
  @Min(1, { message: 'at least one second' })
  @Max(3600, { message: 'at most an hour: 3600' })
  seconds!: number;

  @Matches(named('webm|mp4'), { message: 'a file of this folder: overview.webm or overview.mp4' })
  video!: string;

  @Matches(named('png|jpg|jpeg|webp'), { message: 'a picture of this folder that stands there until it plays: overview.png' })
  poster!: string;

  @Matches(named('vtt'), { message: 'captions in this folder: overview.vtt' })
  captions!: string;
}

/** `sign-language/videos.yaml` */
export class VideosFile {
  @IsArray({ message: 'a list of place or service, title, seconds, video, poster and captions' })
  @ValidateNested({ each: true })
  @Type(() => VideoConfig)
  videos!: VideoConfig[];
}

export type { VideoConfig };
