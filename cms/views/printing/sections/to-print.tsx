import type { PrintDesk } from '../../press-port.ts'

interface ToPrintProps {
  desk: PrintDesk
  edition: string
  english: boolean
}

/** What there is to print, format by shop, and the month's settlement. */
export function ToPrint({ desk: { shops }, edition, english }: ToPrintProps) {
  const formats = [...new Set(shops.flatMap((shop) => shop.formats.map(({ format }) => format)))].sort()
  const count = (shop: PrintDesk['shops'][number], format: string) =>
    shop.formats.find((one) => one.format === format)?.sheets ?? 0
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  if (shops.length === 0) return null
  return (
    <section>
      <h2>
        {english ? 'To print' : '要印的'}
        <small>{english ? 'format by shop' : '画幅 × 制作单位'}</small>
      </h2>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{english ? 'Format' : '画幅'}</th>
              {shops.map(({ id, name }) => (
                <th key={id} scope="col" className="num">
                  {name}
                </th>
              ))}
              <th scope="col" className="num">
                {english ? 'All' : '合计'}
              </th>
            </tr>
          </thead>
          <tbody>
            {formats.map((format) => (
              <tr key={format}>
                <th scope="row">{format.replace('x', '×').toUpperCase()}</th>
                {shops.map((shop) => (
                  <td key={shop.id} className="num">
                    {count(shop, format) || '–'}
                  </td>
                ))}
                <td className="num">{sum(shops.map((shop) => count(shop, format)))}</td>
              </tr>
            ))}
            <tr className="b">
              <th scope="row">{english ? 'Sheets' : '张'}</th>
              {shops.map(({ id, sheets }) => (
                <td key={id} className="num">
                  {sheets}
                </td>
              ))}
              <td className="num">{sum(shops.map(({ sheets }) => sheets))}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p>
        <a className="kp-link" href={`/printing/${edition}/settlement.xlsx`}>
          {english ? 'Settlement (XLSX)' : '结算单（XLSX）'}
        </a>
        <span className="ink3 s12">
          {english
            ? ' by shop, town and format, with reprints; prices to be filled in'
            : '　按制作单位、镇街、画幅，带补印；单价留着填'}
        </span>
      </p>
    </section>
  )
}
