import type { GroupField, NumberField, TextField } from 'payload'
import { say, type Words } from '../../locale/say.ts'
import { localText } from './local-text.ts'

const INKS: { name: string; label: Words; defaults: [number, number, number, number] }[] = [
  { name: 'deep', label: { zh: '深色（托白字）', en: 'Deep (carries white text)' }, defaults: [100, 84, 38, 56] },
  { name: 'mid', label: { zh: '中色', en: 'Mid' }, defaults: [82, 56, 18, 10] },
  { name: 'light', label: { zh: '浅色', en: 'Light' }, defaults: [26, 12, 6, 0] },
  { name: 'paper', label: { zh: '纸色（托黑字）', en: 'Paper (carries black text)' }, defaults: [3, 3, 7, 0] },
  { name: 'accent', label: { zh: '点缀', en: 'Accent' }, defaults: [0, 30, 78, 0] },
]

const SCREEN: { name: string; label: Words; hex: string }[] = [
  { name: 'wall', label: { zh: '墙', en: 'Wall' }, hex: '#014165' },
  { name: 'accent', label: { zh: '纸上点缀', en: 'Accent on paper' }, hex: '#d96911' },
  { name: 'spark', label: { zh: '墙上点缀', en: 'Accent on the wall' }, hex: '#fe8b43' },
  { name: 'wallDark', label: { zh: '墙（深色）', en: 'Wall (dark)' }, hex: '#013451' },
  { name: 'accentDark', label: { zh: '纸上点缀（深色）', en: 'Accent on paper (dark)' }, hex: '#f58237' },
  { name: 'sparkDark', label: { zh: '墙上点缀（深色）', en: 'Accent on the wall (dark)' }, hex: '#f58237' },
]

const percent = (name: string, defaultValue: number): NumberField => ({
  name,
  type: 'number',
  label: name.toUpperCase(),
  required: true,
  min: 0,
  max: 100,
  defaultValue,
  admin: { width: '25%' },
})

const hex = (name: string, label: Words, defaultValue: string): TextField => ({
  name,
  type: 'text',
  label,
  required: true,
  defaultValue,
  admin: { width: '33%' },
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    (typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value)) ||
    say(req, { zh: '颜色要写成 #014165 的样子（小写）', en: 'write a colour as in #014165 (lower case)' }),
})

/** The month's colours: five inks for paper, six colours for screens. */
export function palette(): GroupField {
  return {
    name: 'palette',
    type: 'group',
    label: { zh: '本月配色', en: 'Palette' },
    admin: {
      description: {
        zh: '油墨按 C M Y K 百分比；屏幕颜色按十六进制',
        en: 'Inks in percent of C M Y K; screen colours in hexadecimal',
      },
    },
    fields: [
      localText({
        name: 'name',
        label: { zh: '配色名', en: 'Name' },
        required: true,
        maxLength: 20,
        defaultValue: { zh: '星空', en: 'Starry sky' },
      }),
      ...INKS.map(
        ({ name, label, defaults: [c, m, y, k] }): GroupField => ({
          name,
          type: 'group',
          label,
          admin: { hideGutter: true },
          fields: [{ type: 'row', fields: [percent('c', c), percent('m', m), percent('y', y), percent('k', k)] }],
        }),
      ),
      {
        name: 'screen',
        type: 'group',
        label: { zh: '屏幕', en: 'Screens' },
        admin: { hideGutter: true },
        fields: [
          { type: 'row', fields: SCREEN.slice(0, 3).map((c) => hex(c.name, c.label, c.hex)) },
          { type: 'row', fields: SCREEN.slice(3).map((c) => hex(c.name, c.label, c.hex)) },
        ],
      },
    ],
  }
}
