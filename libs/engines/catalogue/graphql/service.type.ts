import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '#platform/graphql';
import { AssuranceLevelEnum } from '#engines/identity';
import { OfficeType } from '#engines/tenancy';
import type { OfferKind } from '../domain/offer.js';
import { ServiceWindowType } from './window.type.js';

export const ServiceAvailability = { ONLINE: 'online', NOT_ONLINE_YET: 'not-online-yet', OFFERED_ELSEWHERE: 'elsewhere' } as const satisfies Record<string, OfferKind>;

registerEnumType(ServiceAvailability, {
  name: 'ServiceAvailability',
  description: 'Whether people can do it here, online.',
  valuesMap: {
    ONLINE: { description: 'From application to result.' },
    NOT_ONLINE_YET: { description: 'Described; the office does it.' },
    OFFERED_ELSEWHERE: { description: 'Another authority runs it; the page links there.' },
  },
});

@ObjectType('FeeRow', { description: 'A row of the fee table.' })
export class FeeRowType {
  @Field(() => String, { description: 'What for.' })
  label!: string;

  @Field(() => String, { description: 'How much, in words.' })
  amount!: string;
}

@ObjectType('Elsewhere', { description: 'The authority that runs a service.' })
export class ElsewhereType {
  @Field(() => String, { description: 'Its name.' })
  organisation!: string;

  @Field(() => String, { description: 'Where to go on.' })
  url!: string;

  @Field(() => String, { description: 'Why it is not done here.' })
  reason!: string;
}

@ObjectType('Service', { description: 'A service as this town offers it today.' })
export class ServiceType {
  @Field(() => ID, { description: 'Its code: dog-tax-registration.' })
  code!: string;

  @Field(() => String, { description: 'Its name as a noun.' })
  title!: string;

  @Field(() => String, { description: 'Verb and object: Hund anmelden.' })
  deed!: string;

  @Field(() => String, { description: 'What it is for, in one sentence.' })
  summary!: string;

  @Field(() => ServiceAvailability, { description: 'Whether people can do it here.' })
  availability!: OfferKind;

  @Field(() => String, { description: 'What it costs, in short.' })
  feeText!: string;

  @Field(() => [FeeRowType], { description: 'What it costs, line by line.' })
  feeDetails!: FeeRowType[];

  @Field(() => String, { description: 'How long filling in takes.' })
  durationText!: string;

  @Field(() => String, { description: 'How long the office takes.' })
  processingText!: string;

  @Field(() => [String], { description: 'What people need at hand.' })
  needs!: readonly string[];

  @Field(() => AssuranceLevelEnum, { description: 'How sure the town must be who applies.' })
  assurance!: string;

  @Field(() => String, { description: 'The same in words.' })
  assuranceText!: string;

  @Field(() => [String], { description: 'Who may or must do it.' })
  whoMay!: readonly string[];

  @Field(() => [String], { description: 'What happens afterwards.' })
  afterwards!: readonly string[];

  @Field(() => [String], { description: 'Other ways than online.' })
  otherWays!: readonly string[];

  @Field(() => [String], { description: 'The law it stands on.' })
  legalBasis!: readonly string[];

  @Field(() => OfficeType, { description: 'Who is responsible.' })
  office!: OfficeType;

  @Field(() => ElsewhereType, { nullable: true, description: 'Who runs it, when the town does not.' })
  elsewhere!: ElsewhereType | null;

  @Field(() => [String], { description: 'Fields of it that are German, because there are no words for them in the language that was asked for.' })
  untranslated!: string[];

  @Field(() => [String], { description: 'Other words for it.' })
  keywords!: readonly string[];

  @Field(() => [ServiceWindowType], { description: 'Elections that it is for, by their days; empty for services that are always open.' })
  windows!: readonly ServiceWindowType[];

  @Field(() => Boolean, { description: 'Whether an application can begin now: the service is online, and something is open.' })
  startable!: boolean;

  @Field(() => [String], { description: 'Names of inputs that a link to the service may fill in, as they stand in its query: the QR code of a letter.' })
  linkInputs!: readonly string[];

  @Field(() => Int, { description: 'Version of the standard service.' })
  version!: number;
}

export const ServiceConnection = Connection('Service', ServiceType);
