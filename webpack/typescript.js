/** How every build reads TypeScript: swc strips the types, `tsc` checks them (see scripts/test.mjs). */
export const resolve = {
  extensions: ['.tsx', '.ts', '.js'],
  // Imports say .js, as compiled code would; the file on disk is .ts or .tsx.
  extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
};

/** The loader rules; `target` is the newest language the code may keep. */
export function rules(target) {
  const swc = (jsc) => ({ loader: 'swc-loader', options: { jsc: { target, ...jsc } } });
  return [
    { test: /\.ts$/, ...swc({ parser: { syntax: 'typescript' } }) },
    {
      test: /\.tsx$/,
      ...swc({
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      }),
    },
  ];
}
