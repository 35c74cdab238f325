import { Args, createUnionType, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { Actor } from '#kernel';
import { CurrentActor, InvalidInputType, invalidInput, parseInput, ProblemFailureType, problem } from '#platform/graphql';
import { BulkCases } from '../commands/bulk-cases.js';
import type { BulkAction, BulkDone } from '../commands/bulk-cases.js';
import { SeenCaseInput } from './case.inputs.js';

export const BulkActionEnum = { TAKE: 'take', FORWARD: 'forward', DISMISS: 'dismiss', MESSAGE: 'message', LABEL: 'label', UNLABEL: 'unlabel' } as const satisfies Record<string, BulkAction>;

registerEnumType(BulkActionEnum, {
  name: 'BulkAction',
  description: 'What is done to many cases at once.',
  valuesMap: {
    TAKE: { description: 'Taken on.' },
    FORWARD: { description: 'Given to somebody of the same department.' },
    DISMISS: { description: 'Closed without a decision.' },
    MESSAGE: { description: 'The same message to everybody who applied.' },
    LABEL: { description: 'A label is put on.' },
    UNLABEL: { description: 'A label is taken off.' },
  },
});

@InputType({ description: 'One thing to many cases.' })
export class BulkCasesInput {
  @Field(() => BulkActionEnum, { description: 'What.' })
  @IsIn(Object.values(BulkActionEnum))
  action!: BulkAction;

  @Field(() => [SeenCaseInput], { description: 'To which, as they were seen.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SeenCaseInput)
  cases!: SeenCaseInput[];

  @Field(() => ID, { nullable: true, description: 'To whom it is forwarded.' })
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Which label is put on or taken off.' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,40}$/)
  label?: string | null;

  @Field(() => String, { description: 'Note, reason or message; empty where none is needed.' })
  @IsString()
  @MaxLength(4000)
  text!: string;
}

@InputType({ description: 'Takes back what was done in one go.' })
export class UndoBulkInput {
  @Field(() => ID, { description: 'What was done.' })
  @IsUUID()
  bulkId!: string;
}

@ObjectType('BulkOutcome', { description: 'What became of one of the cases.' })
export class BulkOutcomeType {
  @Field(() => String, { description: 'Its number; empty for one that may not be seen.' })
  reference!: string;

  @Field(() => String, { nullable: true, description: 'Code of why it stayed as it was; null when it was changed.' })
  code!: string | null;
}

@ObjectType({ description: 'What became of the cases, one by one.' })
export class BulkPayload {
  @Field(() => ID, { description: 'To take it back by.' })
  bulkId!: string;

  @Field(() => Boolean, { description: 'Whether it can be taken back, for ten minutes.' })
  undoable!: boolean;

  @Field(() => [BulkOutcomeType], { description: 'In the order in which they were named.' })
  rows!: BulkOutcomeType[];
}

export const BulkResult = createUnionType({
  name: 'BulkResult',
  description: 'What became of the cases, or why nothing was done.',
  types: () => [BulkPayload, InvalidInputType, ProblemFailureType] as const,
  resolveType: (value: object) => ('fields' in value ? InvalidInputType : 'rows' in value ? BulkPayload : ProblemFailureType),
});

@Resolver()
export class BulkResolver {
  constructor(private readonly bulk: BulkCases) {}

  @Mutation(() => BulkResult, { description: 'Does one thing to many cases, each with its own result. Staff only.' })
  async bulkCases(@CurrentActor() actor: Actor, @Args('input', { type: () => BulkCasesInput }) input: BulkCasesInput): Promise<object> {
    const parsed = parseInput(BulkCasesInput, input);
    if (!parsed.ok) return parsed.error;
    const { assigneeId, label, ...wish } = parsed.value;
    const labels = wish.action === 'label' || wish.action === 'unlabel';
    if (labels && !label) return invalidInput([{ path: 'label', code: 'REQUIRED' }]);
    if (wish.action !== 'take' && !labels && wish.text.trim() === '') return invalidInput([{ path: 'text', code: 'REQUIRED' }]);
    if (wish.action === 'forward' && !assigneeId) return invalidInput([{ path: 'assigneeId', code: 'REQUIRED' }]);
    const done = await this.bulk.execute(actor, { ...wish, assigneeId: assigneeId ?? undefined, label: labels ? (label ?? undefined) : undefined });
    return done.ok ? payload(done.value) : problem(done.error);
  }

  @Mutation(() => BulkResult, { description: 'Takes back what oneself did in one go, within ten minutes. Staff only.' })
  async undoBulk(@CurrentActor() actor: Actor, @Args('input', { type: () => UndoBulkInput }) input: UndoBulkInput): Promise<object> {
    const parsed = parseInput(UndoBulkInput, input);
    if (!parsed.ok) return parsed.error;
    const undone = await this.bulk.undo(actor, parsed.value.bulkId);
    return undone.ok ? payload(undone.value) : problem(undone.error);
  }
}

const payload = ({ id, rows, undoable }: BulkDone): BulkPayload => ({ bulkId: id, undoable, rows: rows.map(({ reference, code }) => ({ reference, code: code ?? null })) });
