import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`panels_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question_zh\` text,
  	\`question_en\` text,
  	\`a_zh\` text,
  	\`a_en\` text,
  	\`b_zh\` text,
  	\`b_en\` text,
  	\`c_zh\` text,
  	\`c_en\` text,
  	\`d_zh\` text,
  	\`d_en\` text,
  	\`answer\` text,
  	\`why_zh\` text,
  	\`why_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_questions_order_idx\` ON \`panels_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`panels_questions_parent_id_idx\` ON \`panels_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question_zh\` text,
  	\`question_en\` text,
  	\`a_zh\` text,
  	\`a_en\` text,
  	\`b_zh\` text,
  	\`b_en\` text,
  	\`c_zh\` text,
  	\`c_en\` text,
  	\`d_zh\` text,
  	\`d_en\` text,
  	\`answer\` text,
  	\`why_zh\` text,
  	\`why_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_version_questions_order_idx\` ON \`_panels_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_questions_parent_id_idx\` ON \`_panels_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`panels\` ADD \`answers_at\` text DEFAULT 'sheet';`)
  await db.run(sql`ALTER TABLE \`panels\` ADD \`alert_colour\` text;`)
  await db.run(sql`ALTER TABLE \`panels\` ADD \`alert_issued_zh\` text;`)
  await db.run(sql`ALTER TABLE \`panels\` ADD \`alert_issued_en\` text;`)
  await db.run(sql`ALTER TABLE \`panels\` ADD \`alert_until_zh\` text;`)
  await db.run(sql`ALTER TABLE \`panels\` ADD \`alert_until_en\` text;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` ADD \`version_answers_at\` text DEFAULT 'sheet';`)
  await db.run(sql`ALTER TABLE \`_panels_v\` ADD \`version_alert_colour\` text;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` ADD \`version_alert_issued_zh\` text;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` ADD \`version_alert_issued_en\` text;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` ADD \`version_alert_until_zh\` text;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` ADD \`version_alert_until_en\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`panels_questions\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_version_questions\`;`)
  await db.run(sql`ALTER TABLE \`panels\` DROP COLUMN \`answers_at\`;`)
  await db.run(sql`ALTER TABLE \`panels\` DROP COLUMN \`alert_colour\`;`)
  await db.run(sql`ALTER TABLE \`panels\` DROP COLUMN \`alert_issued_zh\`;`)
  await db.run(sql`ALTER TABLE \`panels\` DROP COLUMN \`alert_issued_en\`;`)
  await db.run(sql`ALTER TABLE \`panels\` DROP COLUMN \`alert_until_zh\`;`)
  await db.run(sql`ALTER TABLE \`panels\` DROP COLUMN \`alert_until_en\`;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` DROP COLUMN \`version_answers_at\`;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` DROP COLUMN \`version_alert_colour\`;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` DROP COLUMN \`version_alert_issued_zh\`;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` DROP COLUMN \`version_alert_issued_en\`;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` DROP COLUMN \`version_alert_until_zh\`;`)
  await db.run(sql`ALTER TABLE \`_panels_v\` DROP COLUMN \`version_alert_until_en\`;`)
}
