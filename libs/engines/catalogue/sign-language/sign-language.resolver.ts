import { Field, Int, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor } from '#platform/graphql';
import { TownType } from '#engines/tenancy';
import { ServiceType } from '../graphql/service.type.js';
import { SignLanguageVideos } from './sign-language-videos.js';
import type { SaidVideo } from './sign-language-videos.js';
import { addressOf } from './video.js';
import type { MediaFile, Place } from './video.js';

const SignLanguagePlace = { OVERVIEW: 'overview', NAVIGATION: 'navigation', ACCESSIBILITY: 'accessibility' } as const satisfies Record<string, Place>;

registerEnumType(SignLanguagePlace, {
  name: 'SignLanguagePlace',
  description: 'What of the portal a video in sign language explains.',
  valuesMap: {
    OVERVIEW: { description: 'What one finds here.' },
    NAVIGATION: { description: 'How one gets about.' },
    ACCESSIBILITY: { description: 'How accessible it is, and whom to tell what is not.' },
  },
});

@ObjectType('SignLanguageVideo', { description: 'A video in Deutsche Gebärdensprache (DGS), of the portal or of one service.' })
export class SignLanguageVideoType {
  @Field(() => SignLanguagePlace, { nullable: true, description: 'What of the portal it explains; null for the video of a service.' })
  place!: Place | null;

  @Field(() => String, { nullable: true, description: 'Code of the service that it explains; null for a video of the portal.' })
  serviceCode!: string | null;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => [String], { description: 'Fields of it that are German, because there are no words for them in the language that was asked for.' })
  untranslated!: readonly string[];

  @Field(() => Int, { description: 'How long it takes, in seconds.' })
  seconds!: number;

  @Field(() => Int, { description: 'How much there is to load, in bytes.' })
  size!: number;

  @Field(() => String, { description: 'Path of the video on the town\'s host; changes when the video changes. Parts of it can be asked for (HTTP Range).' })
  path!: string;

  @Field(() => String, { description: 'What it is: video/webm or video/mp4.' })
  mediaType!: string;

  @Field(() => String, { description: 'Path of the picture that stands there until it plays.' })
  posterPath!: string;

  @Field(() => Int, { description: 'Width of that picture, in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Height of that picture, in pixels.' })
  height!: number;

  @Field(() => String, { description: 'Path of its captions in German, as WebVTT.' })
  captionsPath!: string;

  @Field(() => [String], { description: 'What it says, in German: for people who do not see it.' })
  transcript!: readonly string[];
}

const pathOf = (file: MediaFile): string => `/media/sign-language/${addressOf(file)}`;

const show = ({ place, service, title, untranslated, seconds, video, poster, captions, transcript }: SaidVideo): SignLanguageVideoType => ({
  place: place ?? null,
  serviceCode: service ?? null,
  title,
  untranslated,
  seconds,
  size: video.size,
  path: pathOf(video),
  mediaType: video.mediaType,
  posterPath: pathOf(poster),
  width: poster.width,
  height: poster.height,
  captionsPath: pathOf(captions),
  transcript,
});

@Resolver(() => TownType)
export class TownSignLanguage {
  constructor(private readonly videos: SignLanguageVideos) {}

  @ResolveField(() => [SignLanguageVideoType], { description: 'What the town says in sign language: of the portal first, then of services; empty where it has none.' })
  async signLanguage(@CurrentActor() actor: Actor, @Parent() _town: TownType): Promise<SignLanguageVideoType[]> {
    return (await this.videos.all(actor)).map(show);
  }
}

@Resolver(() => ServiceType)
export class ServiceSignLanguage {
  constructor(private readonly videos: SignLanguageVideos) {}

  @ResolveField(() => SignLanguageVideoType, { nullable: true, description: 'The service in sign language; null where the town has no video of it.' })
  async signLanguage(@CurrentActor() actor: Actor, @Parent() { code }: ServiceType): Promise<SignLanguageVideoType | null> {
    const video = await this.videos.ofService(actor, code);
    return video ? show(video) : null;
  }
}
