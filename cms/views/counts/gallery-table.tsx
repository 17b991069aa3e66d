import { sayFolded } from '../../workflow/counts/fold.ts'
import { countsTable } from './counts-table.ts'
import type { CountsDesk } from './read-edition-counts.ts'
import type { CountsWords } from './words.ts'

/** All the same figures without any picture. */
export function GalleryTable({ desk, words }: { desk: CountsDesk; words: CountsWords }) {
  const { heads, rows } = countsTable(desk, words)
  return (
    <details className="all">
      <summary>{words.table}</summary>
      <p className="ink2">{words.elsewhere}</p>
      <div className="wide">
        <table>
          <thead>
            <tr>
              {heads.map((head, i) => (
                <th key={head} scope="col" className={i < 3 ? undefined : 'number'}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ named: [code = '', ...names], figures }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                {names.map((name, i) => (
                  <td key={heads[i + 1]}>{name}</td>
                ))}
                {figures.map((figure, i) => (
                  <td key={heads[i + 3]} className="number">
                    {sayFolded(figure)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
