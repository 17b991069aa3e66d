import { CALL_FOR_HELP, type EmergencyTemplate, WEATHER_SIGNALS } from '../template.ts'

export const coldWave: EmergencyTemplate = {
  key: 'cold-wave',
  name: '寒潮',
  nameEn: 'Cold wave',
  title: '寒潮|{颜色}预警',
  subtitle: '防冻，防滑，防一氧化碳',
  lead: '气温一天之内掉得很厉害，还有大风。人要保暖，水管要保暖；在屋里烧火取暖，先想着通风。',
  body: [
    '看不见的危险是一氧化碳：关紧门窗烧炭、燃气热水器没有烟道，都会让人在睡梦里中毒。头疼、恶心，先出去，再打120。',
  ],
  colour: 'orange',
  steps: [
    { label: '添衣护头', text: '帽子、手套、围巾；老人早晚少出门。' },
    { label: '烧火开窗', text: '不在关紧的屋里烧炭；热水器要有烟道。' },
    { label: '包好水管', text: '水管、水表裹上保温层，夜里关好朝北的窗。' },
    { label: '走慢开慢', text: '桥面、树荫、积水的地方先结冰，拉开车距。' },
    { label: '固定物件', text: '大风要来，广告牌、棚架、花盆先固定好。' },
    { label: '看看邻居', text: '独居老人、病人，去问问冷不冷、缺什么。' },
  ],
  grades: [
    { colour: 'blue', when: '48小时内降8℃以上，最低4℃以下', act: '添衣防风' },
    { colour: 'yellow', when: '24小时内降10℃以上，最低4℃以下', act: '照看老弱病人' },
    { colour: 'orange', when: '24小时内降12℃以上，最低0℃以下', act: '做好防冻' },
    { colour: 'red', when: '24小时内降16℃以上，最低0℃以下', act: '严防冻害' },
  ],
  fact: CALL_FOR_HELP,
  more: [
    '冻住的水管用毛巾裹着，浇温水慢慢化开，不要用火烤，也不要浇开水。水管爆了，先关总阀。',
    '电暖器离开被褥、窗帘一米以上，不在上面烘衣服，人离开就关；几个大功率电器不要插在一个插线板上。',
  ],
  days: 7,
  sources: [WEATHER_SIGNALS],
}
