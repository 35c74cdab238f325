import type { DeskPeopleQuery } from '#api-client';
import { useFrame } from '../components/use-frame.js';

/** Departments that whoever is signed in heads. */
export function useHeaded(departments: DeskPeopleQuery['departments']): DeskPeopleQuery['departments'] {
  const staff = useFrame()?.staffMember;
  return staff?.roles.includes('department-head') ? departments.filter(({ code }) => staff.departments.includes(code)) : [];
}
