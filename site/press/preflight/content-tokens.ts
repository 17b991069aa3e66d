/** What an operator was given beside numbers and its last name; reused from call to call: copy what is kept. */
export interface Operands {
  /** Every name before the operator, in order: both of `/OC /Layer BDC`. */
  names: readonly string[]
  /** Strings as flat triples: from, end (with their brackets) and how many numbers stood before (spacing of `TJ`). */
  strings: readonly number[]
  /** Data of an inline image: from and end in the content. Only with `EI`. */
  data: readonly [number, number] | null
}

/**
 * Called for each operator with the numbers before it and the last name; all are reused: copy what is kept.
 * An inline image arrives as one `EI`, its dictionary's keys and values among the names and numbers.
 */
export type OnOperator = (operator: string, numbers: readonly number[], name: string, operands: Operands) => void

const SPACE = 1
const DELIMITER = 2
const CLASSES = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) CLASSES[byte] = SPACE
for (const character of '()<>[]{}/%') CLASSES[character.charCodeAt(0)] = DELIMITER
/** Words that are values, not operators: they occur in the dictionaries of marked content. */
const VALUES = new Set(['true', 'false', 'null'])

/**
 * Reads a content stream operator by operator. Strings may hold any byte, so they are stepped over, not searched.
 * A star chart has 40,000 operators and every sheet is read: numbers are parsed from bytes, not by way of strings.
 */
export function readContent(content: Uint8Array, onOperator: OnOperator): void {
  let stack = new Float64Array(64)
  let count = 0
  const operands = { names: [] as string[], strings: [] as number[], data: null as [number, number] | null }
  let name = ''
  let i = 0
  const say = (operator: string): void => {
    onOperator(operator, takeNumbers(stack, count), name, operands)
    count = 0
    name = ''
    if (operands.names.length > 0) operands.names.length = 0
    if (operands.strings.length > 0) operands.strings.length = 0
    operands.data = null
  }
  while (i < content.length) {
    const byte = content[i] ?? 0
    if (CLASSES[byte] === SPACE) i += 1
    else if (byte === 0x2d || byte === 0x2b || byte === 0x2e || (byte >= 0x30 && byte <= 0x39)) {
      const end = tokenEnd(content, i)
      if (count === stack.length) stack = grown(stack)
      stack[count] = numberOf(content, i, end)
      count += 1
      i = end
    } else if (byte === 0x28 || (byte === 0x3c && content[i + 1] !== 0x3c)) {
      const end = byte === 0x28 ? afterString(content, i) : afterHexString(content, i)
      operands.strings.push(i, end, count)
      i = end
    } else if (byte === 0x3c || byte === 0x3e) i += content[i + 1] === byte ? 2 : 1
    else if (byte === 0x2f) {
      const end = tokenEnd(content, i + 1)
      name = textOf(content, i + 1, end)
      operands.names.push(name)
      i = end
    } else if (byte === 0x25) i = lineEnd(content, i)
    else if (CLASSES[byte] === DELIMITER) i += 1
    else {
      const end = tokenEnd(content, i)
      const operator = wordOf(content, i, end)
      i = end
      // BI only opens the dictionary; what it holds arrives with EI.
      if (operator === 'BI' || VALUES.has(operator)) continue
      if (operator === 'ID') {
        const dataEnd = inlineEnd(content, i + 1 + inlineLength(operands.names, takeNumbers(stack, count)))
        operands.data = [i + 1, dataEnd]
        i = Math.min(content.length, dataEnd + 3)
        say('EI')
      } else say(operator)
    }
  }
}

/** One array a length, used again and again: emptying and filling a single one costs an allocation an operator. */
const TAKEN = Array.from({ length: 9 }, (_, length) => Array.from({ length }, () => 0.5))

function takeNumbers(stack: Float64Array, count: number): number[] {
  const taken = TAKEN[count]
  if (taken === undefined) return Array.from(stack.subarray(0, count))
  for (let i = 0; i < count; i += 1) taken[i] = stack[i] ?? 0
  return taken
}

function grown(stack: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(stack.length * 2)
  larger.set(stack)
  return larger
}

/** The bytes of a string operand, unescaped. */
export function stringBytes(content: Uint8Array, from: number, end: number): Uint8Array {
  return content[from] === 0x28 ? literalBytes(content, from + 1, end - 1) : hexBytes(content, from + 1, end - 1)
}

