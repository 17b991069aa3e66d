/** Called for each operator with the numbers before it and the last name; both are reused: copy what is kept. */
export type OnOperator = (operator: string, numbers: readonly number[], name: string) => void

const SPACE = 1
const DELIMITER = 2
const CLASSES = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) CLASSES[byte] = SPACE
for (const character of '()<>[]{}/%') CLASSES[character.charCodeAt(0)] = DELIMITER

/**
 * Reads a content stream operator by operator. Strings may hold any byte, so they are stepped over, not searched.
 * A star chart has 40,000 operators and every sheet is read: numbers are parsed from bytes, not by way of strings.
 */
export function readContent(content: Uint8Array, onOperator: OnOperator): void {
  const numbers: number[] = []
  let name = ''
  let i = 0
  while (i < content.length) {
    const byte = content[i] ?? 0
    if (CLASSES[byte] === SPACE) i += 1
    else if (byte === 0x28) i = afterString(content, i)
    else if (byte === 0x3c && content[i + 1] !== 0x3c) i = content.indexOf(0x3e, i) + 1
    else if (byte === 0x2f) {
      const end = tokenEnd(content, i + 1)
      name = textOf(content, i + 1, end)
      i = end
    } else if (CLASSES[byte] === DELIMITER) i += 1
    else {
      const end = tokenEnd(content, i)
      if (byte === 0x2d || byte === 0x2b || byte === 0x2e || (byte >= 0x30 && byte <= 0x39))
        numbers.push(numberOf(content, i, end))
      else {
        onOperator(textOf(content, i, end), numbers, name)
        numbers.length = 0
        name = ''
      }
      i = end
    }
  }
}

function numberOf(content: Uint8Array, from: number, end: number): number {
  let [whole, scale, sign] = [0, 0, 1]
  for (let i = from; i < end; i += 1) {
    const byte = content[i] ?? 0
    if (byte === 0x2d) sign = -1
    else if (byte === 0x2e) scale = 1
    else if (byte >= 0x30 && byte <= 0x39) {
      whole = whole * 10 + byte - 0x30
      scale *= 10
    }
  }
  return (sign * whole) / (scale || 1)
}

function textOf(content: Uint8Array, from: number, end: number): string {
  let text = ''
  for (let i = from; i < end; i += 1) text += String.fromCharCode(content[i] ?? 0)
  return text
}

function tokenEnd(content: Uint8Array, from: number): number {
  let i = from
  while (i < content.length && CLASSES[content[i] ?? 0] === 0) i += 1
  return i
}

function afterString(content: Uint8Array, from: number): number {
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
