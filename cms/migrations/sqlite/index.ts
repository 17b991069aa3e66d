import * as migration_20261124_221850_initial from './20261124_221850_initial.ts';

export const migrations = [
  {
    up: migration_20261124_221850_initial.up,
    down: migration_20261124_221850_initial.down,
    name: '20261124_221850_initial'
  },
];
