import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor } from '#platform/graphql';

@ObjectType('StaffMember', { description: 'Someone of the town.' })
export class StaffMemberType {
  @Field(() => ID, { description: 'Id of the person in this town.' })
  id!: string;

  @Field(() => String, { description: 'First name and surname; shown to staff only.' })
  name!: string;

  @Field(() => [String], { description: 'What they are: case-worker, registrar, department-head, town-admin, auditor.' })
  roles!: readonly string[];

  @Field(() => [String], { description: 'Codes of the departments whose cases they see.' })
  departments!: readonly string[];
}

@Resolver(() => StaffMemberType)
export class StaffResolver {
  @Query(() => StaffMemberType, { nullable: true, description: 'Who is signed in at the staff endpoint; null for nobody.' })
  staffMember(@CurrentActor() actor: Actor): StaffMemberType | null {
    if (actor.kind !== 'staff') return null;
    return { id: actor.personId, name: actor.name, roles: actor.roles, departments: actor.departments };
  }
}
