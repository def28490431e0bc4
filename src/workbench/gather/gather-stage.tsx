import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import type { Locale } from '../../locales/say.js';
import type { FilePort } from '../../sheet/file-port.js';
import { loadScreen } from '../../taskpane/view/load-screen.js';
import { Waiting } from '../../taskpane/view/part/waiting.js';
import { StageContext, type Stage, type Words } from '../../taskpane/view/stage-context.js';

const GatherPage = loadScreen(async () => (await import('./gather-page.js')).GatherPage);

const useStyles = makeStyles({
  stage: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // No wider than lines are read with ease.
  page: { position: 'relative', width: '100%', maxWidth: '860px' },
});

interface Props {
  readonly files: FilePort;
  readonly words: Words;
  readonly locale: Locale;
  readonly onClose: () => void;
}

/** The page while workbooks are gathered and none is open. */
export function GatherStage({ files, words, locale, onClose }: Props): JSX.Element {
  const styles = useStyles();
  const stage = useMemo<Stage>(() => ({ locale, words, close: onClose }), [locale, words, onClose]);
  return (
    <main className={styles.stage} aria-label={words('gather.title')} data-region="gather">
      <div className={styles.page}>
        <StageContext.Provider value={stage}>
          <Waiting>
            <GatherPage files={files} />
          </Waiting>
        </StageContext.Provider>
      </div>
    </main>
  );
}
