import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`month\` text,
  	\`kind\` text DEFAULT 'monthly',
  	\`state\` text DEFAULT 'preparing',
  	\`theme_zh\` text,
  	\`theme_en\` text,
  	\`intro_zh\` text,
  	\`intro_en\` text,
  	\`from\` text,
  	\`until\` text,
  	\`palette_name_zh\` text DEFAULT '星空',
  	\`palette_name_en\` text DEFAULT 'Starry sky',
  	\`palette_deep_c\` numeric DEFAULT 100,
  	\`palette_deep_m\` numeric DEFAULT 84,
  	\`palette_deep_y\` numeric DEFAULT 38,
  	\`palette_deep_k\` numeric DEFAULT 56,
  	\`palette_mid_c\` numeric DEFAULT 82,
  	\`palette_mid_m\` numeric DEFAULT 56,
  	\`palette_mid_y\` numeric DEFAULT 18,
  	\`palette_mid_k\` numeric DEFAULT 10,
  	\`palette_light_c\` numeric DEFAULT 26,
  	\`palette_light_m\` numeric DEFAULT 12,
  	\`palette_light_y\` numeric DEFAULT 6,
  	\`palette_light_k\` numeric DEFAULT 0,
  	\`palette_paper_c\` numeric DEFAULT 3,
  	\`palette_paper_m\` numeric DEFAULT 3,
  	\`palette_paper_y\` numeric DEFAULT 7,
  	\`palette_paper_k\` numeric DEFAULT 0,
  	\`palette_accent_c\` numeric DEFAULT 0,
  	\`palette_accent_m\` numeric DEFAULT 30,
  	\`palette_accent_y\` numeric DEFAULT 78,
  	\`palette_accent_k\` numeric DEFAULT 0,
  	\`palette_screen_wall\` text DEFAULT '#014165',
  	\`palette_screen_accent\` text DEFAULT '#d96911',
  	\`palette_screen_spark\` text DEFAULT '#fe8b43',
  	\`palette_screen_wall_dark\` text DEFAULT '#013451',
  	\`palette_screen_accent_dark\` text DEFAULT '#f58237',
  	\`palette_screen_spark_dark\` text DEFAULT '#f58237',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_display_title_idx\` ON \`editions\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_month_idx\` ON \`editions\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`editions__status_idx\` ON \`editions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`editions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`panels_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`panels_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_rels_order_idx\` ON \`editions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_parent_idx\` ON \`editions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_path_idx\` ON \`editions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_panels_id_idx\` ON \`editions_rels\` (\`panels_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_display_title\` text,
  	\`version_month\` text,
  	\`version_kind\` text DEFAULT 'monthly',
  	\`version_state\` text DEFAULT 'preparing',
  	\`version_theme_zh\` text,
  	\`version_theme_en\` text,
  	\`version_intro_zh\` text,
  	\`version_intro_en\` text,
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version_palette_name_zh\` text DEFAULT '星空',
  	\`version_palette_name_en\` text DEFAULT 'Starry sky',
  	\`version_palette_deep_c\` numeric DEFAULT 100,
  	\`version_palette_deep_m\` numeric DEFAULT 84,
  	\`version_palette_deep_y\` numeric DEFAULT 38,
  	\`version_palette_deep_k\` numeric DEFAULT 56,
  	\`version_palette_mid_c\` numeric DEFAULT 82,
  	\`version_palette_mid_m\` numeric DEFAULT 56,
  	\`version_palette_mid_y\` numeric DEFAULT 18,
  	\`version_palette_mid_k\` numeric DEFAULT 10,
  	\`version_palette_light_c\` numeric DEFAULT 26,
  	\`version_palette_light_m\` numeric DEFAULT 12,
  	\`version_palette_light_y\` numeric DEFAULT 6,
  	\`version_palette_light_k\` numeric DEFAULT 0,
  	\`version_palette_paper_c\` numeric DEFAULT 3,
  	\`version_palette_paper_m\` numeric DEFAULT 3,
  	\`version_palette_paper_y\` numeric DEFAULT 7,
  	\`version_palette_paper_k\` numeric DEFAULT 0,
  	\`version_palette_accent_c\` numeric DEFAULT 0,
  	\`version_palette_accent_m\` numeric DEFAULT 30,
  	\`version_palette_accent_y\` numeric DEFAULT 78,
  	\`version_palette_accent_k\` numeric DEFAULT 0,
  	\`version_palette_screen_wall\` text DEFAULT '#014165',
  	\`version_palette_screen_accent\` text DEFAULT '#d96911',
  	\`version_palette_screen_spark\` text DEFAULT '#fe8b43',
  	\`version_palette_screen_wall_dark\` text DEFAULT '#013451',
  	\`version_palette_screen_accent_dark\` text DEFAULT '#f58237',
  	\`version_palette_screen_spark_dark\` text DEFAULT '#f58237',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_parent_idx\` ON \`_editions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_display_title_idx\` ON \`_editions_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_month_idx\` ON \`_editions_v\` (\`version_month\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_updated_at_idx\` ON \`_editions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_created_at_idx\` ON \`_editions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version__status_idx\` ON \`_editions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_created_at_idx\` ON \`_editions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_updated_at_idx\` ON \`_editions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_latest_idx\` ON \`_editions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`panels_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`panels_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_order_idx\` ON \`_editions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_parent_idx\` ON \`_editions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_path_idx\` ON \`_editions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_panels_id_idx\` ON \`_editions_v_rels\` (\`panels_id\`);`)
  await db.run(sql`CREATE TABLE \`bulletins\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`title_zh\` text,
  	\`title_en\` text,
  	\`body_zh\` text,
  	\`body_en\` text,
  	\`from\` text,
  	\`until\` text,
  	\`town_zh\` text,
  	\`town_en\` text,
  	\`community_zh\` text,
  	\`community_en\` text,
  	\`place_zh\` text,
  	\`place_en\` text,
  	\`start\` text,
  	\`end\` text,
  	\`attachment_id\` integer,
  	\`slug\` text,
  	\`en_ready\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`attachment_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bulletins_display_title_idx\` ON \`bulletins\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_attachment_idx\` ON \`bulletins\` (\`attachment_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bulletins_slug_idx\` ON \`bulletins\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_updated_at_idx\` ON \`bulletins\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_created_at_idx\` ON \`bulletins\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`bulletins__status_idx\` ON \`bulletins\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_bulletins_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_display_title\` text,
  	\`version_title_zh\` text,
  	\`version_title_en\` text,
  	\`version_body_zh\` text,
  	\`version_body_en\` text,
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version_town_zh\` text,
  	\`version_town_en\` text,
  	\`version_community_zh\` text,
  	\`version_community_en\` text,
  	\`version_place_zh\` text,
  	\`version_place_en\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_attachment_id\` integer,
  	\`version_slug\` text,
  	\`version_en_ready\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_attachment_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_bulletins_v_parent_idx\` ON \`_bulletins_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_version_display_title_idx\` ON \`_bulletins_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_version_attachment_idx\` ON \`_bulletins_v\` (\`version_attachment_id\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_version_slug_idx\` ON \`_bulletins_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_version_updated_at_idx\` ON \`_bulletins_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_version_created_at_idx\` ON \`_bulletins_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_version_version__status_idx\` ON \`_bulletins_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_created_at_idx\` ON \`_bulletins_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_updated_at_idx\` ON \`_bulletins_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bulletins_v_latest_idx\` ON \`_bulletins_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`assignments_frames\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`panel_id\` integer NOT NULL,
  	FOREIGN KEY (\`panel_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assignments_frames_order_idx\` ON \`assignments_frames\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assignments_frames_parent_id_idx\` ON \`assignments_frames\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_frames_panel_idx\` ON \`assignments_frames\` (\`panel_id\`);`)
  await db.run(sql`CREATE TABLE \`assignments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`edition_id\` integer NOT NULL,
  	\`gallery_id\` integer NOT NULL,
  	\`reason\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`gallery_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`assignments_display_title_idx\` ON \`assignments\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`assignments_edition_idx\` ON \`assignments\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_gallery_idx\` ON \`assignments\` (\`gallery_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_updated_at_idx\` ON \`assignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assignments_created_at_idx\` ON \`assignments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_gallery_idx\` ON \`assignments\` (\`edition_id\`,\`gallery_id\`);`)
  await db.run(sql`CREATE TABLE \`panels_data_marks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`label_zh\` text,
  	\`label_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_data_marks_order_idx\` ON \`panels_data_marks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`panels_data_marks_parent_id_idx\` ON \`panels_data_marks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`panels_data_goals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`text_zh\` text,
  	\`text_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_data_goals_order_idx\` ON \`panels_data_goals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`panels_data_goals_parent_id_idx\` ON \`panels_data_goals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`panels_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`when\` text,
  	\`major\` integer,
  	\`text_zh\` text,
  	\`text_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_timeline_order_idx\` ON \`panels_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`panels_timeline_parent_id_idx\` ON \`panels_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`panels_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`text_zh\` text,
  	\`text_en\` text,
  	\`phase_zh\` text,
  	\`phase_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_steps_order_idx\` ON \`panels_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`panels_steps_parent_id_idx\` ON \`panels_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`panels_myths\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`claim_zh\` text,
  	\`claim_en\` text,
  	\`truth_zh\` text,
  	\`truth_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_myths_order_idx\` ON \`panels_myths\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`panels_myths_parent_id_idx\` ON \`panels_myths\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`panels_grades\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name_zh\` text,
  	\`name_en\` text,
  	\`colour\` text,
  	\`when_zh\` text,
  	\`when_en\` text,
  	\`act_zh\` text,
  	\`act_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_grades_order_idx\` ON \`panels_grades\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`panels_grades_parent_id_idx\` ON \`panels_grades\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`panels_extra_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'EB/OL',
  	\`title\` text,
  	\`authors\` text,
  	\`container\` text,
  	\`publisher\` text,
  	\`place\` text,
  	\`year\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`published\` text,
  	\`accessed\` text,
  	\`url\` text,
  	\`short\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_extra_sources_order_idx\` ON \`panels_extra_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`panels_extra_sources_parent_id_idx\` ON \`panels_extra_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`panels\` (
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
  	\`en_ready\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_display_title_idx\` ON \`panels\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`panels_layout_idx\` ON \`panels\` (\`layout\`);`)
  await db.run(sql`CREATE INDEX \`panels_picture_idx\` ON \`panels\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`panels_updated_at_idx\` ON \`panels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`panels_created_at_idx\` ON \`panels\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`panels__status_idx\` ON \`panels\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`panels_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`panels_rels_order_idx\` ON \`panels_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`panels_rels_parent_idx\` ON \`panels_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`panels_rels_path_idx\` ON \`panels_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`panels_rels_articles_id_idx\` ON \`panels_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v_version_data_marks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_version_data_marks_order_idx\` ON \`_panels_v_version_data_marks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_data_marks_parent_id_idx\` ON \`_panels_v_version_data_marks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v_version_data_goals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`text_zh\` text,
  	\`text_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_version_data_goals_order_idx\` ON \`_panels_v_version_data_goals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_data_goals_parent_id_idx\` ON \`_panels_v_version_data_goals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v_version_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`when\` text,
  	\`major\` integer,
  	\`text_zh\` text,
  	\`text_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_version_timeline_order_idx\` ON \`_panels_v_version_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_timeline_parent_id_idx\` ON \`_panels_v_version_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`text_zh\` text,
  	\`text_en\` text,
  	\`phase_zh\` text,
  	\`phase_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_version_steps_order_idx\` ON \`_panels_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_steps_parent_id_idx\` ON \`_panels_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v_version_myths\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`claim_zh\` text,
  	\`claim_en\` text,
  	\`truth_zh\` text,
  	\`truth_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_version_myths_order_idx\` ON \`_panels_v_version_myths\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_myths_parent_id_idx\` ON \`_panels_v_version_myths\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v_version_grades\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name_zh\` text,
  	\`name_en\` text,
  	\`colour\` text,
  	\`when_zh\` text,
  	\`when_en\` text,
  	\`act_zh\` text,
  	\`act_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_version_grades_order_idx\` ON \`_panels_v_version_grades\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_grades_parent_id_idx\` ON \`_panels_v_version_grades\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v_version_extra_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'EB/OL',
  	\`title\` text,
  	\`authors\` text,
  	\`container\` text,
  	\`publisher\` text,
  	\`place\` text,
  	\`year\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`published\` text,
  	\`accessed\` text,
  	\`url\` text,
  	\`short\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_version_extra_sources_order_idx\` ON \`_panels_v_version_extra_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_version_extra_sources_parent_id_idx\` ON \`_panels_v_version_extra_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_panels_v\` (
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
  await db.run(sql`CREATE TABLE \`_panels_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_panels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_order_idx\` ON \`_panels_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_parent_idx\` ON \`_panels_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_path_idx\` ON \`_panels_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_panels_v_rels_articles_id_idx\` ON \`_panels_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`media_id\` integer,
  	\`caption_zh\` text,
  	\`caption_en\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_pictures_order_idx\` ON \`articles_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_pictures_parent_id_idx\` ON \`articles_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_pictures_media_idx\` ON \`articles_pictures\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'EB/OL',
  	\`title\` text,
  	\`authors\` text,
  	\`container\` text,
  	\`publisher\` text,
  	\`place\` text,
  	\`year\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`published\` text,
  	\`accessed\` text,
  	\`url\` text,
  	\`short\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_sources_order_idx\` ON \`articles_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_sources_parent_id_idx\` ON \`articles_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
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
  await db.run(sql`CREATE INDEX \`articles_display_title_idx\` ON \`articles\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`media_id\` integer,
  	\`caption_zh\` text,
  	\`caption_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_pictures_order_idx\` ON \`_articles_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_pictures_parent_id_idx\` ON \`_articles_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_pictures_media_idx\` ON \`_articles_v_version_pictures\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'EB/OL',
  	\`title\` text,
  	\`authors\` text,
  	\`container\` text,
  	\`publisher\` text,
  	\`place\` text,
  	\`year\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`published\` text,
  	\`accessed\` text,
  	\`url\` text,
  	\`short\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_order_idx\` ON \`_articles_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_parent_id_idx\` ON \`_articles_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
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
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_display_title_idx\` ON \`_articles_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
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
  await db.run(sql`CREATE INDEX \`media_display_title_idx\` ON \`media\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumb_sizes_thumb_filename_idx\` ON \`media\` (\`sizes_thumb_filename\`);`)
  await db.run(sql`CREATE TABLE \`galleries_frames\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`format\` text DEFAULT '600x900' NOT NULL,
  	\`in_use\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`galleries_frames_order_idx\` ON \`galleries_frames\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`galleries_frames_parent_id_idx\` ON \`galleries_frames\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`galleries\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`code\` text NOT NULL,
  	\`state\` text DEFAULT 'in-use' NOT NULL,
  	\`name_zh\` text NOT NULL,
  	\`name_en\` text,
  	\`town_zh\` text NOT NULL,
  	\`town_en\` text,
  	\`community_zh\` text NOT NULL,
  	\`community_en\` text,
  	\`address_zh\` text NOT NULL,
  	\`address_en\` text,
  	\`lat\` numeric NOT NULL,
  	\`lng\` numeric NOT NULL,
  	\`viewing_distance_m\` numeric DEFAULT 1.5 NOT NULL,
  	\`print_shop_id\` integer NOT NULL,
  	\`contact\` text,
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`print_shop_id\`) REFERENCES \`print_shops\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`galleries_display_title_idx\` ON \`galleries\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`galleries_code_idx\` ON \`galleries\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`galleries_state_idx\` ON \`galleries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`galleries_print_shop_idx\` ON \`galleries\` (\`print_shop_id\`);`)
  await db.run(sql`CREATE INDEX \`galleries_sort_key_idx\` ON \`galleries\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`galleries_updated_at_idx\` ON \`galleries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`galleries_created_at_idx\` ON \`galleries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`print_shops\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`name_zh\` text NOT NULL,
  	\`name_en\` text,
  	\`contact\` text NOT NULL,
  	\`profile_process\` text DEFAULT 'inkjet' NOT NULL,
  	\`profile_colour\` text DEFAULT 'cmyk' NOT NULL,
  	\`profile_conformance\` text DEFAULT 'none' NOT NULL,
  	\`profile_bleed_mm\` numeric DEFAULT 0 NOT NULL,
  	\`profile_max_ink\` numeric DEFAULT 300 NOT NULL,
  	\`profile_min_ppi\` numeric DEFAULT 72 NOT NULL,
  	\`profile_max_file_mb\` numeric DEFAULT 200 NOT NULL,
  	\`profile_crop_marks\` integer DEFAULT false,
  	\`profile_material_zh\` text NOT NULL,
  	\`profile_material_en\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`print_shops_display_title_idx\` ON \`print_shops\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`print_shops_slug_idx\` ON \`print_shops\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`print_shops_updated_at_idx\` ON \`print_shops\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`print_shops_created_at_idx\` ON \`print_shops\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`print_shop_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`print_shop_id\`) REFERENCES \`print_shops\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_print_shop_idx\` ON \`users\` (\`print_shop_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`editions_id\` integer,
  	\`bulletins_id\` integer,
  	\`assignments_id\` integer,
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
  	FOREIGN KEY (\`panels_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`galleries_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`print_shops_id\`) REFERENCES \`print_shops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletins_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_panels_id_idx\` ON \`payload_locked_documents_rels\` (\`panels_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_galleries_id_idx\` ON \`payload_locked_documents_rels\` (\`galleries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_shops_id_idx\` ON \`payload_locked_documents_rels\` (\`print_shops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`association\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name_zh\` text DEFAULT '太仓科普画廊' NOT NULL,
  	\`name_en\` text DEFAULT 'Taicang Science Galleries',
  	\`series_zh\` text DEFAULT '科普画廊' NOT NULL,
  	\`series_en\` text DEFAULT 'Science Gallery',
  	\`host_zh\` text DEFAULT '太仓市科学技术协会' NOT NULL,
  	\`host_en\` text DEFAULT 'Taicang Association for Science and Technology',
  	\`motto_zh\` text,
  	\`motto_en\` text,
  	\`notice_zh\` text,
  	\`notice_en\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_rels\`;`)
  await db.run(sql`DROP TABLE \`_editions_v\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`bulletins\`;`)
  await db.run(sql`DROP TABLE \`_bulletins_v\`;`)
  await db.run(sql`DROP TABLE \`assignments_frames\`;`)
  await db.run(sql`DROP TABLE \`assignments\`;`)
  await db.run(sql`DROP TABLE \`panels_data_marks\`;`)
  await db.run(sql`DROP TABLE \`panels_data_goals\`;`)
  await db.run(sql`DROP TABLE \`panels_timeline\`;`)
  await db.run(sql`DROP TABLE \`panels_steps\`;`)
  await db.run(sql`DROP TABLE \`panels_myths\`;`)
  await db.run(sql`DROP TABLE \`panels_grades\`;`)
  await db.run(sql`DROP TABLE \`panels_extra_sources\`;`)
  await db.run(sql`DROP TABLE \`panels\`;`)
  await db.run(sql`DROP TABLE \`panels_rels\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_version_data_marks\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_version_data_goals\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_version_timeline\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_version_myths\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_version_grades\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_version_extra_sources\`;`)
  await db.run(sql`DROP TABLE \`_panels_v\`;`)
  await db.run(sql`DROP TABLE \`_panels_v_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_pictures\`;`)
  await db.run(sql`DROP TABLE \`articles_sources\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`galleries_frames\`;`)
  await db.run(sql`DROP TABLE \`galleries\`;`)
  await db.run(sql`DROP TABLE \`print_shops\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`association\`;`)
}
