/**
 * What each indicator is counted under at a level of headings (1 the outermost): its heading there, or the deepest it
 * has. Headings of the same words below different ones are told apart by those. Null where there is no heading.
 */
export function headingLabels(sections: readonly (readonly string[])[], level: number): (string | null)[] {
  const cut = sections.map((section) => section.slice(0, level).map(cleaned));
  const paths = new Map<string, Set<string>>();
  for (const section of cut) {
    const last = section.at(-1) ?? '';
    paths.set(last, (paths.get(last) ?? new Set()).add(section.join('\n')));
  }
  return cut.map((section) => {
    const last = section.at(-1);
    if (last === undefined) return null;
    return (paths.get(last)?.size ?? 0) > 1 ? section.join(' ＞ ') : last;
  });
}

function cleaned(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim();
}
