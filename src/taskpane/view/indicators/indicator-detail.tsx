import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { IndicatorDetail as Content } from '../../line/report.js';
import { Calculation } from '../explanation/calculation.js';
import { FigureTable } from '../explanation/figure-table.js';
import { FindingCard } from '../findings/finding-card.js';
import { AnswerScreen } from '../part/answer-screen.js';
import { CellLink } from '../part/cell-link.js';
import { Drill } from '../part/drill.js';
import { Section } from '../part/section.js';
import { usePane } from '../pane-context.js';
import { useAnswer } from '../use-answer.js';
import { titleOf } from '../words.js';
import { DirectionChoice } from './direction-choice.js';
import { SeriesTable } from './series-table.js';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    overflowWrap: 'anywhere',
  },
  places: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '2px 12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  pair: { display: 'contents' },
  what: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  findings: { margin: '0 -12px' },
});

/** One indicator opened: each figure as printed and as understood, its calculation, its findings. */
export function IndicatorDetail({ indicator }: { readonly indicator: string }): ReactElement {
  const { desk, state, words } = usePane();
  const ask = useCallback((key: string) => desk.indicator(key), [desk]);
  const answer = useAnswer(ask, indicator, state.phase.kind === 'report' ? state.phase.report : null);
  return (
    <Drill title={words('pane.indicator.title')}>
      {answer.kind === 'there' ? <Opened content={answer.value} /> : <AnswerScreen answer={answer} />}
    </Drill>
  );
}

function Opened({ content }: { readonly content: Content }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { row, program, figures, series, calculation, findings } = content;
  const name = row.measure === null || row.measure === row.name ? row.name : `${row.name}(${row.measure})`;
  const places = [
    ['program', program === row.name ? null : program],
    ['section', row.section.length === 0 ? null : row.section.join(' › ')],
    ['department', row.department],
  ] as const;
  return (
    <>
      <div>
        <h3 className={styles.heading}>{titleOf({ number: row.number, name })}</h3>
        <dl className={styles.places}>
          <dt className={styles.what}>{words('pane.indicator.place')}</dt>
          <dd className={styles.value}>
            {row.sheet} <CellLink sheet={row.sheet} cell={row.cell} />
          </dd>
          {places.map(
            ([what, value]) =>
              value !== null && (
                <div key={what} className={styles.pair}>
                  <dt className={styles.what}>{words(`pane.indicator.${what}`)}</dt>
                  <dd className={styles.value}>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
      <Section title={words('pane.indicator.figures')}>
        <FigureTable sheet={row.sheet} figures={figures} />
      </Section>
      <Section title={words('pane.why.calculation')}>
        <Calculation figures={calculation} />
        <DirectionChoice indicator={row.key} />
      </Section>
      {series.length > 0 && (
        <Section title={words('pane.indicator.series')}>
          <SeriesTable sheet={row.sheet} series={series} />
        </Section>
      )}
      <Section title={words('pane.indicator.findings')}>
        {findings.length === 0 ? (
          <p className={styles.text}>{words('pane.indicator.findings.none')}</p>
        ) : (
          <div className={styles.findings}>
            {findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding} tabIndex={0} />
            ))}
          </div>
        )}
      </Section>
    </>
  );
}
