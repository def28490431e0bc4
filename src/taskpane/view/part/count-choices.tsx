import type { ReactElement } from 'react';
import type { SummarySettings } from '../../../inspection.js';
import { useStage } from '../stage-context.js';
import { Choice } from './choice.js';

const BY = ['heading', 'department', 'rating'] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

type CountBy = Pick<SummarySettings, 'by' | 'level'>;

interface Props {
  readonly value: CountBy;
  /** What is to be known about levels of headings. */
  readonly hint: string;
  readonly onChange: (change: Partial<CountBy>) => void;
}

/** What indicators are counted by. */
export function CountChoices({ value: { by, level }, hint, onChange }: Props): ReactElement {
  const { words } = useStage();
  return (
    <>
      <Choice
        label={words('pane.summary.by')}
        value={by}
        options={BY.map((value) => ({ value, text: words(`pane.summary.by.${value}`) }))}
        onChange={(value) => onChange({ by: BY.find((each) => each === value) ?? 'heading' })}
      />
      <Choice
        label={words('pane.summary.level')}
        value={String(level)}
        options={LEVELS.map((each) => ({
          value: String(each),
          text: words(each === 1 ? 'pane.summary.level.first' : 'pane.summary.level.nth', { level: each }),
        }))}
        hint={hint}
        onChange={(value) => onChange({ level: Number(value) })}
      />
    </>
  );
}
