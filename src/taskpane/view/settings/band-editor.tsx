import { Button, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Delete16Regular } from '../part/icons.js';
import { usePane } from '../pane-context.js';
import type { BandDraft } from './scheme-draft.js';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', gap: '4px', alignItems: 'center' },
  label: { width: '72px', minWidth: 0, flexShrink: 0 },
  grow: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  number: { width: '56px', minWidth: 0, flexGrow: 1, flexShrink: 1 },
  kind: { minWidth: '68px', flexShrink: 0 },
});

interface Props {
  readonly index: number;
  readonly band: BandDraft;
  readonly onChange: (band: BandDraft) => void;
  readonly onRemove: () => void;
}

/** One band: its label and meaning above, its two ends below. */
export function BandEditor({ index, band, onChange, onRemove }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const number = (end: 'from' | 'to') => (
    <Input
      size="small"
      className={styles.number}
      inputMode="decimal"
      aria-label={words(`pane.settings.own.${end}`)}
      placeholder={words('pane.settings.own.none')}
      contentAfter="%"
      value={band[end]}
      onChange={(_event, { value }) => onChange({ ...band, [end]: value })}
    />
  );
  const kind = (end: 'from' | 'to', closed: boolean, set: (closed: boolean) => BandDraft) => (
    <Select
      size="small"
      className={styles.kind}
      aria-label={words(`pane.settings.own.${end}.kind`)}
      value={closed ? 'closed' : 'open'}
      // An open end has nothing to include.
      disabled={band[end].trim() === ''}
      onChange={(_event, { value }) => onChange(set(value === 'closed'))}
    >
      <option value="closed">
        {words(end === 'from' ? 'pane.settings.own.at-least' : 'pane.settings.own.at-most')}
      </option>
      <option value="open">
        {words(end === 'from' ? 'pane.settings.own.above' : 'pane.settings.own.below')}
      </option>
    </Select>
  );
  const name = words('pane.settings.own.band', { index: index + 1 });
  return (
    <fieldset className={styles.band} aria-label={name}>
      <div className={styles.row}>
        <Input
          size="small"
          className={styles.label}
          aria-label={words('pane.settings.own.label')}
          placeholder={words('pane.settings.own.label')}
          value={band.label}
          onChange={(_event, { value }) => onChange({ ...band, label: value })}
        />
        <Input
          size="small"
          className={styles.grow}
          aria-label={words('pane.settings.own.meaning')}
          placeholder={words('pane.settings.own.meaning')}
          value={band.meaning}
          onChange={(_event, { value }) => onChange({ ...band, meaning: value })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={words('pane.settings.own.remove', { label: band.label === '' ? name : band.label })}
          onClick={onRemove}
        />
      </div>
      <div className={styles.row}>
        {number('from')}
        {kind('from', band.fromClosed, (fromClosed) => ({ ...band, fromClosed }))}
        {number('to')}
        {kind('to', band.toClosed, (toClosed) => ({ ...band, toClosed }))}
      </div>
    </fieldset>
  );
}
