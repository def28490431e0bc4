import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../src/functions/', import.meta.url));

/** The text of a docstring or of one of its tags, on one line. */
function line(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
}

/** `@param [direction] 方向: 増加・減少…` → what Excel shows for the argument. */
function parameter(tag) {
  const [, name, description] = /^(.+?):\s*(.+)$/.exec(line(tag.comment)) ?? [];
  if (name === undefined) throw new Error(`@param ${tag.name.getText()} does not say "name: description"`);
  const optional = tag.isBracketed ? { optional: true } : {};
  return { name, description, type: 'any', dimensionality: 'scalar', ...optional };
}

/** The metadata of one function with `@customfunction ID 名前` in its docstring; null for any other. */
function metadataOf(declaration) {
  const tags = ts.getJSDocTags(declaration);
  const named = tags.find((tag) => tag.tagName.text === 'customfunction');
  if (named === undefined) return null;
  const [id, name] = line(named.comment).split(' ');
  const type = ts.getJSDocReturnType(declaration)?.getText();
  if (!name || (type !== 'number' && type !== 'string')) throw new Error(`${id}: no name or no result type`);
  return {
    id,
    name,
    description: line(ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc)?.comment),
    result: { type, dimensionality: 'scalar' },
    parameters: tags.filter(ts.isJSDocParameterTag).map(parameter),
    // An empty cell arrives as 0 and a percentage as a bare number: the functions look at the cell itself.
    options: { requiresParameterAddresses: true },
  };
}

/** What Excel is told about the custom functions (functions.json), taken from their docstrings in src/functions. */
export function functionsMetadata() {
  const functions = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(folder + name, 'utf8');
      const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
      return source.statements.filter(ts.isFunctionDeclaration).map(metadataOf);
    })
    .filter((metadata) => metadata !== null);
  return { allowErrorForDataTypeAny: true, functions };
}
