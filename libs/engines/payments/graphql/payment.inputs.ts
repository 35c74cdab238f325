import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEmail, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';

@InputType({ description: 'What is to be paid, and how.' })
export class StartPaymentInput {
  @Field(() => String, { description: 'The Kassenzeichen.' })
  @Length(1, 60)
  reference!: string;

  @Field(() => [ID], { description: 'Which due amounts; empty means everything that is open.' })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(50)
  dueIds!: string[];

  @Field(() => String, { description: 'Code of the method.' })
  @Length(1, 40)
  method!: string;

  @Field(() => String, { description: 'Made once for this intention; the same key again has no second effect.' })
  @Length(1, 255)
  idempotencyKey!: string;

  @Field(() => String, { nullable: true, description: 'Where to send the confirmation.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;
}

@InputType({ description: 'Which payment to ask after.' })
export class RefreshPaymentInput {
  @Field(() => String, { description: 'Its token.' })
  @Length(20, 100)
  token!: string;
}
