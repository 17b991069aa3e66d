import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`resident_reports_held_for\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resident_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resident_reports_held_for_order_idx\` ON \`resident_reports_held_for\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resident_reports_held_for_parent_idx\` ON \`resident_reports_held_for\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resident_reports\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`fold\` text NOT NULL,
  	\`times\` numeric DEFAULT 1 NOT NULL,
  	\`what\` text NOT NULL,
  	\`gallery\` text NOT NULL,
  	\`gallery_name\` text,
  	\`edition\` text,
  	\`panel_no\` numeric,
  	\`panel_title\` text,
  	\`panel\` text,
  	\`note\` text,
  	\`state\` text NOT NULL,
  	\`taken_by\` text,
  	\`fault\` text,
  	\`closed_by\` text,
  	\`closed_at\` text,
  	\`closed_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resident_reports_reference_idx\` ON \`resident_reports\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`resident_reports_fold_idx\` ON \`resident_reports\` (\`fold\`);`)
  await db.run(sql`CREATE INDEX \`resident_reports_what_idx\` ON \`resident_reports\` (\`what\`);`)
  await db.run(sql`CREATE INDEX \`resident_reports_gallery_idx\` ON \`resident_reports\` (\`gallery\`);`)
  await db.run(sql`CREATE INDEX \`resident_reports_panel_idx\` ON \`resident_reports\` (\`panel\`);`)
  await db.run(sql`CREATE INDEX \`resident_reports_state_idx\` ON \`resident_reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`resident_reports_updated_at_idx\` ON \`resident_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resident_reports_created_at_idx\` ON \`resident_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`resident_questions_held_for\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resident_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resident_questions_held_for_order_idx\` ON \`resident_questions_held_for\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resident_questions_held_for_parent_idx\` ON \`resident_questions_held_for\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resident_questions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`fold\` text NOT NULL,
  	\`times\` numeric DEFAULT 1 NOT NULL,
  	\`gallery\` text,
  	\`gallery_name\` text,
  	\`edition\` text,
  	\`panel_no\` numeric,
  	\`panel_title\` text,
  	\`panel\` text,
  	\`question\` text,
  	\`state\` text NOT NULL,
  	\`passed_to\` text,
  	\`asked_zh\` text,
  	\`asked_en\` text,
  	\`answer_zh\` text,
  	\`answer_en\` text,
  	\`answerer_zh\` text,
  	\`answerer_en\` text,
  	\`written_by\` text,
  	\`written_by_id\` text,
  	\`public\` integer DEFAULT false,
  	\`released_by\` text,
  	\`released_at\` text,
  	\`closed_by\` text,
  	\`closed_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resident_questions_reference_idx\` ON \`resident_questions\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`resident_questions_fold_idx\` ON \`resident_questions\` (\`fold\`);`)
  await db.run(sql`CREATE INDEX \`resident_questions_gallery_idx\` ON \`resident_questions\` (\`gallery\`);`)
  await db.run(sql`CREATE INDEX \`resident_questions_panel_idx\` ON \`resident_questions\` (\`panel\`);`)
  await db.run(sql`CREATE INDEX \`resident_questions_state_idx\` ON \`resident_questions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`resident_questions_public_idx\` ON \`resident_questions\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`resident_questions_updated_at_idx\` ON \`resident_questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resident_questions_created_at_idx\` ON \`resident_questions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`resident_contacts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`letter\` text NOT NULL,
  	\`contact\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`resident_contacts_letter_idx\` ON \`resident_contacts\` (\`letter\`);`)
  await db.run(sql`CREATE INDEX \`resident_contacts_updated_at_idx\` ON \`resident_contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resident_contacts_created_at_idx\` ON \`resident_contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_counts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`panel\` text NOT NULL,
  	\`question\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`right\` numeric NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_counts_key_idx\` ON \`quiz_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_counts_panel_idx\` ON \`quiz_counts\` (\`panel\`);`)
  await db.run(sql`CREATE INDEX \`quiz_counts_day_idx\` ON \`quiz_counts\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`quiz_counts_updated_at_idx\` ON \`quiz_counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_counts_created_at_idx\` ON \`quiz_counts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`edition\` text NOT NULL,
  	\`no\` numeric NOT NULL,
  	\`gallery\` text,
  	\`kind\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`batch\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`counts_day_idx\` ON \`counts\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`counts_edition_idx\` ON \`counts\` (\`edition\`);`)
  await db.run(sql`ALTER TABLE \`panels_questions\` ADD \`source\` numeric;`)
  await db.run(sql`ALTER TABLE \`_panels_v_version_questions\` ADD \`source\` numeric;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`resident_reports_id\` integer REFERENCES resident_reports(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`resident_questions_id\` integer REFERENCES resident_questions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`resident_contacts_id\` integer REFERENCES resident_contacts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`quiz_counts_id\` integer REFERENCES quiz_counts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`counts_id\` text REFERENCES counts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resident_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`resident_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resident_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`resident_questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resident_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`resident_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`counts_id\`);`)
  await db.run(sql`ALTER TABLE \`association\` ADD \`data_licence\` text;`)
  await db.run(sql`ALTER TABLE \`association\` ADD \`telephone\` text;`)
  await db.run(sql`ALTER TABLE \`association\` ADD \`email\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`resident_reports_held_for\`;`)
  await db.run(sql`DROP TABLE \`resident_reports\`;`)
  await db.run(sql`DROP TABLE \`resident_questions_held_for\`;`)
  await db.run(sql`DROP TABLE \`resident_questions\`;`)
  await db.run(sql`DROP TABLE \`resident_contacts\`;`)
  await db.run(sql`DROP TABLE \`quiz_counts\`;`)
  await db.run(sql`DROP TABLE \`counts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`editions_id\` integer,
  	\`edition_releases_id\` integer,
  	\`bulletins_id\` integer,
  	\`assignments_id\` integer,
  	\`sign_offs_id\` integer,
  	\`marks_id\` integer,
  	\`reader_links_id\` integer,
  	\`reading_claims_id\` integer,
  	\`receipts_id\` integer,
  	\`print_jobs_id\` integer,
  	\`package_links_id\` integer,
  	\`posting_photos_id\` integer,
  	\`posting_faults_id\` integer,
  	\`posting_reassignments_id\` integer,
  	\`keeper_links_id\` integer,
  	\`reminders_id\` integer,
  	\`coverage_id\` integer,
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
  	FOREIGN KEY (\`edition_releases_id\`) REFERENCES \`edition_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assignments_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sign_offs_id\`) REFERENCES \`sign_offs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`marks_id\`) REFERENCES \`marks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reader_links_id\`) REFERENCES \`reader_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reading_claims_id\`) REFERENCES \`reading_claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`receipts_id\`) REFERENCES \`receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`print_jobs_id\`) REFERENCES \`print_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`package_links_id\`) REFERENCES \`package_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posting_photos_id\`) REFERENCES \`posting_photos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posting_faults_id\`) REFERENCES \`posting_faults\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posting_reassignments_id\`) REFERENCES \`posting_reassignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`keeper_links_id\`) REFERENCES \`keeper_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reminders_id\`) REFERENCES \`reminders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`coverage_id\`) REFERENCES \`coverage\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "editions_id", "edition_releases_id", "bulletins_id", "assignments_id", "sign_offs_id", "marks_id", "reader_links_id", "reading_claims_id", "receipts_id", "print_jobs_id", "package_links_id", "posting_photos_id", "posting_faults_id", "posting_reassignments_id", "keeper_links_id", "reminders_id", "coverage_id", "panels_id", "articles_id", "intake_files_id", "media_id", "accepted_findings_id", "galleries_id", "keepers_id", "print_shops_id", "terms_id", "users_id", "audit_entries_id") SELECT "id", "order", "parent_id", "path", "editions_id", "edition_releases_id", "bulletins_id", "assignments_id", "sign_offs_id", "marks_id", "reader_links_id", "reading_claims_id", "receipts_id", "print_jobs_id", "package_links_id", "posting_photos_id", "posting_faults_id", "posting_reassignments_id", "keeper_links_id", "reminders_id", "coverage_id", "panels_id", "articles_id", "intake_files_id", "media_id", "accepted_findings_id", "galleries_id", "keepers_id", "print_shops_id", "terms_id", "users_id", "audit_entries_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_edition_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`edition_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletins_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sign_offs_id_idx\` ON \`payload_locked_documents_rels\` (\`sign_offs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reader_links_id_idx\` ON \`payload_locked_documents_rels\` (\`reader_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reading_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`reading_claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_jobs_id_idx\` ON \`payload_locked_documents_rels\` (\`print_jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_package_links_id_idx\` ON \`payload_locked_documents_rels\` (\`package_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_photos_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_photos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_faults_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_faults_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_reassignments_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_reassignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_keeper_links_id_idx\` ON \`payload_locked_documents_rels\` (\`keeper_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`reminders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_coverage_id_idx\` ON \`payload_locked_documents_rels\` (\`coverage_id\`);`)
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
  await db.run(sql`ALTER TABLE \`panels_questions\` DROP COLUMN \`source\`;`)
  await db.run(sql`ALTER TABLE \`_panels_v_version_questions\` DROP COLUMN \`source\`;`)
  await db.run(sql`ALTER TABLE \`association\` DROP COLUMN \`data_licence\`;`)
  await db.run(sql`ALTER TABLE \`association\` DROP COLUMN \`telephone\`;`)
  await db.run(sql`ALTER TABLE \`association\` DROP COLUMN \`email\`;`)
}
