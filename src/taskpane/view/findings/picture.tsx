import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Report } from '../../line/report.js';
import { ChevronDown16Regular, ChevronUp16Regular } from '../part/icons.js';
import { usePane } from '../pane-context.js';
import { MetBar } from './met-bar.js';
import { RatingBars } from './rating-bars.js';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  bar: { flexGrow: 1 },
  detail: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '4px' },
  keys: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'flex', alignItems: 'center', gap: '4px' },
  swatch: { width: '16px' },
});

const PARTS = ['met', 'unmet', 'undecided'] as const;
/** From this height on there is room for the picture beside the list. */
const ROOMY = 600;

/** Achieved, not achieved and not evaluable as one bar; opened, with its key and a bar for every rating. */
export function Picture({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const [isOpen, setOpen] = useState(() => window.innerHeight >= ROOMY);
  const detail = useId();
  const label = words(isOpen ? 'pane.picture.hide' : 'pane.picture.show');
  return (
    <div>
      <div className={styles.row}>
        <div className={styles.bar}>
          <MetBar figures={report.headline} />
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={isOpen}
          aria-controls={detail}
          aria-label={label}
          title={label}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div id={detail} className={isOpen ? styles.detail : undefined} hidden={!isOpen}>
        {isOpen && (
          <>
            <ul className={styles.keys} aria-label={words('pane.picture.met')}>
              {PARTS.map((part) => (
                <li key={part} className={styles.key}>
                  <span className={styles.swatch}>
                    <MetBar figures={report.headline} only={part} />
                  </span>
                  {words(`pane.headline.${part}`)} {report.headline[part]}
                </li>
              ))}
            </ul>
            <RatingBars report={report} />
          </>
        )}
      </div>
    </div>
  );
}
