import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What of a file of records could be written to: properties without `readonly`, and arrays, maps and sets that can grow. */
function writableIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const writable: string[] = []
  const look = (node: ts.Node) => {
    if (ts.isPropertySignature(node) && !isReadonly(node)) writable.push(node.getText())
    if (ts.isArrayTypeNode(node) && !isReadonlyType(node.parent)) writable.push(node.getText())
    if (ts.isTypeReferenceNode(node) && /^(?:Array|Map|Set|Record)$/.test(node.typeName.getText()))
      if (!node.parent.getText().startsWith('Readonly<')) writable.push(node.getText())
    ts.forEachChild(node, look)
  }
  look(file)
  return writable
}

function isReadonly(node: ts.PropertySignature): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false
}

function isReadonlyType(node: ts.Node): boolean {
  return ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword
}

test.each(readdirSync('lib/records'))('nothing of %s can be written to', (name) => {
  expect(writableIn(`lib/records/${name}`)).toEqual([])
})
