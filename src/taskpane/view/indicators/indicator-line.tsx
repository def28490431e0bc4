import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorRow } from '../../line/report.js';
import { MetMark } from '../part/met-mark.js';
import { usePane } from '../pane-context.js';
import { printRate } from '../words.js';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'center',
    width: '100%',
    minHeight: '45px',
    padding: '4px 12px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  name: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  number: { color: tokens.colorNeutralForeground2 },
  result: { display: 'grid', gridTemplateColumns: 'minmax(52px, auto) auto', columnGap: '8px' },
  rate: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  rating: { whiteSpace: 'nowrap', maxWidth: '88px', overflow: 'hidden', textOverflow: 'ellipsis' },
  met: { gridColumn: '1 / -1', justifySelf: 'end', display: 'inline-flex' },
  reason: { gridColumn: '1 / -1', textAlign: 'end', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly row: IndicatorRow;
  readonly tabIndex: 0 | -1;
}

/** One indicator; pressed, it opens with each of its figures. */
export function IndicatorLine({ row, tabIndex }: Props): ReactElement {
  const styles = useStyles();
  const { state, words, open } = usePane();
  const { number, name, measure, rate, reason, rating, met, isBreakdown } = row;
  const rateText = printRate(rate, state.settings.evaluation.decimals);
  const because = reason === null ? '―' : words(`reason.${reason}`);
  const full = measure === null || measure === name ? name : `${name}(${measure})`;
  return (
    <button
      type="button"
      className={styles.line}
      data-primary
      tabIndex={tabIndex}
      title={full}
      onClick={() => open({ kind: 'indicator', indicator: row.key })}
    >
      <span className={styles.name}>
        {number !== null && <span className={styles.number}>{number} </span>}
        {full}
        {isBreakdown && <span className={styles.number}> ({words('pane.indicators.breakdown')})</span>}
      </span>
      <span className={styles.result}>
        <span className={rateText === null ? styles.reason : styles.rate}>{rateText ?? because}</span>
        {rateText !== null && <span className={styles.rating}>{rating}</span>}
        <span className={styles.met}>
          <MetMark met={met} />
        </span>
      </span>
    </button>
  );
}
