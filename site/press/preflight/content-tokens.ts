/** One operator of a content stream with the numbers and names before it; strings are skipped, their place kept. */
export interface Operation {
  operator: string
  operands: (number | string)[]
}

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)))

/** Reads a content stream operator by operator. Strings may hold any byte, so they are stepped over, not searched. */
export function* operationsOf(content: Buffer): Generator<Operation> {
  let operands: (number | string)[] = []
  let i = 0
  while (i < content.length) {
    const byte = content[i] ?? 0
    if (SPACE.has(byte)) i += 1
    else if (byte === 0x28) i = afterString(content, i)
    else if (byte === 0x3c && content[i + 1] !== 0x3c) i = content.indexOf(0x3e, i) + 1
    else if (byte === 0x2f) {
      const end = tokenEnd(content, i + 1)
      operands.push(content.toString('latin1', i, end))
      i = end
    } else if (DELIMITERS.has(byte)) i += 1
    else {
      const end = tokenEnd(content, i)
      const word = content.toString('latin1', i, end)
      i = end
      const number = Number(word)
      if (!Number.isNaN(number)) operands.push(number)
      else {
        yield { operator: word, operands }
        operands = []
      }
    }
  }
}

function tokenEnd(content: Buffer, from: number): number {
  let i = from
  while (i < content.length && !SPACE.has(content[i] ?? 0) && !DELIMITERS.has(content[i] ?? 0)) i += 1
  return i
}

function afterString(content: Buffer, from: number): number {
  let [i, depth] = [from, 0]
  do {
    const byte = content[i] ?? 0
    if (byte === 0x5c) i += 1
    else if (byte === 0x28) depth += 1
    else if (byte === 0x29) depth -= 1
    i += 1
  } while (depth > 0 && i < content.length)
  return i
}
