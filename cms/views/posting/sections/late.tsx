import type { PostingSummary } from '../posting-lines.ts'

const SHOWN = 6

/** Who is late, with the number to call and the galleries. */
export function Late({ summary, english }: { summary: PostingSummary; english: boolean }) {
  const { late, lastDay } = summary
  return (
    <section aria-label={english ? 'Late' : '谁晚了'}>
      <h2>
        {english ? 'Late' : '谁晚了'}
        <small>{english ? `all were to hang by ${lastDay}` : `${lastDay} 前要贴完`}</small>
      </h2>
      {late.length === 0 ? (
        <p className="ink3">
          {summary.begun
            ? english
              ? 'Nobody.'
              : '没有人晚。'
            : english
              ? 'Keepers with a link send photos here.'
              : '保管员有了链接，就会把照片发到这里；谁晚了、差几座，一看便知。'}
        </p>
      ) : (
        <ul className="rows">
          {late.map(({ keeper, codes }) => (
            <li key={keeper?.id ?? 'nobody'}>
              <p>
                <b className={keeper ? '' : 'red'}>{keeper?.name ?? (english ? 'Nobody' : '没有保管员')}</b>
                {keeper?.firm ? <span className="ink3">　{keeper.firm}</span> : null}
                {/\d{5}/.test(keeper?.telephone ?? '') ? (
                  <a href={`tel:${keeper?.telephone}`}>　{keeper?.telephone}</a>
                ) : null}
              </p>
              <p className="ink2 s12">
                {codes.slice(0, SHOWN).join('　')}
                {codes.length > SHOWN ? (english ? ` and ${codes.length - SHOWN} more` : `　等`) : ''}
              </p>
              <b className="n">{english ? codes.length : `${codes.length} 座`}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
