import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { InvalidInputType, ProblemFailureType } from '#platform/graphql';
import type { InboxView } from '../store/inbox.reader.js';
import { InboxViewEnum } from './case-state.enum.js';

@ObjectType('SavedView', { description: 'A filter of the inbox under a name.' })
export class SavedViewType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string;

  @Field(() => InboxViewEnum, { description: 'Which view it filters.' })
  view!: InboxView;

  @Field(() => String, { nullable: true, description: 'Only cases with this label.' })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'What it searches for.' })
  search!: string | null;

  @Field(() => String, { nullable: true, description: 'The department that it is for; null for one\'s own.' })
  department!: string | null;

  @Field(() => Int, { description: 'How many cases it holds, counted up to 100: 100 means at least so many.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether I may rename and delete it.' })
  mayChange!: boolean;
}

@InputType({ description: 'Keeps a filter of the inbox under a name.' })
export class KeepViewInput {
  @Field(() => String, { description: 'The name, unlike the others of the same owner.' })
  @Length(1, 40)
  name!: string;

  @Field(() => InboxViewEnum, { description: 'Which view.' })
  @IsEnum(InboxViewEnum)
  view!: InboxView;

  @Field(() => String, { nullable: true, description: 'Only cases with this label.' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,40}$/)
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'What is searched for.' })
  @IsOptional()
  @Length(1, 40)
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'For all of this department, by its head; without it for oneself.' })
  @IsOptional()
  @Length(1, 80)
  department?: string | null;
}

@InputType({ description: 'Gives a named filter another name.' })
export class RenameViewInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID()
  viewId!: string;

  @Field(() => String, { description: 'The name.' })
  @Length(1, 40)
  name!: string;
}

@InputType({ description: 'Forgets a named filter; its cases stay as they are.' })
export class DeleteViewInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID()
  viewId!: string;
}

@ObjectType({ description: 'The named filters after the change.' })
export class SavedViewsPayload {
  @Field(() => [SavedViewType], { description: 'All that I see.' })
  savedViews!: SavedViewType[];
}

export const SavedViewsResult = createUnionType({
  name: 'SavedViewsResult',
  description: 'The named filters, or why nothing changed: at `name`, `NAME_TAKEN` or `TOO_MANY_VIEWS` (ten of one\'s own, ten for a department).',
  types: () => [SavedViewsPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'savedViews' in value ? SavedViewsPayload : ProblemFailureType),
});
