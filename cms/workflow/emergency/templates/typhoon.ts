import { CALL_FOR_HELP, type EmergencyTemplate, WEATHER_SIGNALS } from '../template.ts'

export const typhoon: EmergencyTemplate = {
  key: 'typhoon',
  name: '台风',
  nameEn: 'Typhoon',
  title: '台风|{颜色}预警',
  subtitle: '待在结实的屋里，现在就做六件事',
  lead: '台风的影响正在加重，风雨说来就来。先把人安顿好，再收东西；什么时候转移，听社区的通知。',
  body: ['预警的颜色会变，请留意短信、电视和社区广播。独居的老人、行动不便的邻居，请顺手敲一敲他们的门。'],
  colour: 'orange',
  steps: [
    { label: '待在屋里', text: '停下户外的事，除了救援不要出门，不看潮。' },
    { label: '收好阳台', text: '花盆、晾衣架、外机支架，能收的都收进屋。' },
    { label: '关窗离窗', text: '门窗插牢，人和床离开玻璃，胶带挡不住风。' },
    { label: '低处先撤', text: '住危房、工棚、低洼处的，听到通知马上走。' },
    { label: '断电关气', text: '屋里进水先拉总闸、关燃气，再往高处走。' },
    { label: '别信风停', text: '风忽然停了可能是台风眼，狂风会反着再来。' },
  ],
  grades: [
    { colour: 'blue', when: '24小时内平均6级或阵风8级', act: '停露天集会' },
    { colour: 'yellow', when: '24小时内平均8级或阵风10级', act: '停大型集会' },
    { colour: 'orange', when: '12小时内平均10级或阵风12级', act: '停课、停业' },
    { colour: 'red', when: '6小时内平均12级或阵风14级', act: '人到屋里避险' },
  ],
  fact: CALL_FOR_HELP,
  more: [
    '停电时拨95598。电线落在地上或水里，离远一点，不要去碰，也不要让别人碰。',
    '风雨过后，被水泡过的电器先请人检查再通电；被污水泡过的食物不要吃，水烧开再喝。',
  ],
  days: 7,
  sources: [WEATHER_SIGNALS],
}
