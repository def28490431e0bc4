import { Button, Card, CardHeader, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import {
  ArrowUpload24Regular,
  DocumentMultiple20Regular,
  DocumentTable24Regular,
  FolderOpen20Regular,
} from '@fluentui/react-icons';
import { useRef, type JSX } from 'react';
import type { Sample } from '../book/samples.js';
import type { Words } from '../../taskpane/view/stage-context.js';
import { sampleTitle } from './sample-title.js';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    display: 'flex',
    justifyContent: 'safe center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    width: '100%',
    maxWidth: '760px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    height: 'max-content',
  },
  text: { lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  many: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  manyText: { flexGrow: 1, flexBasis: '280px', lineHeight: tokens.lineHeightBase400 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  card: { height: '100%', boxSizing: 'border-box' },
  hidden: { display: 'none' },
});

export interface StartScreenProps {
  readonly words: Words;
  readonly samples: readonly Sample[];
  readonly onFile: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onGather: () => void;
}

/** What the page is for, and the ways to begin: drop a file, choose one, gather many, or take a sample. */
export function StartScreen({ words, samples, onFile, onSample, onGather }: StartScreenProps): JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <main className={styles.screen} aria-label={words('workbench.start')}>
      <div className={styles.column}>
        <Title2 as="h2">{words('workbench.start.title')}</Title2>
        <Text className={styles.text} size={400}>
          {words('workbench.start.text')}
        </Text>
        <div className={styles.drop}>
          <ArrowUpload24Regular aria-hidden="true" />
          <Text weight="semibold">{words('workbench.start.drop')}</Text>
          <Text size={200}>{words('workbench.start.or')}</Text>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm"
            aria-label={words('workbench.open')}
            className={styles.hidden}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen) onFile(chosen);
            }}
          />
          <Button appearance="primary" icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
            {words('workbench.open')}
          </Button>
        </div>
        <div className={styles.many}>
          <Text className={styles.manyText}>{words('workbench.start.many')}</Text>
          <Button icon={<DocumentMultiple20Regular />} onClick={onGather}>
            {words('gather.title')}
          </Button>
        </div>
        {samples.length > 0 && (
          <>
            <Text as="h3" weight="semibold" size={400} block>
              {words('workbench.start.samples')}
            </Text>
            <ul className={styles.cards}>
              {samples.map(({ name, bytes }) => (
                <li key={name}>
                  <Card
                    className={styles.card}
                    role="button"
                    focusMode="off"
                    tabIndex={0}
                    onClick={() => onSample(name)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return;
                      event.preventDefault();
                      onSample(name);
                    }}
                  >
                    <CardHeader
                      image={<DocumentTable24Regular aria-hidden="true" />}
                      header={<Text weight="semibold">{sampleTitle(name, words)}</Text>}
                      description={
                        <Text size={200}>
                          {words('workbench.sample.size', { size: Math.ceil(bytes / 1024) })}
                        </Text>
                      }
                    />
                  </Card>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </main>
  );
}
