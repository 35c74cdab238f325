import { Args, createUnionType, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsUUID, Matches } from 'class-validator';
import type { Actor, LocalDate } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { CurrentActor, DateScalar, InvalidInputType, invalidInput, parseInput, ProblemFailureType, problem, unauthenticated } from '#platform/graphql';
import { Absences } from '../absences.js';
import { StaffDirectory } from '../staff-directory.js';
import { StaffMemberType } from './staff.resolver.js';

@ObjectType('StaffAbsence', { description: 'Days on which somebody is away.' })
export class StaffAbsenceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: string;

  @Field(() => ID, { description: 'Who stands in.' })
  substituteId!: string;
}

@InputType({ description: 'One\'s own absence.' })
export class DeclareAbsenceInput {
  @Field(() => DateScalar, { description: 'The first day.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, not over yet.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  to!: string;

  @Field(() => ID, { description: 'Who stands in: somebody of one of one\'s own departments.' })
  @IsUUID()
  substituteId!: string;
}

@InputType({ description: 'Back again, or a mistake.' })
export class EndAbsenceInput {
  @Field(() => ID, { description: 'Which absence.' })
  @IsUUID()
  absenceId!: string;
}

@ObjectType({ description: 'The absences that are not over.' })
export class AbsencesPayload {
  @Field(() => [StaffAbsenceType], { description: 'The next first.' })
  absences!: StaffAbsenceType[];
}

export const AbsencesResult = createUnionType({
  name: 'AbsencesResult',
  description: 'One\'s absences, or why nothing changed.',
  types: () => [AbsencesPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'code' in value ? ProblemFailureType : AbsencesPayload),
});

const FIELD = { DATES_REVERSED: 'to', DATE_IN_PAST: 'to', SUBSTITUTE_UNKNOWN: 'substituteId' } as const;

@Resolver(() => StaffAbsenceType)
export class AbsenceResolver {
  constructor(
    private readonly database: TenantDatabase,
    private readonly directory: StaffDirectory,
    private readonly absences: Absences,
  ) {}

  @Query(() => [StaffMemberType], { description: 'Who else works for the town, by name. Staff only.' })
  async colleagues(@CurrentActor() actor: Actor): Promise<StaffMemberType[]> {
    if (actor.kind !== 'staff') throw unauthenticated();
    const people = await this.database.withTenant(actor, 'read', (tx) => this.directory.active(tx));
    const others = people.filter(({ id }) => id !== actor.personId).map(({ id, name, roles, departments }) => ({ id, name, roles, departments }));
    return others.toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
  }

  @Query(() => [StaffAbsenceType], { description: 'One\'s own absences that are not over, the next first. Staff only.' })
  ownAbsences(@CurrentActor() actor: Actor): Promise<StaffAbsenceType[]> {
    if (actor.kind !== 'staff') throw unauthenticated();
    return this.database.withTenant(actor, 'read', (tx) => this.absences.own(tx, actor.personId));
  }

  @Mutation(() => AbsencesResult, { description: 'Says when one is away and who stands in. Staff only.' })
  async declareAbsence(@CurrentActor() actor: Actor, @Args('input', { type: () => DeclareAbsenceInput }) input: DeclareAbsenceInput): Promise<object> {
    const parsed = parseInput(DeclareAbsenceInput, input);
    if (!parsed.ok) return parsed.error;
    const { from, to, substituteId } = parsed.value;
    const declared = await this.absences.declare(actor, { from: from as LocalDate, to: to as LocalDate, substituteId });
    if (declared.ok) return { absences: await this.ownAbsences(actor) };
    return declared.error === 'NOT_FOUND' ? problem('NOT_FOUND') : invalidInput([{ path: FIELD[declared.error], code: declared.error }]);
  }

  @Mutation(() => AbsencesResult, { description: 'Takes an absence back. Staff only.' })
  async endAbsence(@CurrentActor() actor: Actor, @Args('input', { type: () => EndAbsenceInput }) input: EndAbsenceInput): Promise<object> {
    const parsed = parseInput(EndAbsenceInput, input);
    if (!parsed.ok) return parsed.error;
    const ended = await this.absences.end(actor, parsed.value.absenceId);
    return ended.ok ? { absences: await this.ownAbsences(actor) } : problem(ended.error);
  }
}
