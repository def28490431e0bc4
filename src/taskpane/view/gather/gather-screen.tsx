import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useSyncExternalStore, type DragEvent, type ReactElement } from 'react';
import { DEFAULT_SETTINGS } from '../../../settings.js';
import type { FilePort } from '../../../sheet/file-port.js';
import { droppedFiles } from '../../files/dropped-files.js';
import type { Gathering } from '../../files/gathering.js';
import { Drill } from '../part/drill.js';
import { NoticeBar } from '../part/notice-bar.js';
import { useStage } from '../stage-context.js';
import { ChooseFiles } from './choose-files.js';
import { GatherReading } from './gather-reading.js';
import { GatherResult } from './gather-result.js';
import { SaveGathered } from './save-gathered.js';

const useStyles = makeStyles({
  drop: { display: 'contents' },
  found: { display: 'flex', flexDirection: 'column', gap: '16px', outlineStyle: 'none' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  stale: {
    margin: 0,
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    lineHeight: '18px',
  },
});

interface Props {
  readonly files: FilePort;
  readonly gathering: Gathering;
}

/** Many workbooks become one: choose, read with a way to stop, look, save. */
export function GatherScreen({ files, gathering }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale } = useStage();
  const state = useSyncExternalStore(gathering.subscribe, gathering.state);
  const settings = useMemo(() => ({ ...DEFAULT_SETTINGS, locale }), [locale]);
  const { phase, result, notice } = state;
  const isStale = state.isStale || (result !== null && state.locale !== locale);
  const isIdle = phase === 'choosing' || phase === 'making';

  const found = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that began is gone: readers go on with what was found.
    if (!result || document.activeElement !== document.body) return;
    found.current?.focus({ preventScroll: true });
    found.current?.parentElement?.scrollTo({ top: 0 });
  }, [result, isIdle]);

  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    const { all } = droppedFiles(event.dataTransfer);
    void gathering.take(all());
  };
  const start = (key: 'gather.start' | 'gather.again') => (
    <Button
      appearance="primary"
      disabledFocusable={state.files.length === 0 || phase === 'making'}
      onClick={() => void gathering.start(settings)}
    >
      {words(key)}
    </Button>
  );
  const foot = () => {
    if (!isIdle) return <Button onClick={() => gathering.cancel()}>{words('gather.stop')}</Button>;
    if (result && !isStale) return <SaveGathered files={files} gathering={gathering} />;
    return start(result ? 'gather.again' : 'gather.start');
  };
  return (
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <Drill
        title={words('gather.title')}
        notice={notice && <NoticeBar notice={notice} onDismiss={() => gathering.tell(null)} />}
        foot={foot()}
      >
        {isIdle ? (
          <>
            {!result && <p className={styles.note}>{words('gather.what')}</p>}
            {isStale && (
              <p className={styles.stale} role="status">
                {words('gather.stale')}
              </p>
            )}
            {result && (
              <div
                ref={found}
                tabIndex={-1}
                role="group"
                aria-label={words('gather.counts')}
                className={styles.found}
              >
                <GatherResult result={result} />
              </div>
            )}
            <ChooseFiles gathering={gathering} settings={settings} hasResult={result !== null} />
          </>
        ) : (
          <GatherReading progress={state.progress} isGathering={phase === 'gathering'} />
        )}
      </Drill>
    </div>
  );
}
