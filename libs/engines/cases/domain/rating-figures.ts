/** Below so many answers nothing is said of them: one of them could be told apart. */
export const FEWEST_ANSWERS = 5;

export const STARS = [5, 4, 3, 2, 1] as const;

/** So many answers with so many stars, in a month of a service. */
export interface RatingCount {
  readonly department: string;
  readonly serviceCode: string;
  /** `2027-01` */
  readonly month: string;
  readonly stars: number;
  readonly count: number;
}

export interface RatingFigures {
  readonly count: number;
  /** With one decimal. */
  readonly mean: number;
  /** From five stars down to one. */
  readonly distribution: readonly number[];
}

export interface RatedMonth {
  readonly month: string;
  /** Null below {@link FEWEST_ANSWERS}. */
  readonly figures: RatingFigures | null;
}

export interface RatedService {
  readonly department: string;
  readonly serviceCode: string;
  /** Newest first. */
  readonly months: readonly RatedMonth[];
}

function figuresOf(counts: readonly RatingCount[]): RatingFigures | null {
  const distribution = STARS.map((stars) => counts.filter((one) => one.stars === stars).reduce((sum, { count }) => sum + count, 0));
  const count = distribution.reduce((sum, one) => sum + one, 0);
  if (count < FEWEST_ANSWERS) return null;
  const sum = distribution.reduce((all, one, at) => all + one * STARS[at]!, 0);
  return { count, mean: Math.round((sum / count) * 10) / 10, distribution };
}

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): T[][] => [...Map.groupBy(all, keyOf).values()];

/** By department and service, month by month. */
export const ratedServices = (counts: readonly RatingCount[]): RatedService[] =>
  grouped(counts, ({ department, serviceCode }) => `${department} ${serviceCode}`).map((ofService) => ({
    department: ofService[0]!.department,
    serviceCode: ofService[0]!.serviceCode,
    months: grouped(ofService, ({ month }) => month)
      .map((ofMonth) => ({ month: ofMonth[0]!.month, figures: figuresOf(ofMonth) }))
      .toSorted((a, b) => b.month.localeCompare(a.month)),
  }));
