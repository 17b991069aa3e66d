import type { RichText } from '#contract'
import type { PosterExample } from './example.ts'

const CHINESE = [
  '清晨的浏河口，浑黄的江水里忽然翻起一道灰色的弧线，没有背鳍，几乎没有水花，一秒钟便消失了。那是江豚在换气。它和鲸一样是哺乳动物，用肺呼吸，潜下去几十秒就要浮上来一次。',
  '江水含沙多，眼睛几乎派不上用场。江豚从额头里的“瓜状体”送出一串串短促的高频声波，碰到鱼、船和江底反射回来，由下颌传进内耳，脑中便有了一幅声音的图画。频率在12.5万赫兹上下，人耳最高只能听到2万赫兹。',
  '靠声音生活，就怕吵，也怕饿。航运、挖沙和过度捕捞，曾让它的数量一路下降。2021年1月1日起，长江流域重点水域“十年禁渔”。2022年考察估算约有1249头，是四次全流域考察里第一次回升。鱼多了，江豚也多了；它们在哪里安家，哪里的水就算得上干净。',
]
const ENGLISH = [
  'Early morning: a grey curve rolls out of the muddy water, finless and almost without a splash, and is gone in a second. A porpoise has taken a breath. Like a whale it is a mammal with lungs, and it must surface every minute or so.',
  'In silt-laden water eyes are of little use. From the “melon” in its forehead the porpoise sends short clicks at about 125,000 hertz; we hear no higher than 20,000. Fish, ships and riverbed send them back, the lower jaw carries them to the inner ear, and the brain has a picture made of sound.',
  'A life by sound suffers from noise, and from hunger. Shipping, sand dredging and overfishing drove its numbers down. On 1 January 2021 a ten-year fishing ban began on the Yangtze; the 2022 survey estimated 1249 animals, the first rise in four basin-wide surveys.',
]

/** Chinese running text of about n characters, in paragraphs that end where a clause ends. */
export function chinese(n: number): RichText {
  const paragraphs: RichText = []
  let left = n
  for (const text of CHINESE) {
    if (left < 12) break
    const cut = text.length <= left ? text : clauses(text, left)
    if (cut) paragraphs.push({ kind: 'paragraph', runs: [{ text: cut }] })
    left -= text.length
  }
  return paragraphs
}

/** English running text as long as a typical Chinese one. */
export const english: RichText = ENGLISH.map((text) => ({ kind: 'paragraph', runs: [{ text }] }))

/** Everything but the texts a layout is about; the bare minimum. */
export const bare = {
  lang: 'zh',
  subtitle: '',
  picture: null,
  caption: '',
  fact: null,
  timeline: [],
  steps: [],
  myths: [],
  grades: [],
  alert: null,
  questions: [],
  answersAt: 'sheet',
  data: null,
  foot: { gallery: '', sources: '来源：农业农村部，2023', credit: '' },
} satisfies Partial<PosterExample>

export const zhFoot = {
  gallery: 'TC-017　浏河镇紫薇社区科普画廊　滨江大道120号',
  sources:
    '来源：农业农村部. 2022年长江江豚科学考察；LI S，等. JASA, 2005, 117: 3288；MEI Z，等. Biol. Conserv., 2012, 153: 192',
  credit: '图：本项目，CC BY 4.0',
}
export const enFoot = {
  gallery: 'TC-017　Ziwei Community Science Gallery　120 Binjiang Avenue',
  sources: 'Sources: Ministry of Agriculture, 2022 survey; LI S, et al. JASA, 2005, 117: 3288',
  credit: 'Picture: this project, CC BY 4.0',
}
export const zhLead =
  '它没有背鳍，嘴角天生上扬，用回声“看”世界。长江江豚是长江里现存唯一的鲸类动物，它多不多，说明这条江好不好。'
export const enLead =
  'It has no back fin, its mouth curves up by nature, and it sees with echoes. The Yangtze finless porpoise is the river’s last cetacean: as it fares, so fares the river.'

function clauses(text: string, most: number): string {
  const end = Math.max(...['。', '，', '；'].map((mark) => text.lastIndexOf(mark, most - 1)))
  return end < 8 ? '' : `${text.slice(0, end)}。`
}
