import { randomUUID } from 'node:crypto'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { InAdmin } from '../in-admin.tsx'
import { pressPort } from '../press-port.ts'
import { FilterBar } from './filter-bar.tsx'
import { type Asked, hrefOf, parseAsked } from './filters.ts'
import { findingOf } from './finding.ts'
import { LookSymbols } from './look-symbols.tsx'
import { Matrix } from './matrix.tsx'
import { type CoverageYear, readYear } from './read-year.ts'
import { LateList } from './sections/late-list.tsx'
import { Legend } from './sections/legend.tsx'
import { OtherWords } from './sections/other-words.tsx'
import { Totals } from './sections/totals.tsx'
import { summariseYear } from './summarise-year.ts'
import { toMatrix } from './to-matrix.ts'
import './coverage.css'

/** `/admin/coverage`: 上刊一览, the year's galleries in one matrix, every red with its reason. */
export async function CoverageView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const actor = toActor(req.user)
  const english = req.i18n.language === 'en'
  if (RIGHTS.coverage.read[actor] !== 'yes') return null
  const today = cityDay()
  const asked = parseAsked(props.searchParams, today)
  const [year, hanging] = await Promise.all([
    readYear(req.payload, asked.year, asked.month),
    pressPort()?.hanging(asked.month) ?? [],
  ])
  const summary = summariseYear(year, asked, today)
  const mayAct = RIGHTS['posting-reassignments'].create[actor] === 'yes'
  const finding = findingOf(summary, asked, year, english)
  return (
    <InAdmin {...props}>
      <div className="kp kp-coverage">
        <LookSymbols />
        <header>
          <p className="eyebrow">
            {english ? 'Coverage' : '上刊一览'}
            <Link className="kp-link" href={hrefOf(asked, { month: `${asked.year - 1}-12` })}>
              {asked.year - 1}
            </Link>
            <b>{asked.year}</b>
            <Link className="kp-link" href={hrefOf(asked, { month: `${asked.year + 1}-01` })}>
              {asked.year + 1}
            </Link>
          </p>
          <div className="lead">
            <h1 className="title">
              {finding.words}
              {finding.red === '' ? null : <span className="red">{finding.red}</span>}
            </h1>
            <FilterBar key={hrefOf(asked)} {...toFilterBar(year, asked, english)} />
          </div>
        </header>
        <Totals columns={summary.columns} asked={asked} english={english} />
        <OtherWords hanging={hanging} month={asked.month} english={english} />
        <div className="kp-cov">
          <div>
            <Matrix data={toMatrix(summary, asked, english)} english={english} />
            <Legend looks={summary.looks} english={english} />
          </div>
          <LateList {...{ summary, begun: year.begun, asked, today, mayAct, english }} act={randomUUID()} />
        </div>
      </div>
    </InAdmin>
  )
}

function toFilterBar({ galleries, shops, keepers }: CoverageYear, asked: Asked, english: boolean) {
  const towns = [...new Set(galleries.map(({ town }) => town))]
  const named = (list: CoverageYear['keepers']) => list.map(({ id, name }) => ({ value: id, text: name }))
  const all = english ? 'All' : '全部'
  const nobody = galleries.some(({ keeper }) => keeper === null)
    ? [{ value: 'nobody', text: english ? 'Nobody' : '没有保管员' }]
    : []
  return {
    month: asked.month,
    show: english ? 'Show' : '查看',
    only: { label: english ? 'Only what is missing' : '只看缺的', chosen: asked.only },
    choices: [
      {
        ...{ name: 'town' as const, label: english ? 'Town' : '镇街', all, chosen: asked.town },
        options: towns.map((town) => ({ value: town, text: town })),
      },
      {
        ...{ name: 'shop' as const, label: english ? 'Print shop' : '制作单位', all, chosen: asked.shop },
        options: named(shops),
      },
      {
        ...{ name: 'keeper' as const, label: english ? 'Keeper' : '保管员', all, chosen: asked.keeper },
        options: [...named(keepers), ...nobody],
      },
    ],
  }
}
