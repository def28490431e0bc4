import { apiVersions, versionNumber } from './api-versions.js';
import { OfficeError } from './errors.js';

/** Requirement sets an Excel offers, with the newest version of each. */
export type ApiSets = Readonly<Record<string, string>>;

/** What `Office.context.requirements.isSetSupported` answers. */
export function isSetSupported(sets: ApiSets, name: string, version = '1.1'): boolean {
  const offered = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return offered !== undefined && versionNumber(offered[1]) >= versionNumber(version);
}

/** "GetUsedRange" → "getUsedRange". */
export const camel = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** Watches over which members exist for the emulated Excel, and keeps a list of what this simulation lacks. */
export class Gate {
  readonly unimplemented: string[] = [];

  constructor(private readonly sets: ApiSets) {}

  /** Refuses a member that came later than the sets offered. Members of the client's own (with _) pass. */
  check(className: string, member: string, use: 'get' | 'write'): void {
    if (this.offers(className, member, use)) return;
    throw new OfficeError(
      'ApiNotFound',
      `${className}.${camel(member)} is not part of the requirement sets of this Excel.`,
      `${className}.${camel(member)}`,
    );
  }

  /** True when the sets offered hold the member. */
  offers(className: string, member: string, use: 'get' | 'write' = 'get'): boolean {
    const since = member.startsWith('_') ? undefined : apiVersions().get(`${className}.${camel(member)}`);
    if (!since) return true;
    const offered = Object.entries(this.sets).find(([set]) => set === since.set);
    return offered !== undefined && versionNumber(offered[1]) >= since[use];
  }

  /** A member Excel has and this simulation has not: it fails, and is written down. */
  missing(className: string, member: string): OfficeError {
    const name = `${className}.${camel(member)}`;
    this.unimplemented.push(name);
    return new OfficeError('ApiNotFound', `The simulated Excel does not know ${name}.`, name);
  }

  /** True when the installed types know the member, in whatever set. */
  isKnown(className: string, member: string): boolean {
    return apiVersions().has(`${className}.${camel(member)}`);
  }
}
