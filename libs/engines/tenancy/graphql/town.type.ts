import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '#platform/graphql';
import { OfficeType } from './office.type.js';
import { ReachableType } from './reachable.type.js';

@ObjectType('Image', { description: 'A picture of the town, with words for people who do not see it.' })
export class ImageType {
  @Field(() => String, { description: 'Path on the town\'s host; changes when the picture changes.' })
  path!: string;

  @Field(() => String, { description: 'What it shows.' })
  alt!: string;
}

@ObjectType('Contact', { description: 'How to reach the town.' })
export class ContactType extends ReachableType {
  @Field(() => String, { description: 'Who answers.' })
  organisation!: string;
}

@ObjectType('Town', { description: 'The town whose host was asked.' })
export class TownType {
  @Field(() => ID, { description: 'Its code: dueren.' })
  code!: string;

  @Field(() => String, { description: 'Short name: Düren.' })
  name!: string;

  @Field(() => String, { description: 'Full name: Stadt Düren.' })
  officialName!: string;

  @Field(() => String, { description: 'What the town calls its portal.' })
  portalName!: string;

  @Field(() => String, { description: 'The Land it lies in, as its law pack is called.' })
  land!: string;

  @Field(() => [String], { description: 'Languages of its pages, as BCP 47 tags, German among them.' })
  locales!: string[];

  @Field(() => [String], { description: 'Fields of it that are German, because the town has no words for them in the language that was asked for.' })
  untranslated!: string[];

  @Field(() => String, { description: 'The question above the search field.' })
  question!: string;

  @Field(() => String, { description: 'Words of welcome.' })
  greeting!: string;

  @Field(() => String, { description: 'The one host that links use.' })
  canonicalHost!: string;

  @Field(() => String, { description: 'Path of its stylesheet.' })
  themePath!: string;

  @Field(() => Boolean, { description: 'True when this is a demonstration and not the town\'s own site.' })
  demonstration!: boolean;

  @Field(() => ImageType, { description: 'Its mark.' })
  logo!: ImageType;

  @Field(() => ImageType, { description: 'The drawing of the home page.' })
  motif!: ImageType;

  @Field(() => ContactType, { description: 'How to reach it.' })
  contact!: ContactType;

  @Field(() => [OfficeType], { description: 'Its offices with opening hours.' })
  offices!: OfficeType[];

  @Field(() => [String], { description: 'Origins that a form may lead on to after it was posted, such as a payment page.' })
  formTargets!: string[];

  @Field(() => GraphQLISODateTime, { description: 'Business time.' })
  now!: Date;

  @Field(() => DateScalar, { description: 'The day in Berlin.' })
  today!: string;

  @Field(() => Int, { description: 'Raised with every change of what the town has set.' })
  configVersion!: number;
}
