import type { ByteReader, ByteWriter } from './bytes.ts'

/** Ways to write a set of ids; the count stands before, and each is chosen where it is the shortest. */
const STEPS = 0
const RUNS = 1
const BITS = 2

/** Writes ascending ids, each once: as steps from one to the next, as runs of neighbours, or a bit for each id there is. */
export function writeIds(out: ByteWriter, ids: ArrayLike<number>): void {
  const count = ids.length
  const last = count === 0 ? 0 : (ids[count - 1] ?? 0)
  let steps = 0
  let runs = 0
  let runFrom = 0
  let before = -1
  for (let i = 0; i < count; i += 1) {
    const id = ids[i] ?? 0
    steps += sizeOf(id - before - 1)
    if (i === 0 || id !== before + 1) {
      if (i > 0) runs += sizeOf(i - runFrom)
      runs += sizeOf(id - before - 1)
      runFrom = i
    }
    before = id
  }
  runs += sizeOf(count - runFrom)
  const bits = (last >> 3) + 1
  if (count > 2 && runs < steps && runs <= bits) writeRuns(out, ids)
  else if (count > 2 && bits < steps) writeBits(out, ids, bits)
  else {
    out.number(count * 4 + STEPS)
    before = -1
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] ?? 0
      out.number(id - before - 1)
      before = id
    }
  }
}

/** Reads a set into a list, ascending. */
export function readIds(from: ByteReader): number[] {
  const head = from.number()
  const count = Math.floor(head / 4)
  const ids: number[] = []
  let next = 0
  if (head % 4 === STEPS) {
    for (let i = 0; i < count; i += 1) {
      next += from.number()
      ids.push(next)
      next += 1
    }
  } else if (head % 4 === RUNS) {
    while (ids.length < count) {
      next += from.number()
      for (let left = from.number(); left > 0; left -= 1) ids.push(next++)
    }
  } else {
    const bits = from.bytes(from.number())
    for (let i = 0; i < bits.length * 8; i += 1) if ((bits[i >> 3] ?? 0) & (1 << (i & 7))) ids.push(i)
  }
  return ids
}

/** Passes over a set without making a list of it. */
export function skipIds(from: ByteReader): void {
  const head = from.number()
  const count = Math.floor(head / 4)
  if (head % 4 === STEPS) for (let i = 0; i < count; i += 1) from.number()
  else if (head % 4 === BITS) from.bytes(from.number())
  else
    for (let i = 0; i < count; ) {
      from.number()
      i += from.number()
    }
}

function writeRuns(out: ByteWriter, ids: ArrayLike<number>): void {
  out.number(ids.length * 4 + RUNS)
  let next = 0
  for (let i = 0; i < ids.length; ) {
    const first = ids[i] ?? 0
    let length = 1
    while (i + length < ids.length && ids[i + length] === first + length) length += 1
    out.number(first - next)
    out.number(length)
    next = first + length
    i += length
  }
}

function writeBits(out: ByteWriter, ids: ArrayLike<number>, size: number): void {
  const bits = new Uint8Array(size)
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] ?? 0
    bits[id >> 3] = (bits[id >> 3] ?? 0) | (1 << (id & 7))
  }
  out.number(ids.length * 4 + BITS)
  out.number(size)
  out.bytes(bits)
}

const sizeOf = (value: number) => (value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : 4)
