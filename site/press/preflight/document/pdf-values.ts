import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** The library makes and reads names anew each time they are asked for: thousands of times a file. */
const NAMES = new Map<string, PDFName>()
const TEXTS = new WeakMap<PDFName, string>()

export function nameOf(key: string): PDFName {
  let name = NAMES.get(key)
  if (name === undefined) {
    name = PDFName.of(key)
    // Names come from files too, and a file may hold any number of them.
    if (NAMES.size < 2000) NAMES.set(key, name)
  }
  return name
}

/** What a key of a dictionary (or of a stream's) holds, references followed; undefined when there is nothing. */
export function entry(from: PDFObject | undefined, key: string): PDFObject | undefined {
  const dict = toDict(from)
  const value = dict?.context.lookup(dict.get(PDFName.of(key)))
  return value === PDFNull ? undefined : value
}

/** A dictionary, also a stream's own. */
export function toDict(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFDict) return value
  return value instanceof PDFStream ? value.dict : undefined
}

/** Elements of an array, references followed; none when it is no array. */
export function items(value: PDFObject | undefined): PDFObject[] {
  if (!(value instanceof PDFArray)) return []
  const list: PDFObject[] = []
  for (let i = 0; i < value.size(); i += 1) list.push(value.lookup(i) ?? PDFNull)
  return list
}

/** Keys and values of a dictionary, references followed. */
export function pairs(value: PDFObject | undefined): [string, PDFObject][] {
  const dict = toDict(value)
  if (!dict) return []
  return dict.entries().flatMap(([key, one]): [string, PDFObject][] => {
    const found = dict.context.lookup(one)
    return found === undefined || found === PDFNull ? [] : [[toName(key) ?? '', found]]
  })
}

/** The numbers of an array. A gradient has thousands: they are looked up only when they are references. */
export function numbers(value: PDFObject | undefined): number[] {
  if (!(value instanceof PDFArray)) return []
  const list: number[] = []
  for (let i = 0; i < value.size(); i += 1) {
    const one = value.get(i)
    const number = one instanceof PDFNumber ? one : value.lookup(i)
    if (number instanceof PDFNumber) list.push(number.asNumber())
  }
  return list
}

export function toNumber(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export function toName(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFName)) return undefined
  const known = TEXTS.get(value) ?? value.decodeText()
  TEXTS.set(value, known)
  return known
}

export function toBoolean(value: PDFObject | undefined): boolean | undefined {
  return value instanceof PDFBool ? value.asBoolean() : undefined
}

/** Text of a string or name; dates stay as they are written. */
export function toText(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
  return toName(value)
}
