export type FailureTime = 'before' | 'halfway';

interface Failure {
  readonly code: string;
  readonly when: FailureTime;
}

/** Failures a test asks for, by the number of the request. */
export class Faults {
  private readonly planned = new Map<number, Failure | 'hang'>();

  failAt(n: number, code: string, when: FailureTime): void {
    this.planned.set(n, { code, when });
  }

  hangAt(n: number): void {
    this.planned.set(n, 'hang');
  }

  /** What shall happen to the n-th request; each happens once. */
  at(n: number): Failure | 'hang' | null {
    const fault = this.planned.get(n) ?? null;
    this.planned.delete(n);
    return fault;
  }
}
