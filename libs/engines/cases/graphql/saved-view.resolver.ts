import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Id, Result } from '#kernel';
import { CurrentActor, invalidInput, parseInput, problem } from '#platform/graphql';
import { KeepView } from '../commands/keep-view.js';
import type { ViewError } from '../commands/keep-view.js';
import { SavedViews } from '../desk/saved-views.js';
import { DeleteViewInput, KeepViewInput, RenameViewInput, SavedViewsResult, SavedViewType } from './saved-view.types.js';

@Resolver()
export class SavedViewResolver {
  constructor(
    private readonly views: SavedViews,
    private readonly keep: KeepView,
  ) {}

  @Query(() => [SavedViewType], { description: 'My own named filters of the inbox, then those of my departments. Staff only.' })
  savedViews(@CurrentActor() actor: Actor): Promise<SavedViewType[]> {
    return this.views.list(actor);
  }

  @Mutation(() => SavedViewsResult, { description: 'Keeps a filter of the inbox under a name. Staff only.' })
  keepView(@CurrentActor() actor: Actor, @Args('input', { type: () => KeepViewInput }) input: KeepViewInput): Promise<object> {
    return this.#run(actor, KeepViewInput, input, ({ label, search, department, ...wish }) => this.keep.execute(actor, { ...wish, label: label ?? null, search: search ?? null, department: department ?? null }));
  }

  @Mutation(() => SavedViewsResult, { description: 'Gives a named filter another name. Staff only.' })
  renameView(@CurrentActor() actor: Actor, @Args('input', { type: () => RenameViewInput }) input: RenameViewInput): Promise<object> {
    return this.#run(actor, RenameViewInput, input, ({ viewId, name }) => this.keep.rename(actor, viewId, name));
  }

  @Mutation(() => SavedViewsResult, { description: 'Forgets a named filter. Staff only.' })
  deleteView(@CurrentActor() actor: Actor, @Args('input', { type: () => DeleteViewInput }) input: DeleteViewInput): Promise<object> {
    return this.#run(actor, DeleteViewInput, input, ({ viewId }) => this.keep.remove(actor, viewId));
  }

  async #run<T extends object>(actor: Actor, type: new () => T, input: T, command: (value: T) => Promise<Result<Id, ViewError>>): Promise<object> {
    const parsed = parseInput(type, input);
    if (!parsed.ok) return parsed.error;
    const done = await command(parsed.value);
    if (done.ok) return { savedViews: await this.views.list(actor) };
    return done.error === 'NAME_TAKEN' || done.error === 'TOO_MANY_VIEWS' ? invalidInput([{ path: 'name', code: done.error }]) : problem(done.error);
  }
}
