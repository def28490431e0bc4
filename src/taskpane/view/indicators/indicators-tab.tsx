import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { IndicatorRow, Report } from '../../line/report.js';
import { SearchField } from '../part/search-field.js';
import { VirtualList } from '../part/virtual-list.js';
import { usePane } from '../pane-context.js';
import { metName, type MetName } from '../words.js';
import { filterIndicators, type IndicatorFilter } from './filter-indicators.js';
import { IndicatorLine } from './indicator-line.js';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  top: {
    display: 'flex',
    gap: '4px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  choice: { flexShrink: 0 },
  empty: { padding: '16px 12px', color: tokens.colorNeutralForeground2 },
});

const NAMES: readonly MetName[] = ['met', 'unmet', 'undecided'];

interface Props {
  readonly report: Report;
  readonly filter: IndicatorFilter;
  readonly onFilter: (filter: IndicatorFilter) => void;
}

const keyOf = ({ key }: IndicatorRow) => key;
const always = () => true;
const height = () => 45;

/** 指標: what was read, one line an indicator. */
export function IndicatorsTab({ report, filter, onFilter }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { indicators } = report;
  const shown = useMemo(() => filterIndicators(indicators, filter), [indicators, filter]);
  const count = (name: MetName) => indicators.filter(({ met }) => metName(met) === name).length;
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <SearchField
          label={words('pane.indicators.search')}
          hint={words('pane.indicators.search.hint')}
          value={filter.query}
          onChange={(query) => onFilter({ ...filter, query })}
        />
        <Select
          size="small"
          className={styles.choice}
          aria-label={words('pane.indicators.filter')}
          value={filter.met ?? ''}
          onChange={(_event, data) =>
            onFilter({ ...filter, met: NAMES.find((name) => name === data.value) ?? null })
          }
        >
          <option value="">
            {words('pane.indicators.filter.all')} {indicators.length}
          </option>
          {NAMES.map((name) => (
            <option key={name} value={name}>
              {words(`pane.headline.${name}`)} {count(name)}
            </option>
          ))}
        </Select>
      </div>
      {shown.length === 0 ? (
        <Text className={styles.empty} role="status">
          {words('pane.indicators.no-match')}
        </Text>
      ) : (
        <VirtualList
          items={shown}
          label={words('pane.indicators.list')}
          keyOf={keyOf}
          estimate={height}
          isStop={always}
          render={(row, tabIndex) => <IndicatorLine row={row} tabIndex={tabIndex} />}
        />
      )}
    </div>
  );
}
