import ts from 'typescript'

/** A regular expression of a source file; `source` is null when it is put together from more than constants. */
export interface FoundRegex {
  line: number
  source: string | null
  flags: string
}

/** Every regular expression literal and `new RegExp(…)` of constant parts in a TypeScript file, in order. */
export function regexesIn(path: string, code: string): FoundRegex[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const constants = constantsOf(file)
  const found: FoundRegex[] = []
  const visit = (node: ts.Node): void => {
    const regex = regexAt(node, constants)
    if (regex) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ line, ...regex })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

type Constants = ReadonlyMap<string, ts.Expression>

function constantsOf(file: ts.SourceFile): Constants {
  const constants = new Map<string, ts.Expression>()
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer)
  }
  return constants
}

function regexAt(node: ts.Node, constants: Constants): { source: string | null; flags: string } | null {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) }
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return null
  const [source, flags] = node.arguments ?? []
  return { source: source ? textOf(source, constants) : '', flags: (flags && textOf(flags, constants)) ?? '' }
}

/** The value of a text made of literals, templates, sums and constants of the same file; null for anything else. */
function textOf(node: ts.Expression, constants: Constants): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text)
    return value === undefined ? null : textOf(value, constants)
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([textOf(node.left, constants), textOf(node.right, constants)])
  if (!ts.isTemplateExpression(node)) return null
  const parts = node.templateSpans.flatMap(({ expression, literal }) => [
    textOf(expression, constants),
    literal.text,
  ])
  return joined([node.head.text, ...parts])
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.every((part) => part !== null) ? parts.join('') : null
}
