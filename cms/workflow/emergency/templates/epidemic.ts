import type { EmergencyTemplate } from '../template.ts'

export const epidemic: EmergencyTemplate = {
  key: 'epidemic',
  name: '呼吸道传染病',
  nameEn: 'Respiratory infection',
  title: '传染病|健康提示',
  subtitle: '洗手、口罩、通风、在家歇',
  lead: '呼吸道的病靠飞沫和手传开。少传一个人，就少一家人受罪；护住老人、孩子和有慢性病的人。',
  body: ['发烧、咳嗽先在家歇着，不带病上班、上学、聚会。病情和就医的消息，看卫生健康和疾控部门发布的。'],
  colour: 'yellow',
  steps: [
    { label: '常洗手', text: '饭前便后、回家进门，用肥皂和流动的水。' },
    { label: '戴口罩', text: '去医院、坐车、到人多又闷的地方，戴好。' },
    { label: '多开窗', text: '家里、教室、办公室，每天开窗换几次气。' },
    { label: '遮住咳嗽', text: '用纸巾或肘弯挡住口鼻，纸扔进垃圾桶。' },
    { label: '病了在家', text: '休息，多喝水，和家里人分开用餐具毛巾。' },
    { label: '打疫苗', text: '老人、孩子、慢性病人，按时去打。' },
    { label: '该去医院', text: '高烧不退、喘不上气、人没精神，马上就医。' },
  ],
  grades: [],
  fact: { number: '12320', text: '卫生热线，也可拨12345；危重病人拨120。' },
  more: [
    '抗生素治不了病毒引起的病，用不用听医生的。退烧药按说明书吃，不要几种一起吃：感冒药里常常已经有退烧的成分。',
    '洗手要洗够：手心、手背、指缝、指尖、拇指、手腕都搓到，再冲干净，擦干。',
  ],
  days: 28,
  sources: [
    {
      type: 'R',
      authors: '国家卫生健康委员会',
      title: '中国公民健康素养: 基本知识与技能（2024年版）',
      place: '北京',
      year: '2024',
      short: '《中国公民健康素养66条》，2024年版',
    },
    {
      type: 'R',
      authors: '全国人民代表大会常务委员会',
      title: '中华人民共和国传染病防治法',
      place: '北京',
      year: '2025',
      short: '《中华人民共和国传染病防治法》，2025修订',
    },
  ],
}
