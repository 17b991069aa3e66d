import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

const step = (label: string, text: string, phase: string) => ({ label, text, phase })
const eight = [
  step('收', '把阳台的花盆、晾衣架收进屋，别让它们飞出去。', '来之前'),
  step('备', '备足三天的水、食物和常用药，手机先充满电。', '来之前'),
  step('关', '门窗关紧插牢，床和人都离开玻璃，车停高处。', '来之前'),
  step('撤', '住低洼地、危房和工棚的，听到通知马上就走。', '来之前'),
  step('躲', '待在结实的屋里，不出门，不看潮，不躲广告牌下。', '来的时候'),
  step('断', '积水进屋，先拉总闸、关燃气，再往高处转移。', '来的时候'),
  step('等', '风忽然停了，可能是台风眼，狂风会反着再来。', '来的时候'),
  step('避', '电线落地，离它八米以外，拨打95598报修。', '走之后'),
]
const english8 = [
  step('Check', 'Replace gas heaters after eight years; vent them outdoors; service them yearly.', 'Before'),
  step('Fit', 'Fit a carbon monoxide alarm; a gas-leak alarm is a different thing.', 'Before'),
  step('Air', 'With a stove or charcoal pot, keep a window open; never sleep beside it.', 'While heating'),
  step('Move', 'Braziers, barbecues and generators stay outdoors, away from doors.', 'While heating'),
  step('Stop', 'Never idle a car in a garage or sleep in a closed, running car.', 'While heating'),
  step('Open', 'Headache, nausea, weakness? Open doors and windows; turn off fire and gas.', 'If it happens'),
  step('Leave', 'Everyone out at once; carry out the unconscious and lay them on their side.', 'If it happens'),
  step('Call', 'Call 120 and say carbon monoxide; not breathing, start CPR.', 'If it happens'),
]
const grades: PosterExample['grades'] = [
  { name: '蓝', colour: 'blue', when: '24小时内，平均6级或阵风8级', act: '停露天集会' },
  { name: '黄', colour: 'yellow', when: '24小时内，平均8级或阵风10级', act: '停大型集会' },
  { name: '橙', colour: 'orange', when: '12小时内，平均10级或阵风12级', act: '停课、停业' },
  { name: '红', colour: 'red', when: '6小时内，平均12级或阵风14级', act: '人到屋里避险' },
]
const fact = { number: '32.7', unit: '米/秒', text: '12级风从每秒32.7米算起，中心附近达到这个风速的热带气旋叫台风。' }

/** Three steps without phases; eight in three phases; the same with the four graded warnings. */
export const examples: PosterExample[] = [
  {
    ...bare,
    name: 'shortest',
    title: '台风',
    lead: '做三件事。',
    body: chinese(40),
    steps: eight.slice(0, 3).map((s) => ({ ...s, phase: '' })),
  },
  {
    ...bare,
    name: 'typical',
    title: '台风来了|怎么办',
    subtitle: '记住八个字',
    lead: zhLead,
    body: chinese(100),
    picture: 'art',
    caption: '北半球的台风逆时针旋转。插画。',
    fact,
    steps: eight,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'longest',
    title: '台风来了|怎么办',
    subtitle: '认四色，做八件事',
    lead: zhLead,
    body: chinese(115),
    picture: 'art',
    caption: '北半球的台风逆时针旋转，云臂向外顺时针甩开。插画。',
    fact,
    steps: eight,
    grades,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'The Gas|You Cannot See',
    subtitle: 'Carbon monoxide at home: eight things to do',
    lead: enLead,
    body: english.slice(0, 1),
    picture: 'art',
    caption: 'A window ajar beside the stove.',
    fact: { number: '200', unit: 'times', text: 'How much more strongly than oxygen it binds to haemoglobin.' },
    steps: english8,
    foot: enFoot,
  },
]
