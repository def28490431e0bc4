import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { FindingRow } from '../../line/report.js';
import { Choice } from '../part/choice.js';
import { Filter16Filled, Filter16Regular } from '../part/icons.js';
import { SearchField } from '../part/search-field.js';
import { usePane } from '../pane-context.js';
import { countConditions, NO_FILTER, valuesOf, type FindingFilter } from './filter-findings.js';
import { groupName } from './group-name.js';
import { GROUPINGS, groupOf, SEVERITIES, type Grouping } from './group-findings.js';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '4px 8px',
    padding: '8px 0 0',
  },
  wide: { gridColumn: '1 / -1', display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  status: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly findings: readonly FindingRow[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly shown: number;
  readonly total: number;
}

/** Search, and behind a button the conditions and the grouping of the list. */
export function Filters(props: Props): ReactElement {
  const { findings, filter, onFilter, grouping, onGrouping, shown, total } = props;
  const styles = useStyles();
  const { words, locale } = usePane();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const conditions = countConditions(filter);
  const label =
    conditions === 0
      ? words('pane.findings.filter')
      : words('pane.findings.filter.active', { count: conditions });
  const choice = (by: Grouping) => {
    const values = by === 'severity' ? SEVERITIES : valuesOf(findings, (each) => groupOf(each, by));
    return (
      <Choice
        key={by}
        label={words(`pane.findings.by.${by}`)}
        // A condition is marked by a sign before it: '' itself is a value (no department).
        value={filter[by] === null ? '' : `=${filter[by]}`}
        options={[
          { value: '', text: words('pane.findings.all') },
          ...values.map((value) => ({
            value: `=${value}`,
            text: groupName(by, value, findings, words, locale),
          })),
        ]}
        onChange={(value) => onFilter({ ...filter, [by]: value === '' ? null : value.slice(1) })}
      />
    );
  };
  return (
    <div>
      <div className={styles.row}>
        <SearchField
          label={words('pane.findings.search')}
          hint={words('pane.findings.search.hint')}
          value={filter.query}
          onChange={(query) => onFilter({ ...filter, query })}
        />
        <Button
          size="small"
          icon={conditions === 0 ? <Filter16Regular /> : <Filter16Filled />}
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={label}
          title={label}
          onClick={() => setOpen(!isOpen)}
        >
          {conditions === 0 ? undefined : conditions}
        </Button>
      </div>
      <div id={panel} className={isOpen ? styles.panel : undefined} hidden={!isOpen}>
        {isOpen && (
          <>
            <Choice
              label={words('pane.findings.group')}
              value={grouping}
              options={GROUPINGS.map((by) => ({ value: by, text: words(`pane.findings.group.${by}`) }))}
              onChange={(value) => onGrouping(GROUPINGS.find((by) => by === value) ?? 'severity')}
            />
            {GROUPINGS.map(choice)}
            <div className={styles.wide}>
              <Switch
                label={words('pane.findings.set-aside')}
                checked={filter.withSettled}
                onChange={(_event, data) => onFilter({ ...filter, withSettled: data.checked })}
              />
            </div>
          </>
        )}
      </div>
      {shown !== total && (
        <div className={styles.status}>
          <span role="status">{words('pane.findings.shown', { shown, total })}</span>
          <Button
            appearance="transparent"
            size="small"
            onClick={() => onFilter({ ...NO_FILTER, withSettled: filter.withSettled })}
          >
            {words('pane.findings.reset')}
          </Button>
        </div>
      )}
    </div>
  );
}
