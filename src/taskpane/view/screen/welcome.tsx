import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '16px 20px 8px',
    maxWidth: '480px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, lineHeight: '21px', wordBreak: 'auto-phrase' as 'normal' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  steps: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  subtitle: { margin: '4px 0', fontSize: tokens.fontSizeBase300 },
  language: { marginTop: 'auto', alignSelf: 'flex-end' },
});

const STEPS = ['pane.welcome.step.look', 'pane.welcome.step.settle', 'pane.welcome.step.write'] as const;

/** The first screen: what Tenken does, and the one button that begins. */
export function Welcome(): ReactElement {
  const styles = useStyles();
  const { desk, state, words, locale } = usePane();
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words('pane.welcome.title')}</h1>
      <p className={styles.text}>{words('pane.welcome.what')}</p>
      <div>
        <Button appearance="primary" size="large" onClick={() => void desk.read()}>
          {words('pane.welcome.read')}
        </Button>
      </div>
      <p className={styles.note}>{words('pane.welcome.safe')}</p>
      <div>
        <h2 className={styles.subtitle}>{words('pane.welcome.steps')}</h2>
        <ol className={styles.steps}>
          {STEPS.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ol>
      </div>
      <Button
        className={styles.language}
        appearance="transparent"
        size="small"
        lang={other}
        onClick={() => void desk.changeSettings({ ...state.settings, locale: other })}
      >
        {words('pane.welcome.language')}
      </Button>
    </div>
  );
}
