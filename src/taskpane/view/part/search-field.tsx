import { Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Search16Regular } from './icons.js';

const useStyles = makeStyles({ field: { flexGrow: 1, minWidth: 0, width: '100px' } });

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, hint, value, onChange }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Input
      className={styles.field}
      size="small"
      type="search"
      aria-label={label}
      placeholder={hint}
      contentBefore={<Search16Regular aria-hidden />}
      value={value}
      onChange={(_event, data) => onChange(data.value)}
    />
  );
}
