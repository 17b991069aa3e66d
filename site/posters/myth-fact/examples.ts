import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

const four = [
  {
    claim: '微波炉热过的饭会致癌',
    truth:
      '微波只让食物里的水分子来回转动而生热，关机就没有了，食物不会带上放射性。用标明微波炉适用的容器，中途翻一翻，热得透。',
  },
  {
    claim: '隔夜菜有毒，一口不能吃',
    truth: '要紧的不是隔没隔夜，是怎么放。做好两小时内放进5℃以下的冰箱，吃之前热透到70℃以上。绿叶菜最好当顿吃完。',
  },
  {
    claim: '螃蟹和柿子同吃会中毒',
    truth:
      '1935年，郑集在南京挑了14对“相克”食物喂动物，自己也试吃7对，无一中毒，这一对就在其中。吃出毛病，多因不新鲜。',
  },
  {
    claim: '红壳鸡蛋比白壳有营养',
    truth: '蛋壳的颜色由鸡的品种决定，和营养没有关系。挑蛋看日期和壳是否完整，买回放冰箱，煮到蛋黄凝固再吃。',
  },
]
const english4 = [
  {
    claim: 'Microwaved rice causes cancer',
    truth:
      'Microwaves only make water molecules turn and so give heat; they are gone once the oven stops. Use dishes marked for it and stir half way.',
  },
  {
    claim: 'Leftovers are poisonous',
    truth:
      'What counts is how they are kept: into the fridge below 5 °C within two hours, heated above 70 °C before eating.',
  },
  {
    claim: 'Crab and persimmon kill',
    truth:
      'In 1935 Zheng Ji fed 14 such pairs to animals and tried seven himself; none was harmful, this pair among them.',
  },
  {
    claim: 'Brown eggs are better',
    truth: 'The breed decides the colour of the shell; the food value is the same. Look at the date and at the shell.',
  },
]

/** Two claims and few words; four claims with a text beside the code. */
export const examples: PosterExample[] = [
  { ...bare, name: 'shortest', title: '谣言', lead: '别再传。', body: chinese(40), myths: four.slice(0, 2) },
  {
    ...bare,
    name: 'typical',
    title: '饭桌上|的谣言',
    subtitle: '划去的，别再传',
    lead: zhLead,
    body: chinese(100),
    picture: 'art',
    caption: '一桌家常菜，四样都被冤枉过。插画。',
    myths: four,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'longest',
    title: '一家人饭桌上|的老谣言',
    subtitle: '划去的，以后别再往群里传',
    lead: zhLead,
    body: chinese(120),
    picture: 'art',
    caption: '一桌家常菜，四样都被冤枉过。插画。',
    fact: { number: '14', unit: '对', text: '郑集1935年试过的“相克”食物，没有一对有毒。' },
    myths: four,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'Rumours|at the Table',
    subtitle: 'Crossed out: please do not pass on',
    lead: enLead,
    body: english.slice(0, 1),
    picture: 'art',
    caption: 'A family dinner, four dishes wrongly accused.',
    myths: english4,
    foot: enFoot,
  },
]
