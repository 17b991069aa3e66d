import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** As the lock file has them: path → what a package says of itself. */
interface Locked {
  license?: string
  dev?: boolean
}
const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
const licences =
  read('README.md')
    .split(/^## /m)
    .find((part) => part.startsWith('Licences')) ?? ''

/** Licences under which a city may run what a company may ship. LGPL: libvips, a library of its own beside sharp. */
const FREE =
  /^(?:MIT|MIT-0|MIT\/X11|ISC|0BSD|BSD-[23]-Clause|Apache[- ]2\.0|MPL-2\.0|LGPL-3\.0-or-later|OFL-1\.1|Zlib|BlueOak-1\.0\.0|Python-2\.0|Unlicense|CC0-1\.0|CC-BY-4\.0|WTFPL)$/
/** Packages from before there was a field for it; each has its licence (MIT) in a file. */
const SILENT = ['buffers', 'busboy', 'duplexer', 'streamsearch']
/** Says 'BSD' and means the two clauses of its LICENSE file. */
const VAGUE = ['duck']

test('nothing that is linked binds whoever runs or ships it', () => {
  const bound = Object.entries(packages).flatMap(([path, { license, dev }]) => {
    const name = path.replace(/^.*node_modules\//, '')
    if (path === '' || dev || (license === undefined && SILENT.includes(name))) return []
    if (license === 'BSD' && VAGUE.includes(name)) return []
    const choices = (license ?? '?').replace(/[()]/g, '').split(' OR ')
    const free = choices.some((choice) => choice.split(' AND ').every((one) => FREE.test(one)))
    return free ? [] : [`${name}: ${license}`]
  })
  expect(bound).toEqual([])
})

test('the README names every package that is linked, under its licence', () => {
  const rows = licences.split('\n').filter((line) => line.startsWith('|'))
  for (const name of Object.keys(dependencies)) {
    const licence = packages[`node_modules/${name}`]?.license ?? (SILENT.includes(name) ? 'MIT' : '?')
    const row = rows.find((line) => line.includes(`\`${name}\``)) ?? expect.fail(`${name} is not in the README`)
    for (const part of licence.split(/ AND | OR /)) expect(row, name).toContain(part)
  }
})