function literalBytes(content: Uint8Array, from: number, end: number): Uint8Array {
  if (content.subarray(from, end).indexOf(0x5c) < 0) return content.subarray(from, end)
  const bytes: number[] = []
  for (let i = from; i < end; i += 1) {
    const byte = content[i] ?? 0
    if (byte !== 0x5c) {
      bytes.push(byte)
      continue
    }
    i += 1
    const next = content[i] ?? 0
    if (next >= 0x30 && next <= 0x37) {
      let value = 0
      let digits = 0
      while (digits < 3 && (content[i] ?? 0) >= 0x30 && (content[i] ?? 0) <= 0x37) {
        value = value * 8 + (content[i] ?? 0) - 0x30
        digits += 1
        i += 1
      }
      i -= 1
      bytes.push(value & 0xff)
    } else if (next === 0x0d || next === 0x0a) {
      // A backslash at a line's end only folds the line.
      if (next === 0x0d && content[i + 1] === 0x0a) i += 1
    } else bytes.push(ESCAPES[next] ?? next)
  }
  return Uint8Array.from(bytes)
}

const ESCAPES: Record<number, number> = { 110: 0x0a, 114: 0x0d, 116: 0x09, 98: 0x08, 102: 0x0c }

function hexBytes(content: Uint8Array, from: number, end: number): Uint8Array {
  const bytes = new Uint8Array(((end - from) >> 1) + 1)
  let [count, high] = [0, -1]
  for (let i = from; i < end; i += 1) {
    const digit = hexDigit(content[i] ?? 0)
    if (digit < 0) continue
    if (high < 0) high = digit
    else {
      bytes[count] = high * 16 + digit
      count += 1
      high = -1
    }
  }
  if (high >= 0) {
    bytes[count] = high * 16
    count += 1
  }
  return bytes.subarray(0, count)
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  if (byte >= 0x41 && byte <= 0x46) return byte - 0x37
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1
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

/** Operators are one to three letters and few: each is made a string once. */
const WORDS = new Map<number, string>()

function wordOf(content: Uint8Array, from: number, end: number): string {
  if (end - from > 3) return textOf(content, from, end)
  let key = 0
  for (let i = from; i < end; i += 1) key = key * 256 + (content[i] ?? 0)
  let word = WORDS.get(key)
  if (word === undefined) {
    word = textOf(content, from, end)
    // Broken streams have any word at all.
    if (WORDS.size < 1000) WORDS.set(key, word)
  }
  return word
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

function lineEnd(content: Uint8Array, from: number): number {
  let i = from
  while (i < content.length && content[i] !== 0x0a && content[i] !== 0x0d) i += 1
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

function afterHexString(content: Uint8Array, from: number): number {
  const end = content.indexOf(0x3e, from)
  return end < 0 ? content.length : end + 1
}

const INLINE_COMPONENTS: Record<string, number> = { RGB: 3, DeviceRGB: 3, CMYK: 4, DeviceCMYK: 4 }

/** Bytes of an inline image that is not packed, from its dictionary; 0 when only its end tells. */
function inlineLength(names: readonly string[], numbers: readonly number[]): number {
  if (names.includes('F') || names.includes('Filter')) return 0
  const counted = names.filter((name) => ['W', 'Width', 'H', 'Height', 'BPC', 'BitsPerComponent'].includes(name))
  const value = (letter: string): number => numbers[counted.findIndex((name) => name.startsWith(letter))] ?? 1
  const space = names.find((name) => name in INLINE_COMPONENTS)
  return Math.ceil((value('W') * value('B') * (INLINE_COMPONENTS[space ?? ''] ?? 1)) / 8) * value('H')
}

/** Where the data of an inline image ends: before `EI` between white space. Binary data may hold the letters too. */
function inlineEnd(content: Uint8Array, from: number): number {
  for (let i = from; i < content.length - 2; i += 1) {
    const alone = CLASSES[content[i + 3] ?? 32] !== 0
    if (CLASSES[content[i] ?? 0] === SPACE && content[i + 1] === 0x45 && content[i + 2] === 0x49 && alone) return i
  }
  return content.length
}
