import { CALL_FOR_HELP, type EmergencyTemplate, WEATHER_SIGNALS } from '../template.ts'

export const flood: EmergencyTemplate = {
  key: 'flood',
  name: '暴雨内涝',
  nameEn: 'Rainstorm and flooding',
  title: '暴雨|{颜色}预警',
  subtitle: '不涉水，不闯水，低处先走',
  lead: '雨下得急，水涨得快。看不见底的水不要走，不要开车去试；住得低的人家，现在就准备往高处去。',
  body: ['淹水最危险的是地下：车库、通道、下穿立交、地下室。水进来的时候，人先出来，车和东西都可以不要。'],
  colour: 'orange',
  steps: [
    { label: '少出门', text: '不走地下通道、下穿立交，不在树下和墙边躲。' },
    { label: '不涉水', text: '浑水下面可能没有井盖，绕路，别去试。' },
    { label: '车别闯', text: '路上水深别硬开；熄了火不再点，人先下车。' },
    { label: '往高走', text: '住平房、地下室、低洼处，听通知马上转移。' },
    { label: '先断电', text: '积水进屋，先拉总闸、关燃气，再收东西。' },
    { label: '躲电线', text: '电线落水，离远一点，拨95598报修。' },
  ],
  grades: [
    { colour: 'blue', when: '12小时内雨量达50毫米以上', act: '疏通排水' },
    { colour: 'yellow', when: '6小时内雨量达50毫米以上', act: '低洼处断户外电源' },
    { colour: 'orange', when: '3小时内雨量达50毫米以上', act: '危险地带停课停业' },
    { colour: 'red', when: '3小时内雨量达100毫米以上', act: '停集会、停课、停业' },
  ],
  fact: CALL_FOR_HELP,
  more: [
    '车被水困住，趁电动车窗还能动先把窗打开；打不开就用车窗锤或头枕的金属脚敲边窗的角，人离开以后不要回去拿东西。',
    '水退以后，被泡过的食物和药不要用，餐具煮过再用，水烧开再喝；屋里先通风，再请人检查电器和燃气。',
  ],
  days: 7,
  sources: [
    WEATHER_SIGNALS,
    {
      type: 'R',
      authors: '国务院办公厅',
      title: '国家防汛抗旱应急预案: 国办函〔2022〕48号',
      place: '北京',
      year: '2022',
      short: '《国家防汛抗旱应急预案》，2022',
    },
  ],
}
