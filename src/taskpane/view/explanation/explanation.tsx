import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { Explanation as Content } from '../../line/report.js';
import { AnswerScreen } from '../part/answer-screen.js';
import { CellLink } from '../part/cell-link.js';
import { Drill } from '../part/drill.js';
import { Section } from '../part/section.js';
import { usePane } from '../pane-context.js';
import { useAnswer } from '../use-answer.js';
import { Calculation } from './calculation.js';
import { FigureTable } from './figure-table.js';
import { Heading } from './heading.js';

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  cells: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  examples: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '4px 8px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  example: { margin: 0 },
});

/** 「なぜ?」: what a finding rests on, from the figures to the official source. */
export function Explanation({ finding }: { readonly finding: string }): ReactElement {
  const { desk, state, words } = usePane();
  const ask = useCallback((id: string) => desk.explain(id), [desk]);
  const answer = useAnswer(ask, finding, state.phase.kind === 'report' ? state.phase.report : null);
  return (
    <Drill title={words('pane.why.title')}>
      {answer.kind === 'there' ? <Told content={answer.value} /> : <AnswerScreen answer={answer} />}
    </Drill>
  );
}

function Told({ content }: { readonly content: Content }): ReactElement {
  const styles = useStyles();
  const { words, locale } = usePane();
  const { finding, figures, evidence, calculation, reason, basis, example } = content;
  return (
    <>
      <Heading finding={finding} />
      <Section title={words('pane.why.figures')}>
        {figures.length > 0 ? (
          <FigureTable sheet={finding.sheet} figures={figures} />
        ) : (
          <p className={styles.small}>{words('pane.figures.none')}</p>
        )}
        {evidence.length > 0 && (
          <div className={styles.cells}>
            <span className={styles.quiet}>{words('pane.why.evidence')}</span>
            {evidence.map((cell) => (
              <CellLink key={cell} sheet={finding.sheet} cell={cell} />
            ))}
          </div>
        )}
      </Section>
      {calculation !== null && (
        <Section title={words('pane.why.calculation')}>
          <Calculation figures={calculation} />
        </Section>
      )}
      <Section title={words('pane.why.rule')}>
        <p className={styles.text}>{reason[locale]}</p>
        {basis !== null && (
          <p className={styles.small}>
            <span className={styles.quiet}>{words('pane.why.basis')}: </span>
            {basis}
          </p>
        )}
      </Section>
      <Section title={words('pane.why.example')}>
        <dl className={styles.examples}>
          <dt className={styles.quiet}>× {words('pane.why.bad')}</dt>
          <dd className={styles.example}>{example.bad[locale]}</dd>
          <dt className={styles.quiet}>○ {words('pane.why.good')}</dt>
          <dd className={styles.example}>{example.good[locale]}</dd>
        </dl>
      </Section>
    </>
  );
}
