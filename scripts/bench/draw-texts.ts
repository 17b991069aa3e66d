import type { Article, Bulletin, Panel, Snapshot } from '../../cms/contract/index.ts'
import { blockRuns } from '../../cms/contract/index.ts'

export type Draw = ReturnType<typeof drawFrom>

/** Draws from the demo's sentences, the same ones each time it is asked from the beginning. */
export function drawFrom({ articles, panels, bulletins, editions }: Snapshot) {
  const sentences = [...articles.flatMap(textsOf), ...panels.flatMap(textsOf), ...bulletins.flatMap(textsOf)]
    .flatMap((text) => text.split(/(?<=[。！？])/))
    .filter((sentence) => sentence.length > 8)
  const letters = Array.from(new Set(sentences.join('')))
  const titles = panels.map(({ title }) => title.zh.replaceAll('|', ''))
  let state = 11_000
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const changed = (text: string) => {
    const characters = Array.from(text)
    for (let i = random(6); i < characters.length; i += 1 + random(16))
      characters[i] = letters[random(letters.length)] ?? ''
    return characters.join('')
  }
  return {
    random,
    changed,
    title: () => changed(titles[random(titles.length)] ?? ''),
    theme: (month: string) => editions[Number(month.slice(5)) % editions.length]?.theme.zh.replaceAll('|', '') ?? '',
    text(length: number) {
      let text = ''
      while (text.length < length) text += changed(sentences[random(sentences.length)] ?? '')
      return `${text}\n`
    },
  }
}

function textsOf({ body }: Article | Panel | Bulletin): string[] {
  return body.zh.map((block) =>
    blockRuns(block)
      .map(({ text }) => text)
      .join(''),
  )
}
