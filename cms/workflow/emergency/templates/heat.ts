import { type EmergencyTemplate, WEATHER_SIGNALS } from '../template.ts'

export const heat: EmergencyTemplate = {
  key: 'heat',
  name: '高温',
  nameEn: 'Heat',
  title: '高温|{颜色}预警',
  subtitle: '躲开正午，认得中暑',
  lead: '热会伤人，先伤老人、孩子和在太阳底下干活的人。避开最热的几个小时，勤喝水，互相照看。',
  body: ['头晕、恶心、没力气，是中暑的开头：到阴凉处去，喝水，歇着。身上发烫又说胡话，是热射病，会要命，马上打120。'],
  colour: 'orange',
  steps: [
    { label: '避开正午', text: '上午十点到下午四点，能不出门就不出门。' },
    { label: '常常喝水', text: '不等口渴，少量多次；出汗多，加点盐。' },
    { label: '穿浅穿宽', text: '浅色、宽松的衣服，戴帽子，打伞。' },
    { label: '看住老小', text: '老人、孩子、病人待在凉快处，不独自留车里。' },
    { label: '露天停工', text: '最热时停下户外的活，轮着干，有人作伴。' },
    { label: '先降体温', text: '有人昏倒：打120，抬到阴凉处，泼水、扇风。' },
  ],
  grades: [
    { colour: 'yellow', when: '连续三天，每天最高35℃以上', act: '午后少在户外' },
    { colour: 'orange', when: '24小时内最高要到37℃以上', act: '高温时段别在户外' },
    { colour: 'red', when: '24小时内最高要到40℃以上', act: '停户外露天作业' },
  ],
  fact: { number: '120', text: '急救电话。社区纳凉点问社区，也可拨12345。' },
  more: [
    '热射病救得早不早，差别很大：等救护车的时候就要降温，解开衣服，往身上泼凉水、扇风，或把冰袋放在脖子两侧、腋下和大腿根。人不清醒时不要喂水。',
    '空调开到26℃左右就够。没有空调的人家，最热的几个小时可以去图书馆、商场或社区纳凉点。',
  ],
  days: 14,
  sources: [
    WEATHER_SIGNALS,
    {
      type: 'J',
      authors: '全军热射病防治专家组, 热射病急诊诊断与治疗专家共识组',
      title: '热射病急诊诊断与治疗专家共识（2021版）',
      container: '中华急诊医学杂志',
      year: '2021',
      volume: '30',
      issue: '11',
      pages: '1290-1299',
      short: '热射病急诊专家共识. 中华急诊医学杂志，2021',
    },
  ],
}
