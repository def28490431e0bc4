import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // As wide as its place, however long its options are.
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%' },
  inner: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** A labelled choice of one; the system's own list, which every screen reader and every small window can handle. */
export function Choice({ label, value, options, onChange, hint, disabled = false }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small" {...(hint === undefined ? {} : { hint })}>
      <Select
        size="small"
        className={styles.select}
        select={{ className: styles.inner }}
        value={value}
        disabled={disabled}
        onChange={(_event, data) => onChange(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
