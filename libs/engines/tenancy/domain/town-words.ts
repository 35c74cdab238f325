import { Type } from 'class-transformer';
import { IsNotEmpty, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { Locale } from '#kernel';

class PortalWords {
  @IsNotEmpty({ message: 'what the portal is called in this language' })
  name!: string;

  @IsNotEmpty({ message: 'the question above the search field' })
  question!: string;

  @IsNotEmpty({ message: 'one or two sentences of welcome' })
  welcome!: string;
}

export interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

/** `texts/<language>.yaml`: what a town says of itself in another language. What is missing is shown in German and marked as such. */
export class TownWords {
  @IsOptional()
  @ValidateNested()
  @Type(() => PortalWords)
  portal?: PortalWords;

  /** By their code in `services.yaml`. */
  @IsObject({ message: 'title and text by the code of a life situation' })
  lifeSituations: Readonly<Record<string, TitleAndText>> = {};

  /** Texts of services that the town says differently, as under `texts` in `services.yaml`. */
  @IsObject({ message: 'texts by the code of a service' })
  services: Readonly<Record<string, object>> = {};

  /** Titles of videos in sign language, by their place or the code of their service. */
  @IsObject({ message: 'titles by the place or service of a video' })
  signLanguage: Readonly<Record<string, string>> = {};

  /** Ways to sign in and to pay, by their code in `tenant.yaml`. */
  @IsObject({ message: 'title and text by the code of a way to sign in or to pay' })
  ways: Readonly<Record<string, TitleAndText>> = {};
}

export type WordsByLocale = { readonly [locale in Locale]?: TownWords };
