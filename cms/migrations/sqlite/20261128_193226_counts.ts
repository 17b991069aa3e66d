import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`counts_id\` text REFERENCES counts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`counts_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
}
