import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../site/posters', import.meta.url))
const layouts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.typ'))

describe('the source of a layout', () => {
  test.each(layouts)('%s runs no text as code, loads no package and names no colour but ink', (file) => {
    const source = readFileSync(join(root, file), 'utf8').replace(/\/\/.*$/gm, '')
    expect(source).not.toMatch(/\beval\s*\(/)
    expect(source).not.toContain('@preview')
    expect(source).not.toMatch(/\b(rgb|luma|oklab|oklch|color\.hsv|color\.hsl)\s*\(/)
    expect(source).not.toMatch(/(?<![.-])\b(black|gray|silver|navy|red\.lighten)\b/)
  })
})
