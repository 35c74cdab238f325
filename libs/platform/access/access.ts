import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import type { MongoAbility, MongoQuery } from '@casl/ability';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';

export const POLICIES = Symbol('POLICIES');

/** What the loaded thing has to be like. */
export type Conditions = MongoQuery;

export type Can = AbilityBuilder<MongoAbility>['can'];

/** One engine's rules: who may do what to which of its things. */
export type Policy = (actor: Actor, can: Can) => void;

/** The question at the top of every command: may this actor do this to this very object? */
@Injectable()
export class Access {
  readonly #abilities = new WeakMap<Actor, MongoAbility>();

  constructor(@Inject(POLICIES) private readonly policies: readonly Policy[]) {}

  /** @param type the subject's name in the policies; `object` is the loaded thing itself, never an id. */
  may(actor: Actor, action: string, type: string, object: object = {}): boolean {
    const tenantId = (object as { tenantId?: string }).tenantId;
    if (tenantId !== undefined && tenantId !== actor.tenantId) return false;
    return this.#abilityOf(actor).can(action, subject(type, { ...object }));
  }

  #abilityOf(actor: Actor): MongoAbility {
    const known = this.#abilities.get(actor);
    if (known) return known;

    const builder = new AbilityBuilder<MongoAbility>(createMongoAbility);
    for (const policy of this.policies) policy(actor, builder.can);
    const ability = builder.build();
    this.#abilities.set(actor, ability);
    return ability;
  }
}
