/**
 * Holds figures against budgets. `figures` maps names such as "check.ms" to numbers; a budget limits `figure`, or its
 * ratio to `over`, to `atMost`. Throws for a budget whose figure was not measured.
 */
export function judge(budgets, figures) {
  const valueOf = (name) => {
    const value = figures[name];
    if (!Number.isFinite(value)) throw new Error(`a budget asks for ${name}, which was not measured`);
    return value;
  };
  return budgets.map(({ name, figure, over, atMost, reason }) => {
    const value = over === undefined ? valueOf(figure) : valueOf(figure) / valueOf(over);
    return { name, figure, over: over ?? null, atMost, reason, value, kept: value <= atMost };
  });
}

/** The measured figures under the names budgets use. */
export function figuresOf({ processes, line }) {
  const figures = {};
  for (const [id, each] of Object.entries(processes)) {
    for (const [key, value] of Object.entries(each)) figures[`${id}.${key}`] = value;
  }
  for (const { stage, growth } of line.stages)
    figures[stage === 'inspect' ? 'line.growth' : `line.${stage}.growth`] = growth;
  return figures;
}
