import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`marks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`edition\` text NOT NULL,
  	\`panel\` text NOT NULL,
  	\`note\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`x\` numeric NOT NULL,
  	\`y\` numeric NOT NULL,
  	\`w\` numeric NOT NULL,
  	\`h\` numeric NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`guest\` integer DEFAULT false,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`answer\` text,
  	\`answered_by\` text,
  	\`answered_at\` text,
  	\`hash\` text NOT NULL,
  	\`by\` text,
  	\`act\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`marks_edition_idx\` ON \`marks\` (\`edition\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`marks_act_idx\` ON \`marks\` (\`act\`);`)
  await db.run(sql`CREATE INDEX \`marks_updated_at_idx\` ON \`marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`marks_created_at_idx\` ON \`marks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`panel_edition_1_idx\` ON \`marks\` (\`panel\`,\`edition\`);`)
  await db.run(sql`CREATE TABLE \`reader_links\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`title\` text,
  	\`edition\` text NOT NULL,
  	\`panel\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`last_used_at\` text,
  	\`made_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_links_token_hash_idx\` ON \`reader_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`reader_links_edition_idx\` ON \`reader_links\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`reader_links_updated_at_idx\` ON \`reader_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_links_created_at_idx\` ON \`reader_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reading_claims\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`panel\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`released\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reading_claims_edition_idx\` ON \`reading_claims\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`reading_claims_updated_at_idx\` ON \`reading_claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reading_claims_created_at_idx\` ON \`reading_claims\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`panel_edition_2_idx\` ON \`reading_claims\` (\`panel\`,\`edition\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_first_role\` text DEFAULT 'reviewer';`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_first_person_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_first_deputy_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_first_days_before\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_second_role\` text DEFAULT 'reviewer';`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_second_person_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_second_deputy_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_second_days_before\` numeric DEFAULT 10;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_final_role\` text DEFAULT 'reviewer';`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_final_person_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_final_deputy_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readings_final_days_before\` numeric DEFAULT 8;`)
  await db.run(sql`CREATE INDEX \`editions_readings_first_readings_first_person_idx\` ON \`editions\` (\`readings_first_person_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_readings_first_readings_first_deputy_idx\` ON \`editions\` (\`readings_first_deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_readings_second_readings_second_person_idx\` ON \`editions\` (\`readings_second_person_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_readings_second_readings_second_deputy_idx\` ON \`editions\` (\`readings_second_deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_readings_final_readings_final_person_idx\` ON \`editions\` (\`readings_final_person_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_readings_final_readings_final_deputy_idx\` ON \`editions\` (\`readings_final_deputy_id\`);`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_first_role\` text DEFAULT 'reviewer';`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_first_person_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_first_deputy_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_first_days_before\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_second_role\` text DEFAULT 'reviewer';`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_second_person_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_second_deputy_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_second_days_before\` numeric DEFAULT 10;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_final_role\` text DEFAULT 'reviewer';`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_final_person_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_final_deputy_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_readings_final_days_before\` numeric DEFAULT 8;`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_readings_first_version_readings_firs_idx\` ON \`_editions_v\` (\`version_readings_first_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_readings_first_version_readings_fi_1_idx\` ON \`_editions_v\` (\`version_readings_first_deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_readings_second_version_readings_sec_idx\` ON \`_editions_v\` (\`version_readings_second_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_readings_second_version_readings_s_1_idx\` ON \`_editions_v\` (\`version_readings_second_deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_readings_final_version_readings_fina_idx\` ON \`_editions_v\` (\`version_readings_final_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_readings_final_version_readings_fi_1_idx\` ON \`_editions_v\` (\`version_readings_final_deputy_id\`);`)
  await db.run(sql`ALTER TABLE \`sign_offs\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`marks_id\` integer REFERENCES marks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reader_links_id\` integer REFERENCES reader_links(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reading_claims_id\` integer REFERENCES reading_claims(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reader_links_id_idx\` ON \`payload_locked_documents_rels\` (\`reader_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reading_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`reading_claims_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`marks\`;`)
  await db.run(sql`DROP TABLE \`reader_links\`;`)
  await db.run(sql`DROP TABLE \`reading_claims\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_editions\` (
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
  await db.run(sql`INSERT INTO \`__new_editions\`("id", "display_title", "month", "kind", "state", "theme_zh", "theme_en", "intro_zh", "intro_en", "from", "until", "palette_name_zh", "palette_name_en", "palette_deep_c", "palette_deep_m", "palette_deep_y", "palette_deep_k", "palette_mid_c", "palette_mid_m", "palette_mid_y", "palette_mid_k", "palette_light_c", "palette_light_m", "palette_light_y", "palette_light_k", "palette_paper_c", "palette_paper_m", "palette_paper_y", "palette_paper_k", "palette_accent_c", "palette_accent_m", "palette_accent_y", "palette_accent_k", "palette_screen_wall", "palette_screen_accent", "palette_screen_spark", "palette_screen_wall_dark", "palette_screen_accent_dark", "palette_screen_spark_dark", "updated_at", "created_at", "_status") SELECT "id", "display_title", "month", "kind", "state", "theme_zh", "theme_en", "intro_zh", "intro_en", "from", "until", "palette_name_zh", "palette_name_en", "palette_deep_c", "palette_deep_m", "palette_deep_y", "palette_deep_k", "palette_mid_c", "palette_mid_m", "palette_mid_y", "palette_mid_k", "palette_light_c", "palette_light_m", "palette_light_y", "palette_light_k", "palette_paper_c", "palette_paper_m", "palette_paper_y", "palette_paper_k", "palette_accent_c", "palette_accent_m", "palette_accent_y", "palette_accent_k", "palette_screen_wall", "palette_screen_accent", "palette_screen_spark", "palette_screen_wall_dark", "palette_screen_accent_dark", "palette_screen_spark_dark", "updated_at", "created_at", "_status" FROM \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`ALTER TABLE \`__new_editions\` RENAME TO \`editions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`editions_display_title_idx\` ON \`editions\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_month_idx\` ON \`editions\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`editions__status_idx\` ON \`editions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__editions_v\` (
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
  await db.run(sql`INSERT INTO \`__new__editions_v\`("id", "parent_id", "version_display_title", "version_month", "version_kind", "version_state", "version_theme_zh", "version_theme_en", "version_intro_zh", "version_intro_en", "version_from", "version_until", "version_palette_name_zh", "version_palette_name_en", "version_palette_deep_c", "version_palette_deep_m", "version_palette_deep_y", "version_palette_deep_k", "version_palette_mid_c", "version_palette_mid_m", "version_palette_mid_y", "version_palette_mid_k", "version_palette_light_c", "version_palette_light_m", "version_palette_light_y", "version_palette_light_k", "version_palette_paper_c", "version_palette_paper_m", "version_palette_paper_y", "version_palette_paper_k", "version_palette_accent_c", "version_palette_accent_m", "version_palette_accent_y", "version_palette_accent_k", "version_palette_screen_wall", "version_palette_screen_accent", "version_palette_screen_spark", "version_palette_screen_wall_dark", "version_palette_screen_accent_dark", "version_palette_screen_spark_dark", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_display_title", "version_month", "version_kind", "version_state", "version_theme_zh", "version_theme_en", "version_intro_zh", "version_intro_en", "version_from", "version_until", "version_palette_name_zh", "version_palette_name_en", "version_palette_deep_c", "version_palette_deep_m", "version_palette_deep_y", "version_palette_deep_k", "version_palette_mid_c", "version_palette_mid_m", "version_palette_mid_y", "version_palette_mid_k", "version_palette_light_c", "version_palette_light_m", "version_palette_light_y", "version_palette_light_k", "version_palette_paper_c", "version_palette_paper_m", "version_palette_paper_y", "version_palette_paper_k", "version_palette_accent_c", "version_palette_accent_m", "version_palette_accent_y", "version_palette_accent_k", "version_palette_screen_wall", "version_palette_screen_accent", "version_palette_screen_spark", "version_palette_screen_wall_dark", "version_palette_screen_accent_dark", "version_palette_screen_spark_dark", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_editions_v\`;`)
  await db.run(sql`DROP TABLE \`_editions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__editions_v\` RENAME TO \`_editions_v\`;`)
  await db.run(sql`CREATE INDEX \`_editions_v_parent_idx\` ON \`_editions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_display_title_idx\` ON \`_editions_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_month_idx\` ON \`_editions_v\` (\`version_month\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_updated_at_idx\` ON \`_editions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_created_at_idx\` ON \`_editions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version__status_idx\` ON \`_editions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_created_at_idx\` ON \`_editions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_updated_at_idx\` ON \`_editions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_latest_idx\` ON \`_editions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`editions_id\` integer,
  	\`bulletins_id\` integer,
  	\`assignments_id\` integer,
  	\`sign_offs_id\` integer,
  	\`receipts_id\` integer,
  	\`package_links_id\` integer,
  	\`posting_photos_id\` integer,
  	\`posting_faults_id\` integer,
  	\`posting_reassignments_id\` integer,
  	\`keeper_links_id\` integer,
  	\`panels_id\` integer,
  	\`articles_id\` integer,
  	\`intake_files_id\` integer,
  	\`media_id\` integer,
  	\`accepted_findings_id\` integer,
  	\`galleries_id\` integer,
  	\`keepers_id\` integer,
  	\`print_shops_id\` integer,
  	\`terms_id\` integer,
  	\`users_id\` integer,
  	\`audit_entries_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assignments_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sign_offs_id\`) REFERENCES \`sign_offs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`receipts_id\`) REFERENCES \`receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`package_links_id\`) REFERENCES \`package_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posting_photos_id\`) REFERENCES \`posting_photos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posting_faults_id\`) REFERENCES \`posting_faults\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posting_reassignments_id\`) REFERENCES \`posting_reassignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`keeper_links_id\`) REFERENCES \`keeper_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`panels_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`intake_files_id\`) REFERENCES \`intake_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`accepted_findings_id\`) REFERENCES \`accepted_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`galleries_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`keepers_id\`) REFERENCES \`keepers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`print_shops_id\`) REFERENCES \`print_shops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_entries_id\`) REFERENCES \`audit_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "editions_id", "bulletins_id", "assignments_id", "sign_offs_id", "receipts_id", "package_links_id", "posting_photos_id", "posting_faults_id", "posting_reassignments_id", "keeper_links_id", "panels_id", "articles_id", "intake_files_id", "media_id", "accepted_findings_id", "galleries_id", "keepers_id", "print_shops_id", "terms_id", "users_id", "audit_entries_id") SELECT "id", "order", "parent_id", "path", "editions_id", "bulletins_id", "assignments_id", "sign_offs_id", "receipts_id", "package_links_id", "posting_photos_id", "posting_faults_id", "posting_reassignments_id", "keeper_links_id", "panels_id", "articles_id", "intake_files_id", "media_id", "accepted_findings_id", "galleries_id", "keepers_id", "print_shops_id", "terms_id", "users_id", "audit_entries_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletins_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sign_offs_id_idx\` ON \`payload_locked_documents_rels\` (\`sign_offs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_package_links_id_idx\` ON \`payload_locked_documents_rels\` (\`package_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_photos_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_photos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_faults_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_faults_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_reassignments_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_reassignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_keeper_links_id_idx\` ON \`payload_locked_documents_rels\` (\`keeper_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_panels_id_idx\` ON \`payload_locked_documents_rels\` (\`panels_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_intake_files_id_idx\` ON \`payload_locked_documents_rels\` (\`intake_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accepted_findings_id_idx\` ON \`payload_locked_documents_rels\` (\`accepted_findings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_galleries_id_idx\` ON \`payload_locked_documents_rels\` (\`galleries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_keepers_id_idx\` ON \`payload_locked_documents_rels\` (\`keepers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_shops_id_idx\` ON \`payload_locked_documents_rels\` (\`print_shops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_entries_id\`);`)
  await db.run(sql`ALTER TABLE \`sign_offs\` DROP COLUMN \`reason\`;`)
}
