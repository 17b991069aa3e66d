import type { PrintDesk } from '../../press-port.ts'

/** Each shop's year: in time, printed again, wrong. */
export function Records({ desk: { shops }, year, english }: { desk: PrintDesk; year: string; english: boolean }) {
  if (shops.every(({ record }) => record.editions.length === 0)) return null
  return (
    <section className="records" aria-label={english ? 'Records' : '一年来'}>
      <h2>{english ? `The shops in ${year}` : `${year} 年的制作单位`}</h2>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{english ? 'Print shop' : '制作单位'}</th>
              <th scope="col" className="num">
                {english ? 'In time' : '按时送到'}
              </th>
              <th scope="col" className="num">
                {english ? 'Reprints' : '补印'}
              </th>
              <th scope="col" className="num">
                {english ? 'own fault' : '其中自己的'}
              </th>
              <th scope="col" className="num">
                {english ? 'Problems' : '报过问题'}
              </th>
              <th scope="col">{english ? 'Editions' : '各期'}</th>
            </tr>
          </thead>
          <tbody>
            {shops.map(({ id, name, record }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="num">{record.judged === 0 ? '–' : `${record.onTime} / ${record.judged}`}</td>
                <td className="num">{record.reprints}</td>
                <td className="num">{record.ownFault}</td>
                <td className="num">{record.problems}</td>
                <td className="ink2 s12">
                  {record.editions
                    .filter(({ sheets, deliveredAt }) => sheets > 0 || deliveredAt !== null)
                    .map(({ edition, onTime, deliveredAt }) => {
                      const word =
                        onTime === true
                          ? english
                            ? 'in time'
                            : '按时'
                          : onTime === false
                            ? english
                              ? 'late'
                              : '晚'
                            : '…'
                      return `${edition.slice(5)} ${word}${deliveredAt ? ` ${deliveredAt.slice(5, 10)}` : ''}`
                    })
                    .join('　')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
