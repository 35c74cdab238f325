import { Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayNotEmpty, IsInt, IsNotEmpty, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { parseIban } from '#kernel';
import type { Tx } from '#platform/database';
import type { Mistake, SectionReading, TenantFolder, TenantSection } from '#engines/tenancy';
import { NumberRangeRow } from '../store/open-item.entity.js';

export class RangeConfig {
  @Matches(/^[a-z][a-z0-9-]*$/, { message: 'lower case letters, digits and dashes' })
  code!: string;

  @Matches(/^[0-9.]{2,12}$/, { message: 'digits and dots in quotes, as the Kasse prints it: "5.0410."' })
  prefix!: string;

  @IsInt({ message: 'the first number that the Kasse gave' })
  @Min(1, { message: 'a positive number' })
  from!: number;

  @IsInt({ message: 'the last number that the Kasse gave' })
  @Min(1, { message: 'a positive number' })
  to!: number;
}

export class MethodConfig {
  @Matches(/^[a-z][a-z0-9-]*$/, { message: 'lower case letters, digits and dashes' })
  code!: string;

  @IsNotEmpty({ message: 'the code of a payment provider, such as demo' })
  provider!: string;

  @IsNotEmpty({ message: 'what the provider calls the town' })
  merchant!: string;

  /** The name of a secret, never the secret itself. */
  @Matches(/^[a-z0-9-]+$/, { message: 'the name of a secret, not the secret itself' })
  secret!: string;

  @IsNotEmpty({ message: 'the name of the method for people' })
  title!: string;

  @IsNotEmpty({ message: 'one sentence on how it works' })
  text!: string;
}

export class PaymentsConfig {
  @MaxLength(70, { message: 'at most 70 characters, as a bank transfer allows' })
  @IsNotEmpty({ message: 'who receives the money: Stadtkasse Düren' })
  payee!: string;

  @IsNotEmpty({ message: 'an IBAN' })
  iban!: string;

  @Matches(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, { message: 'a BIC' })
  bic!: string;

  @ArrayNotEmpty({ message: 'at least one number range of the Kasse' })
  @ValidateNested({ each: true })
  @Type(() => RangeConfig)
  ranges!: RangeConfig[];

  @ArrayNotEmpty({ message: 'at least one method of payment' })
  @ValidateNested({ each: true })
  @Type(() => MethodConfig)
  methods!: MethodConfig[];
}

/** `payments` of `tenant.yaml`. A range that has begun keeps its place: applying again never hands a number out twice. */
@Injectable()
export class PaymentsSection implements TenantSection<PaymentsConfig> {
  readonly name = 'payments';

  read(folder: TenantFolder): SectionReading<PaymentsConfig> {
    const file = folder.yaml('tenant.yaml');
    if (!file) return { value: new PaymentsConfig(), mistakes: [] };

    const { value, mistakes } = file.read(PaymentsConfig, 'payments');
    const more: Mistake[] = [];
    if (value.iban && !parseIban(value.iban)) more.push(file.mistake('payments.iban', 'an IBAN with the right check digits'));
    for (const [index, range] of (value.ranges ?? []).entries()) {
      if (range.to < range.from) more.push(file.mistake(`payments.ranges.${index}.to`, 'not below from'));
    }
    return { value, mistakes: [...mistakes, ...more] };
  }

  async apply(tx: Tx, _actor: unknown, { ranges }: PaymentsConfig): Promise<void> {
    for (const { code, prefix, from, to } of ranges) {
      const existing = await tx.findOne(NumberRangeRow, { code }, { lock: 'for update' });
      if (!existing) await tx.insert(NumberRangeRow, { code, prefix, nextNumber: from, lastNumber: to });
      else await tx.update(NumberRangeRow, { code }, { prefix, lastNumber: Math.max(to, existing.nextNumber - 1) });
    }
  }
}
