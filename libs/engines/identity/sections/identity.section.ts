import { Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayNotEmpty, IsArray, IsIn, IsNotEmpty, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { newId } from '#kernel';
import type { StaffRole } from '#kernel';
import type { Tx } from '#platform/database';
import type { OpenIdSettings } from '#sdk/identity';
import type { Mistake, SectionReading, TenantFolder, TenantSection, Town } from '#engines/tenancy';
import { StaffMemberRow } from '../store/staff-member.entity.js';
import { CitizenSignIn } from './citizen-sign-in.js';

const ROLES: readonly StaffRole[] = ['case-worker', 'registrar', 'department-head', 'town-admin', 'auditor'];

export class StaffLogin {
  /** An OpenID Connect issuer, or `demo` for the provider of the demonstration. */
  @Matches(/^(demo|https:\/\/.+)$/, { message: 'an https address, or demo' })
  issuer!: string;

  @Matches(/^[\w-]{1,100}$/, { message: 'the client id at the issuer' })
  clientId!: string;
}

class IdentityPart {
  @ValidateNested()
  @Type(() => StaffLogin)
  staff!: StaffLogin;

  @IsOptional()
  @ValidateNested()
  @Type(() => CitizenSignIn)
  citizens: CitizenSignIn = new CitizenSignIn();
}

class StaffPerson {
  @Matches(/^[\w.-]{1,100}$/, { message: 'the subject at the issuer' })
  subject!: string;

  @IsNotEmpty({ message: 'first name and surname' })
  name!: string;

  @ArrayNotEmpty({ message: `at least one of ${ROLES.join(', ')}` })
  @IsIn(ROLES, { each: true, message: `each one of ${ROLES.join(', ')}` })
  roles!: StaffRole[];

  @IsArray({ message: 'codes of departments' })
  @IsString({ each: true, message: 'codes of departments' })
  departments!: string[];
}

class DemoFile {
  @IsArray({ message: 'a list of made-up staff' })
  @ValidateNested({ each: true })
  @Type(() => StaffPerson)
  staff: StaffPerson[] = [];
}

export interface Identity {
  readonly staff: StaffLogin;
  readonly citizens: CitizenSignIn;
  readonly people: readonly StaffPerson[];
}

/** `identity` of `tenant.yaml`, and the made-up staff of `demo.yaml`. */
@Injectable()
export class IdentitySection implements TenantSection<Identity> {
  readonly name = 'identity';

  read(folder: TenantFolder, others: ReadonlyMap<string, unknown>): SectionReading<Identity> {
    const mistakes: Mistake[] = [];
    const login = folder.yaml('tenant.yaml')?.read(IdentityPart, 'identity');
    const demo = folder.yaml('demo.yaml');
    const people = demo?.read(DemoFile);
    mistakes.push(...(login?.mistakes ?? []), ...(people?.mistakes ?? []));

    const known = new Set((others.get('town') as Town).departments?.map(({ code }) => code));
    for (const [index, person] of (people?.value.staff ?? []).entries()) {
      const unknown = (person.departments ?? []).find((code) => !known.has(code));
      if (unknown) mistakes.push(demo!.mistake(`staff.${index}.departments`, `${unknown} is no department of tenant.yaml`));
    }
    const { staff = new StaffLogin(), citizens = new CitizenSignIn() } = login?.value ?? {};
    return { value: { staff, citizens, people: people?.value.staff ?? [] }, mistakes };
  }

  async apply(tx: Tx, _actor: unknown, { staff, people }: Identity): Promise<void> {
    const issuer = issuerOf(staff);
    for (const { subject, name, roles, departments } of people) {
      const existing = await tx.findOne(StaffMemberRow, { issuer, subject });
      if (existing) await tx.update(StaffMemberRow, { id: existing.id }, { name, roles, departments });
      else await tx.insert(StaffMemberRow, { id: newId(), issuer, subject, name, roles, departments, active: true });
    }
  }
}

/** The demonstration's issuer has the port of the day in its address, so its people are kept under its name. */
export const issuerOf = (login: StaffLogin): string => login.issuer;

/** Staff sign in by OpenID Connect, without levels: the town's list says what they may do. */
export const settingsOf = ({ issuer, clientId }: StaffLogin): OpenIdSettings => ({ kind: 'openid', issuer, clientId, levels: {} });
