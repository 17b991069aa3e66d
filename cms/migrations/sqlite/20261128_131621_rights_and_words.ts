import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`accepted_findings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`said\` text NOT NULL,
  	\`excerpt\` text NOT NULL,
  	\`reason\` text,
  	\`by\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`accepted_findings_document_idx\` ON \`accepted_findings\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`accepted_findings_updated_at_idx\` ON \`accepted_findings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accepted_findings_created_at_idx\` ON \`accepted_findings\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_key_idx\` ON \`accepted_findings\` (\`document\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`kind\` text DEFAULT 'style' NOT NULL,
  	\`forms\` text,
  	\`except\` text,
  	\`advice\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_term_idx\` ON \`terms\` (\`term\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`facts_owner\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`facts_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`facts_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_facts_owner\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_facts_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_facts_note\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_state\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`withheld\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`covered_from_id\` integer REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`media_rights_state_idx\` ON \`media\` (\`rights_state\`);`)
  await db.run(sql`CREATE INDEX \`media_withheld_idx\` ON \`media\` (\`withheld\`);`)
  await db.run(sql`CREATE INDEX \`media_covered_from_idx\` ON \`media\` (\`covered_from_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`accepted_findings_id\` integer REFERENCES accepted_findings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`terms_id\` integer REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accepted_findings_id_idx\` ON \`payload_locked_documents_rels\` (\`accepted_findings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`accepted_findings\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	\`changed_by_id\` integer,
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
  	\`sizes_thumb_filename\` text,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "display_title", "original_name", "alt_zh", "alt_en", "caption_zh", "caption_en", "credit_zh", "credit_en", "creator", "source_kind", "licence", "scope_print", "scope_web", "scope_wechat", "people_shown", "valid_until", "consent", "changed_by_id", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_thumb_url", "sizes_thumb_width", "sizes_thumb_height", "sizes_thumb_mime_type", "sizes_thumb_filesize", "sizes_thumb_filename") SELECT "id", "display_title", "original_name", "alt_zh", "alt_en", "caption_zh", "caption_en", "credit_zh", "credit_en", "creator", "source_kind", "licence", "scope_print", "scope_web", "scope_wechat", "people_shown", "valid_until", "consent", "changed_by_id", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_thumb_url", "sizes_thumb_width", "sizes_thumb_height", "sizes_thumb_mime_type", "sizes_thumb_filesize", "sizes_thumb_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_display_title_idx\` ON \`media\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`media_changed_by_idx\` ON \`media\` (\`changed_by_id\`);`)
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
  	\`galleries_id\` integer,
  	\`keepers_id\` integer,
  	\`print_shops_id\` integer,
  	\`users_id\` integer,
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
  	FOREIGN KEY (\`galleries_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`keepers_id\`) REFERENCES \`keepers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`print_shops_id\`) REFERENCES \`print_shops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "editions_id", "bulletins_id", "assignments_id", "sign_offs_id", "receipts_id", "package_links_id", "posting_photos_id", "posting_faults_id", "posting_reassignments_id", "keeper_links_id", "panels_id", "articles_id", "intake_files_id", "media_id", "galleries_id", "keepers_id", "print_shops_id", "users_id") SELECT "id", "order", "parent_id", "path", "editions_id", "bulletins_id", "assignments_id", "sign_offs_id", "receipts_id", "package_links_id", "posting_photos_id", "posting_faults_id", "posting_reassignments_id", "keeper_links_id", "panels_id", "articles_id", "intake_files_id", "media_id", "galleries_id", "keepers_id", "print_shops_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_galleries_id_idx\` ON \`payload_locked_documents_rels\` (\`galleries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_keepers_id_idx\` ON \`payload_locked_documents_rels\` (\`keepers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_shops_id_idx\` ON \`payload_locked_documents_rels\` (\`print_shops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`facts_owner\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`facts_review_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`facts_note\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_facts_owner\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_facts_review_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_facts_note\`;`)
}
