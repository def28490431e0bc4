import type { JSX } from 'react';
import type { Severity } from './marks.js';

const PATHS: Readonly<Record<Severity, string>> = {
  // A filled circle, a triangle, a square: told apart without their colours.
  error: 'M6 0.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  warning: 'M6 0.5L11.8 11.2H0.2z',
  info: 'M1 1h10v10h-10z',
};
const FILLS: Readonly<Record<Severity, string>> = { error: '#a4262c', warning: '#8a5a00', info: '#0f548c' };

/** The shape that says how grave a mark is. */
export function MarkShape({ severity, className }: { severity: Severity; className: string }): JSX.Element {
  return (
    <svg className={className} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={PATHS[severity]} fill={FILLS[severity]} />
      {severity === 'info' ? (
        <path d="M5.2 2.4h1.6v1.6H5.2zM5.2 4.9h1.6v4.7H5.2z" fill="#fff" />
      ) : (
        <path d="M5.2 3.2h1.6v4H5.2zM5.2 8h1.6v1.6H5.2z" fill="#fff" />
      )}
    </svg>
  );
}
