import { booleanOf, oneOf } from '../protocol/arguments.js';
import { serverClass } from '../protocol/server-object.js';
import type { Session } from '../session.js';

/** Excel itself. Nothing is calculated here: calculate() only is no error. */
export const APPLICATION = serverClass<Session>(() => ({
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ book }) => book.application['CalculationMode'],
      set: ({ book }, value) => {
        book.application['CalculationMode'] = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
  },
  methods: {
    Calculate: (_, args) => void oneOf(args[0], ['Recalculate', 'Full', 'FullRebuild']),
    SuspendApiCalculationUntilNextSync: ({ stats }) => {
      stats().suspendedCalculation++;
    },
    SuspendScreenUpdatingUntilNextSync: ({ stats }) => {
      stats().suspendedScreen++;
    },
  },
}));

/** The switch for events. */
export const RUNTIME = serverClass<Session>(() => ({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, value) => {
        events.enabled = booleanOf(value);
      },
    },
  },
}));
