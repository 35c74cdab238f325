import type { OnlineService } from '#sdk/service';

/** The service target in working days, where a service names none. */
const USUAL = 10;

/** In how many working days the office wants to have answered. */
export function reviewDays(service: Pick<OnlineService, 'steps'>): number {
  const review = service.steps.find((step) => step.step === 'review');
  return review?.step === 'review' ? review.workingDays : USUAL;
}
