import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sign_offs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`edition\` text,
  	\`panel\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`verdict\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`note\` text,
  	\`hash\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`authors\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_offs_edition_idx\` ON \`sign_offs\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_hash_idx\` ON \`sign_offs\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_updated_at_idx\` ON \`sign_offs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_created_at_idx\` ON \`sign_offs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`panel_edition_idx\` ON \`sign_offs\` (\`panel\`,\`edition\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_users_id_idx\` ON \`articles_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_users_id_idx\` ON \`_articles_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`media_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_rels_order_idx\` ON \`media_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_parent_idx\` ON \`media_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_path_idx\` ON \`media_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_users_id_idx\` ON \`media_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`panels\` ADD \`changed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`panels_changed_by_idx\` ON \`panels\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`panels_rels\` ADD \`users_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`panels_rels_users_id_idx\` ON \`panels_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`_panels_v\` ADD \`version_changed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_version_changed_by_idx\` ON \`_panels_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_panels_v_rels\` ADD \`users_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_users_id_idx\` ON \`_panels_v_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`changed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`articles_changed_by_idx\` ON \`articles\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_changed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_changed_by_idx\` ON \`_articles_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`changed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`media_changed_by_idx\` ON \`media\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sign_offs_id\` integer REFERENCES sign_offs(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sign_offs_id_idx\` ON \`payload_locked_documents_rels\` (\`sign_offs_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sign_offs\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_panels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`layout\` text DEFAULT 'lead-picture',
  	\`title_zh\` text,
  	\`title_en\` text,
  	\`subtitle_zh\` text,
  	\`subtitle_en\` text,
  	\`picture_id\` integer,
  	\`caption_zh\` text,
  	\`caption_en\` text,
  	\`data_at\` text,
  	\`data_lat\` numeric DEFAULT 31.45,
  	\`data_lng\` numeric DEFAULT 121.13,
  	\`data_figure_stars\` text,
  	\`data_figure_labels\` text,
  	\`data_csv\` text,
  	\`data_unit_zh\` text,
  	\`data_unit_en\` text,
  	\`data_axis_from\` numeric,
  	\`lead_zh\` text,
  	\`lead_en\` text,
  	\`body_zh\` text,
  	\`body_en\` text,
  	\`fact_number\` text,
  	\`fact_unit_zh\` text,
  	\`fact_unit_en\` text,
  	\`fact_text_zh\` text,
  	\`fact_text_en\` text,
  	\`answers_at\` text DEFAULT 'sheet',
  	\`alert_colour\` text,
  	\`alert_issued_zh\` text,
  	\`alert_issued_en\` text,
  	\`alert_until_zh\` text,
  	\`alert_until_en\` text,
  	\`en_ready\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_panels\`("id", "display_title", "layout", "title_zh", "title_en", "subtitle_zh", "subtitle_en", "picture_id", "caption_zh", "caption_en", "data_at", "data_lat", "data_lng", "data_figure_stars", "data_figure_labels", "data_csv", "data_unit_zh", "data_unit_en", "data_axis_from", "lead_zh", "lead_en", "body_zh", "body_en", "fact_number", "fact_unit_zh", "fact_unit_en", "fact_text_zh", "fact_text_en", "answers_at", "alert_colour", "alert_issued_zh", "alert_issued_en", "alert_until_zh", "alert_until_en", "en_ready", "updated_at", "created_at", "_status") SELECT "id", "display_title", "layout", "title_zh", "title_en", "subtitle_zh", "subtitle_en", "picture_id", "caption_zh", "caption_en", "data_at", "data_lat", "data_lng", "data_figure_stars", "data_figure_labels", "data_csv", "data_unit_zh", "data_unit_en", "data_axis_from", "lead_zh", "lead_en", "body_zh", "body_en", "fact_number", "fact_unit_zh", "fact_unit_en", "fact_text_zh", "fact_text_en", "answers_at", "alert_colour", "alert_issued_zh", "alert_issued_en", "alert_until_zh", "alert_until_en", "en_ready", "updated_at", "created_at", "_status" FROM \`panels\`;`)
  await db.run(sql`DROP TABLE \`panels\`;`)
  await db.run(sql`ALTER TABLE \`__new_panels\` RENAME TO \`panels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`panels_display_title_idx\` ON \`panels\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`panels_layout_idx\` ON \`panels\` (\`layout\`);`)
  await db.run(sql`CREATE INDEX \`panels_picture_idx\` ON \`panels\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`panels_updated_at_idx\` ON \`panels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`panels_created_at_idx\` ON \`panels\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`panels__status_idx\` ON \`panels\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_panels_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_panels_rels\`("id", "order", "parent_id", "path", "articles_id") SELECT "id", "order", "parent_id", "path", "articles_id" FROM \`panels_rels\`;`)
  await db.run(sql`DROP TABLE \`panels_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_panels_rels\` RENAME TO \`panels_rels\`;`)
  await db.run(sql`CREATE INDEX \`panels_rels_order_idx\` ON \`panels_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`panels_rels_parent_idx\` ON \`panels_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`panels_rels_path_idx\` ON \`panels_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`panels_rels_articles_id_idx\` ON \`panels_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__panels_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_display_title\` text,
  	\`version_layout\` text DEFAULT 'lead-picture',
  	\`version_title_zh\` text,
  	\`version_title_en\` text,
  	\`version_subtitle_zh\` text,
  	\`version_subtitle_en\` text,
  	\`version_picture_id\` integer,
  	\`version_caption_zh\` text,
  	\`version_caption_en\` text,
  	\`version_data_at\` text,
  	\`version_data_lat\` numeric DEFAULT 31.45,
  	\`version_data_lng\` numeric DEFAULT 121.13,
  	\`version_data_figure_stars\` text,
  	\`version_data_figure_labels\` text,
  	\`version_data_csv\` text,
  	\`version_data_unit_zh\` text,
  	\`version_data_unit_en\` text,
  	\`version_data_axis_from\` numeric,
  	\`version_lead_zh\` text,
  	\`version_lead_en\` text,
  	\`version_body_zh\` text,
  	\`version_body_en\` text,
  	\`version_fact_number\` text,
  	\`version_fact_unit_zh\` text,
  	\`version_fact_unit_en\` text,
  	\`version_fact_text_zh\` text,
  	\`version_fact_text_en\` text,
  	\`version_answers_at\` text DEFAULT 'sheet',
  	\`version_alert_colour\` text,
  	\`version_alert_issued_zh\` text,
  	\`version_alert_issued_en\` text,
  	\`version_alert_until_zh\` text,
  	\`version_alert_until_en\` text,
  	\`version_en_ready\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__panels_v\`("id", "parent_id", "version_display_title", "version_layout", "version_title_zh", "version_title_en", "version_subtitle_zh", "version_subtitle_en", "version_picture_id", "version_caption_zh", "version_caption_en", "version_data_at", "version_data_lat", "version_data_lng", "version_data_figure_stars", "version_data_figure_labels", "version_data_csv", "version_data_unit_zh", "version_data_unit_en", "version_data_axis_from", "version_lead_zh", "version_lead_en", "version_body_zh", "version_body_en", "version_fact_number", "version_fact_unit_zh", "version_fact_unit_en", "version_fact_text_zh", "version_fact_text_en", "version_answers_at", "version_alert_colour", "version_alert_issued_zh", "version_alert_issued_en", "version_alert_until_zh", "version_alert_until_en", "version_en_ready", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_display_title", "version_layout", "version_title_zh", "version_title_en", "version_subtitle_zh", "version_subtitle_en", "version_picture_id", "version_caption_zh", "version_caption_en", "version_data_at", "version_data_lat", "version_data_lng", "version_data_figure_stars", "version_data_figure_labels", "version_data_csv", "version_data_unit_zh", "version_data_unit_en", "version_data_axis_from", "version_lead_zh", "version_lead_en", "version_body_zh", "version_body_en", "version_fact_number", "version_fact_unit_zh", "version_fact_unit_en", "version_fact_text_zh", "version_fact_text_en", "version_answers_at", "version_alert_colour", "version_alert_issued_zh", "version_alert_issued_en", "version_alert_until_zh", "version_alert_until_en", "version_en_ready", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_panels_v\`;`)
  await db.run(sql`DROP TABLE \`_panels_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__panels_v\` RENAME TO \`_panels_v\`;`)
  await db.run(sql`CREATE INDEX \`_panels_v_parent_idx\` ON \`_panels_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_version_display_title_idx\` ON \`_panels_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_version_layout_idx\` ON \`_panels_v\` (\`version_layout\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_version_picture_idx\` ON \`_panels_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_version_updated_at_idx\` ON \`_panels_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_version_created_at_idx\` ON \`_panels_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_version__status_idx\` ON \`_panels_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_created_at_idx\` ON \`_panels_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_updated_at_idx\` ON \`_panels_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_latest_idx\` ON \`_panels_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_autosave_idx\` ON \`_panels_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new__panels_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__panels_v_rels\`("id", "order", "parent_id", "path", "articles_id") SELECT "id", "order", "parent_id", "path", "articles_id" FROM \`_panels_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__panels_v_rels\` RENAME TO \`_panels_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_order_idx\` ON \`_panels_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_parent_idx\` ON \`_panels_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_path_idx\` ON \`_panels_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_articles_id_idx\` ON \`_panels_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`title_zh\` text,
  	\`title_en\` text,
  	\`summary_zh\` text,
  	\`summary_en\` text,
  	\`body_zh\` text,
  	\`body_en\` text,
  	\`more_zh\` text,
  	\`more_en\` text,
  	\`en_ready\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "display_title", "title_zh", "title_en", "summary_zh", "summary_en", "body_zh", "body_en", "more_zh", "more_en", "en_ready", "updated_at", "created_at", "_status") SELECT "id", "display_title", "title_zh", "title_en", "summary_zh", "summary_en", "body_zh", "body_en", "more_zh", "more_en", "en_ready", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`CREATE INDEX \`articles_display_title_idx\` ON \`articles\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_display_title\` text,
  	\`version_title_zh\` text,
  	\`version_title_en\` text,
  	\`version_summary_zh\` text,
  	\`version_summary_en\` text,
  	\`version_body_zh\` text,
  	\`version_body_en\` text,
  	\`version_more_zh\` text,
  	\`version_more_en\` text,
  	\`version_en_ready\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_display_title", "version_title_zh", "version_title_en", "version_summary_zh", "version_summary_en", "version_body_zh", "version_body_en", "version_more_zh", "version_more_en", "version_en_ready", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_display_title", "version_title_zh", "version_title_en", "version_summary_zh", "version_summary_en", "version_body_zh", "version_body_en", "version_more_zh", "version_more_en", "version_en_ready", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_display_title_idx\` ON \`_articles_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`original_name\` text,
  	\`alt_zh\` text,
  	\`alt_en\` text,
  	\`caption_zh\` text,
  	\`caption_en\` text,
  	\`credit_zh\` text,
  	\`credit_en\` text,
  	\`creator\` text,
  	\`source_kind\` text,
  	\`licence\` text,
  	\`scope_print\` integer DEFAULT true,
  	\`scope_web\` integer DEFAULT true,
  	\`scope_wechat\` integer DEFAULT false,
  	\`people_shown\` text DEFAULT 'none' NOT NULL,
  	\`valid_until\` text,
  	\`consent\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumb_url\` text,
  	\`sizes_thumb_width\` numeric,
  	\`sizes_thumb_height\` numeric,
  	\`sizes_thumb_mime_type\` text,
  	\`sizes_thumb_filesize\` numeric,
  	\`sizes_thumb_filename\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "display_title", "original_name", "alt_zh", "alt_en", "caption_zh", "caption_en", "credit_zh", "credit_en", "creator", "source_kind", "licence", "scope_print", "scope_web", "scope_wechat", "people_shown", "valid_until", "consent", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_thumb_url", "sizes_thumb_width", "sizes_thumb_height", "sizes_thumb_mime_type", "sizes_thumb_filesize", "sizes_thumb_filename") SELECT "id", "display_title", "original_name", "alt_zh", "alt_en", "caption_zh", "caption_en", "credit_zh", "credit_en", "creator", "source_kind", "licence", "scope_print", "scope_web", "scope_wechat", "people_shown", "valid_until", "consent", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_thumb_url", "sizes_thumb_width", "sizes_thumb_height", "sizes_thumb_mime_type", "sizes_thumb_filesize", "sizes_thumb_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_display_title_idx\` ON \`media\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumb_sizes_thumb_filename_idx\` ON \`media\` (\`sizes_thumb_filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`editions_id\` integer,
  	\`bulletins_id\` integer,
  	\`assignments_id\` integer,
  	\`receipts_id\` integer,
  	\`package_links_id\` integer,
  	\`panels_id\` integer,
  	\`articles_id\` integer,
  	\`media_id\` integer,
  	\`galleries_id\` integer,
  	\`print_shops_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assignments_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`receipts_id\`) REFERENCES \`receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`package_links_id\`) REFERENCES \`package_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`panels_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`galleries_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`print_shops_id\`) REFERENCES \`print_shops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "editions_id", "bulletins_id", "assignments_id", "receipts_id", "package_links_id", "panels_id", "articles_id", "media_id", "galleries_id", "print_shops_id", "users_id") SELECT "id", "order", "parent_id", "path", "editions_id", "bulletins_id", "assignments_id", "receipts_id", "package_links_id", "panels_id", "articles_id", "media_id", "galleries_id", "print_shops_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletins_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_package_links_id_idx\` ON \`payload_locked_documents_rels\` (\`package_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_panels_id_idx\` ON \`payload_locked_documents_rels\` (\`panels_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_galleries_id_idx\` ON \`payload_locked_documents_rels\` (\`galleries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_shops_id_idx\` ON \`payload_locked_documents_rels\` (\`print_shops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
