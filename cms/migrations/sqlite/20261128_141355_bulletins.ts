import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`bulletins_recurrence_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`moved_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bulletins_recurrence_changes_order_idx\` ON \`bulletins_recurrence_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_recurrence_changes_parent_id_idx\` ON \`bulletins_recurrence_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_bulletins_v_version_recurrence_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`moved_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_bulletins_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_recurrence_changes_order_idx\` ON \`_bulletins_v_version_recurrence_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_recurrence_changes_parent_id_idx\` ON \`_bulletins_v_version_recurrence_changes\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`bulletins\` ADD \`kind\` text DEFAULT 'notice';`)
  await db.run(sql`ALTER TABLE \`bulletins\` ADD \`series_zh\` text;`)
  await db.run(sql`ALTER TABLE \`bulletins\` ADD \`series_en\` text;`)
  await db.run(sql`ALTER TABLE \`bulletins\` ADD \`recurrence_repeat\` text;`)
  await db.run(sql`ALTER TABLE \`bulletins\` ADD \`recurrence_times\` numeric;`)
  await db.run(sql`ALTER TABLE \`bulletins\` ADD \`visits\` numeric;`)
  await db.run(sql`ALTER TABLE \`bulletins\` ADD \`class_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`bulletins\` ADD \`made_from\` text;`)
  await db.run(sql`CREATE INDEX \`bulletins_kind_idx\` ON \`bulletins\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bulletins_made_from_idx\` ON \`bulletins\` (\`made_from\`);`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` ADD \`version_kind\` text DEFAULT 'notice';`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` ADD \`version_series_zh\` text;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` ADD \`version_series_en\` text;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` ADD \`version_recurrence_repeat\` text;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` ADD \`version_recurrence_times\` numeric;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` ADD \`version_visits\` numeric;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` ADD \`version_class_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` ADD \`version_made_from\` text;`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_version_kind_idx\` ON \`_bulletins_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_version_made_from_idx\` ON \`_bulletins_v\` (\`version_made_from\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`bulletins_recurrence_changes\`;`)
  await db.run(sql`DROP TABLE \`_bulletins_v_version_recurrence_changes\`;`)
  await db.run(sql`DROP INDEX \`bulletins_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`bulletins_made_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`bulletins\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`bulletins\` DROP COLUMN \`series_zh\`;`)
  await db.run(sql`ALTER TABLE \`bulletins\` DROP COLUMN \`series_en\`;`)
  await db.run(sql`ALTER TABLE \`bulletins\` DROP COLUMN \`recurrence_repeat\`;`)
  await db.run(sql`ALTER TABLE \`bulletins\` DROP COLUMN \`recurrence_times\`;`)
  await db.run(sql`ALTER TABLE \`bulletins\` DROP COLUMN \`visits\`;`)
  await db.run(sql`ALTER TABLE \`bulletins\` DROP COLUMN \`class_hours\`;`)
  await db.run(sql`ALTER TABLE \`bulletins\` DROP COLUMN \`made_from\`;`)
  await db.run(sql`DROP INDEX \`_bulletins_v_version_version_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`_bulletins_v_version_version_made_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` DROP COLUMN \`version_kind\`;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` DROP COLUMN \`version_series_zh\`;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` DROP COLUMN \`version_series_en\`;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` DROP COLUMN \`version_recurrence_repeat\`;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` DROP COLUMN \`version_recurrence_times\`;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` DROP COLUMN \`version_visits\`;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` DROP COLUMN \`version_class_hours\`;`)
  await db.run(sql`ALTER TABLE \`_bulletins_v\` DROP COLUMN \`version_made_from\`;`)
}
