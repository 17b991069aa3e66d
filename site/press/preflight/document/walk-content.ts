import { PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { times } from '../../pictures/path-ops.ts'
import { type Operands, readContent } from '../content-tokens.ts'
import { addImage, addPath, addShading, addText } from './add-marks.ts'
import { isEmpty, meet, placed, toBox } from './boxes.ts'
import { toSpace } from './colour-space.ts'
import type { Box, Ink, PdfPage } from './document-model.ts'
import { applyExtGState, initialState, toMatrix } from './graphics-state.ts'
import { createPathBuilder } from './path-builder.ts'
import { entry, numbers, toDict, toName } from './pdf-values.ts'
import { readImage, readInlineImage } from './read-image.ts'
import {
  DEEPEST,
  fontOf,
  isHidden,
  isLayerOff,
  note,
  openScope,
  resource,
  type Scope,
  seen,
  type WalkFile,
} from './scope.ts'
import { patternOf, setColour, setDeviceColour, setSpace } from './set-colour.ts'
import { createTextPlace } from './text-place.ts'
import { unpack } from './unpack-stream.ts'

/** Operators read of one file; a page of forms that call each other may have any number. */
export const MOST_OPERATORS = 2_000_000
/** Opening a form costs as much as so many operators. */
const FORM_COST = 100
/** Tiles have no edge of their own here. */
const EVERYWHERE: Box = [-1e6, -1e6, 1e6, 1e6]

/** Walks a content stream with all it draws and adds what it marks to the page. */
export function walkPage(page: PdfPage, content: Uint8Array, resources: PDFObject | undefined, file: WalkFile): void {
  const start = initialState([1, 0, 0, 1, 0, 0], page.media)
  const from = { page, file, depth: 0, hidden: false, patterns: new Set<PDFObject>(), paintedBox: null }
  walkStream(openScope(from, resources, start), content)
}

function walkStream(scope: Scope, content: Uint8Array): void {
  const { file } = scope
  const path = createPathBuilder()
  const text = createTextPlace()
  let clip = false
  let [startX, startY] = [0, 0]
  const paint = (fill: boolean, stroke: boolean): void => {
    addPath(scope, path, { fill, stroke, clip }, (ink, box) => lookIntoPattern(scope, ink, box))
    clip = false
  }

  readContent(content, (operator, n, name, operands) => {
    file.budget -= 1
    if (file.budget < 0) return
    const { state } = scope
    // Not destructured: that would ask an iterator for each of 100,000 operators.
    const n0 = n[0] ?? 0
    const n1 = n[1] ?? 0
    switch (operator) {
      case 'q':
        scope.stack.push({ ...state })
        break
      case 'Q':
        scope.state = scope.stack.pop() ?? state
        break
      case 'cm':
        state.ctm = times(state.ctm, toMatrix(n))
        break
      case 'm':
        ;[startX, startY] = [n0, n1]
        path.point(state.ctm, n0, n1)
        break
      case 'l':
        path.point(state.ctm, n0, n1)
        break
      case 'c':
      case 'v':
      case 'y':
        path.curve()
        path.point(state.ctm, n0, n1)
        path.point(state.ctm, n[2] ?? 0, n[3] ?? 0)
        if (operator === 'c') path.point(state.ctm, n[4] ?? 0, n[5] ?? 0)
        break
      case 'h':
        path.point(state.ctm, startX, startY)
        break
      case 're':
        path.rectangle(state.ctm, n0, n1, n[2] ?? 0, n[3] ?? 0)
        break
      case 'W':
      case 'W*':
        clip = true
        break
      case 'n':
        paint(false, false)
        break
      case 'f':
      case 'F':
      case 'f*':
        paint(true, false)
        break
      case 'S':
      case 's':
        paint(false, true)
        break
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        paint(true, true)
        break
      case 'w':
        state.lineWidth = n0
        break
      case 'g':
      case 'G':
      case 'rg':
      case 'RG':
      case 'k':
      case 'K':
        setDeviceColour(scope, operator, n)
        break
      case 'cs':
      case 'CS':
        setSpace(scope, operator, name)
        break
      case 'sc':
      case 'scn':
      case 'SC':
      case 'SCN':
        setColour(scope, operator, n, name)
        break
      case 'gs':
        applyExtGState(
          state,
          resource(scope, 'ExtGState', name),
          (oddity) => note(scope, oddity),
          (font) => fontOf(scope, font),
        )
        break
      case 'sh': {
        const shading = resource(scope, 'Shading', name)
        const box = shading && seen(scope, isEmpty(state.clip) ? scope.page.media : state.clip)
        if (shading === undefined) scope.page.broken.push(`/${name}`)
        else if (box) addShading(scope, shading, box)
        break
      }
      case 'Do':
        drawObject(scope, name)
        break
      case 'EI':
        addInline(scope, content, n, operands)
        break
      case 'BDC':
        scope.layers.push(operands.names[0] === 'OC' && isLayerOff(resource(scope, 'Properties', name), file.off))
        break
      case 'BMC':
        scope.layers.push(false)
        break
      case 'EMC':
        scope.layers.pop()
        break
      case 'BT':
        text.begin()
        break
      case 'Tf': {
        const font = resource(scope, 'Font', name)
        state.font = font === undefined ? null : fontOf(scope, font)
        state.fontSize = n0
        if (font === undefined) scope.page.broken.push(`/${name}`)
        break
      }
      case 'Tm':
        text.matrix(n)
        break
      case 'Td':
        text.move(n0, n1)
        break
      case 'TD':
        state.leading = -n1
        text.move(n0, n1)
        break
      case 'T*':
        text.move(0, -state.leading)
        break
      case 'TL':
        state.leading = n0
        break
      case 'Tc':
        state.charSpace = n0
        break
      case 'Tw':
        state.wordSpace = n0
        break
      case 'Tz':
        state.stretch = n0 / 100
        break
      case 'Ts':
        state.rise = n0
        break
      case 'Tr':
        state.mode = n0
        break
      case 'Tj':
      case 'TJ':
        addText(scope, text, content, n, operands.strings)
        break
      case "'":
      case '"':
        if (operator === '"') [state.wordSpace, state.charSpace] = [n0, n1]
        text.move(0, -state.leading)
        addText(scope, text, content, [], operands.strings)
        break
    }
  })
}

function addInline(scope: Scope, content: Uint8Array, n: readonly number[], { names, data }: Operands): void {
  if (data) addImage(scope, readInlineImage(names, n, content.subarray(data[0], data[1]), scope.spaces))
}

/** A gradient is one mark; a tile is looked at for its inks, lines and pictures, which lie where it was painted. */
function lookIntoPattern(scope: Scope, ink: Ink, box: Box): void {
  const pattern = patternOf(ink)
  if (pattern === undefined) return
  const shading = entry(pattern, 'Shading')
  if (shading !== undefined) {
    addShading(scope, shading, box)
    return
  }
  if (scope.patterns.has(pattern) || scope.depth >= DEEPEST) return
  scope.patterns.add(pattern)
  const bytes = unpack(pattern)
  if (bytes === null) {
    scope.page.broken.push('Pattern')
    return
  }
  const from = { ...scope, depth: scope.depth + 1, hidden: isHidden(scope), paintedBox: scope.paintedBox ?? box }
  const state = initialState(toMatrix(numbers(entry(pattern, 'Matrix'))), EVERYWHERE)
  walkStream(openScope(from, entry(pattern, 'Resources') ?? scope.resources, state), bytes)
}

function drawObject(scope: Scope, name: string): void {
  const { page, file, state, spaces } = scope
  const object = resource(scope, 'XObject', name)
  if (!(object instanceof PDFStream)) {
    page.broken.push(`/${name}`)
    return
  }
  const subtype = toName(entry(object, 'Subtype'))
  const isOff = isLayerOff(entry(object, 'OC'), file.off)
  if (subtype === 'PS' || entry(object, 'PS') !== undefined || toName(entry(object, 'Subtype2')) === 'PS')
    note(scope, 'postscript')
  if (subtype === 'Image') {
    scope.layers.push(isOff)
    addImage(scope, readImage(object, idOf(scope, name), spaces))
    scope.layers.pop()
  } else if (subtype === 'Form' && scope.depth < DEEPEST) {
    if (entry(object, 'OPI') !== undefined) note(scope, 'opi')
    file.budget -= FORM_COST
    const bytes = unpack(object)
    if (bytes === null) {
      page.broken.push(`/${name}`)
      return
    }
    noteGroup(page, entry(object, 'Group'), spaces)
    const ctm = times(state.ctm, toMatrix(numbers(entry(object, 'Matrix'))))
    const box = toBox(numbers(entry(object, 'BBox')))
    const clip = box === null ? state.clip : meet(state.clip, placed(ctm, box))
    const from = { ...scope, depth: scope.depth + 1, hidden: isHidden(scope) || isOff }
    walkStream(openScope(from, entry(object, 'Resources') ?? scope.resources, { ...state, ctm, clip }), bytes)
  }
}

/** Notes a transparency group with the space it blends in. */
export function noteGroup(page: PdfPage, group: PDFObject | undefined, spaces: PDFObject | undefined): void {
  if (toName(entry(group, 'S')) !== 'Transparency') return
  page.groups += 1
  const space = toSpace(entry(group, 'CS'), spaces)
  if (space) page.groupSpaces.push(space)
}

/** An object's own number, so that a picture that is placed twice is one picture. */
function idOf({ resources }: Scope, name: string): string {
  const ref = toDict(entry(resources, 'XObject'))?.get(PDFName.of(name))
  return ref instanceof PDFRef ? `${ref.objectNumber}` : name
}
