import { CALL_FOR_HELP, type EmergencyTemplate } from '../template.ts'

export const earthquake: EmergencyTemplate = {
  key: 'earthquake',
  name: '地震',
  nameEn: 'Earthquake',
  title: '地震|避险提示',
  subtitle: '伏地、遮挡、手抓牢',
  lead: '摇的时候就近躲，停了以后快点撤。不跳楼，不乘电梯，不往外挤；有余震，别急着回屋。',
  body: ['消息只看政府和地震部门发布的。没有人能准确说出下一次地震在哪天、有多大，这样的传言不信也不转。'],
  colour: 'orange',
  steps: [
    { label: '伏地', text: '就近蹲下或趴下，不往门口、窗口和阳台跑。' },
    { label: '遮挡', text: '躲到结实的桌子下或内墙角，护住头和颈。' },
    { label: '手抓牢', text: '抓紧桌腿这样牢固的东西，摇停了再动。' },
    { label: '不跳不乘', text: '不跳楼，不乘电梯；在电梯里，按亮各层，门开就出。' },
    { label: '停后快撤', text: '关燃气、断电源，走楼梯到开阔的地方去。' },
    { label: '在外离楼', text: '避开楼房、玻璃幕墙、广告牌和电线。' },
    { label: '被压省力', text: '护住口鼻，敲管子、敲墙求救，少喊叫。' },
    { label: '防余震', text: '裂了的房子不进去，不点明火，等检查。' },
  ],
  grades: [],
  fact: CALL_FOR_HELP,
  more: [
    '家里可以现在就做：柜子固定在墙上，床头不挂重物，备一个应急包，放水、食物、手电、哨子、常用药和证件复印件；和家里人说好在哪里碰头。',
  ],
  days: 14,
  sources: [
    {
      type: 'R',
      authors: '全国人民代表大会常务委员会',
      title: '中华人民共和国防震减灾法',
      place: '北京',
      year: '2008',
      published: '2008-12-27',
      short: '《中华人民共和国防震减灾法》',
    },
    {
      type: 'EB/OL',
      authors: 'Ready.gov',
      title: 'Earthquakes',
      url: 'https://www.ready.gov/earthquakes',
      short: 'Ready.gov, Earthquakes',
    },
  ],
}
