import * as migration_20261124_221850_initial from './20261124_221850_initial.ts';
import * as migration_20261124_224510_scheduled_publishing from './20261124_224510_scheduled_publishing.ts';
import * as migration_20261125_010903_quiz_timeline_emergency from './20261125_010903_quiz_timeline_emergency.ts';
import * as migration_20261125_013105_print_profiles from './20261125_013105_print_profiles.ts';
import * as migration_20261125_020601_package_links from './20261125_020601_package_links.ts';
import * as migration_20261128_124640_sign_offs from './20261128_124640_sign_offs.ts';
import * as migration_20261128_130903_intake_files from './20261128_130903_intake_files.ts';
import * as migration_20261128_131350_posting from './20261128_131350_posting.ts';
import * as migration_20261128_131621_rights_and_words from './20261128_131621_rights_and_words.ts';
import * as migration_20261128_132559_audit from './20261128_132559_audit.ts';
import * as migration_20261128_141130_desk from './20261128_141130_desk.ts';
import * as migration_20261128_141355_bulletins from './20261128_141355_bulletins.ts';
import * as migration_20261128_141834_coverage from './20261128_141834_coverage.ts';
import * as migration_20261128_142206_editions from './20261128_142206_editions.ts';
import * as migration_20261128_160711_print_job_said from './20261128_160711_print_job_said.ts';
import * as migration_20261128_203638_residents_site from './20261128_203638_residents_site.ts';

export const migrations = [
  {
    up: migration_20261124_221850_initial.up,
    down: migration_20261124_221850_initial.down,
    name: '20261124_221850_initial',
  },
  {
    up: migration_20261124_224510_scheduled_publishing.up,
    down: migration_20261124_224510_scheduled_publishing.down,
    name: '20261124_224510_scheduled_publishing',
  },
  {
    up: migration_20261125_010903_quiz_timeline_emergency.up,
    down: migration_20261125_010903_quiz_timeline_emergency.down,
    name: '20261125_010903_quiz_timeline_emergency',
  },
  {
    up: migration_20261125_013105_print_profiles.up,
    down: migration_20261125_013105_print_profiles.down,
    name: '20261125_013105_print_profiles',
  },
  {
    up: migration_20261125_020601_package_links.up,
    down: migration_20261125_020601_package_links.down,
    name: '20261125_020601_package_links',
  },
  {
    up: migration_20261128_124640_sign_offs.up,
    down: migration_20261128_124640_sign_offs.down,
    name: '20261128_124640_sign_offs',
  },
  {
    up: migration_20261128_130903_intake_files.up,
    down: migration_20261128_130903_intake_files.down,
    name: '20261128_130903_intake_files',
  },
  {
    up: migration_20261128_131350_posting.up,
    down: migration_20261128_131350_posting.down,
    name: '20261128_131350_posting',
  },
  {
    up: migration_20261128_131621_rights_and_words.up,
    down: migration_20261128_131621_rights_and_words.down,
    name: '20261128_131621_rights_and_words',
  },
  {
    up: migration_20261128_132559_audit.up,
    down: migration_20261128_132559_audit.down,
    name: '20261128_132559_audit',
  },
  {
    up: migration_20261128_141130_desk.up,
    down: migration_20261128_141130_desk.down,
    name: '20261128_141130_desk',
  },
  {
    up: migration_20261128_141355_bulletins.up,
    down: migration_20261128_141355_bulletins.down,
    name: '20261128_141355_bulletins',
  },
  {
    up: migration_20261128_141834_coverage.up,
    down: migration_20261128_141834_coverage.down,
    name: '20261128_141834_coverage',
  },
  {
    up: migration_20261128_142206_editions.up,
    down: migration_20261128_142206_editions.down,
    name: '20261128_142206_editions',
  },
  {
    up: migration_20261128_160711_print_job_said.up,
    down: migration_20261128_160711_print_job_said.down,
    name: '20261128_160711_print_job_said',
  },
  {
    up: migration_20261128_203638_residents_site.up,
    down: migration_20261128_203638_residents_site.down,
    name: '20261128_203638_residents_site'
  },
];
