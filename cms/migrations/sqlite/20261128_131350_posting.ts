import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`posting_photos\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`client_id\` text NOT NULL,
  	\`edition\` text NOT NULL,
  	\`gallery\` text NOT NULL,
  	\`gallery_name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`check\` integer DEFAULT false,
  	\`keeper_id\` integer,
  	\`keeper_name\` text NOT NULL,
  	\`taken_at\` text,
  	\`away_m\` numeric,
  	\`verdict\` text NOT NULL,
  	\`problems\` text NOT NULL,
  	\`codes\` text NOT NULL,
  	\`sheets\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`look\` text NOT NULL,
  	\`fault\` text,
  	\`decision\` text,
  	\`decision_note\` text,
  	\`decided_by\` text,
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`keeper_id\`) REFERENCES \`keepers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`posting_photos_client_id_idx\` ON \`posting_photos\` (\`client_id\`);`)
  await db.run(sql`CREATE INDEX \`posting_photos_edition_idx\` ON \`posting_photos\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`posting_photos_gallery_idx\` ON \`posting_photos\` (\`gallery\`);`)
  await db.run(sql`CREATE INDEX \`posting_photos_keeper_idx\` ON \`posting_photos\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`posting_photos_sha256_idx\` ON \`posting_photos\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`posting_photos_fault_idx\` ON \`posting_photos\` (\`fault\`);`)
  await db.run(sql`CREATE INDEX \`posting_photos_updated_at_idx\` ON \`posting_photos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`posting_photos_created_at_idx\` ON \`posting_photos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`edition_gallery_1_idx\` ON \`posting_photos\` (\`edition\`,\`gallery\`);`)
  await db.run(sql`CREATE TABLE \`posting_faults\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`client_id\` text NOT NULL,
  	\`edition\` text NOT NULL,
  	\`gallery\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`note\` text,
  	\`keeper_name\` text NOT NULL,
  	\`closed_at\` text,
  	\`closed_by\` text,
  	\`closed_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`posting_faults_client_id_idx\` ON \`posting_faults\` (\`client_id\`);`)
  await db.run(sql`CREATE INDEX \`posting_faults_edition_idx\` ON \`posting_faults\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`posting_faults_gallery_idx\` ON \`posting_faults\` (\`gallery\`);`)
  await db.run(sql`CREATE INDEX \`posting_faults_updated_at_idx\` ON \`posting_faults\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`posting_faults_created_at_idx\` ON \`posting_faults\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`posting_reassignments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`gallery_id\` integer NOT NULL,
  	\`keeper_id\` integer NOT NULL,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`gallery_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`keeper_id\`) REFERENCES \`keepers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`posting_reassignments_edition_idx\` ON \`posting_reassignments\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`posting_reassignments_gallery_idx\` ON \`posting_reassignments\` (\`gallery_id\`);`)
  await db.run(sql`CREATE INDEX \`posting_reassignments_keeper_idx\` ON \`posting_reassignments\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`posting_reassignments_updated_at_idx\` ON \`posting_reassignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`posting_reassignments_created_at_idx\` ON \`posting_reassignments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_gallery_2_idx\` ON \`posting_reassignments\` (\`edition\`,\`gallery_id\`);`)
  await db.run(sql`CREATE TABLE \`keeper_links\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`keeper_id\` integer NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`last_used_at\` text,
  	\`made_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`keeper_id\`) REFERENCES \`keepers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`keeper_links_token_hash_idx\` ON \`keeper_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`keeper_links_keeper_idx\` ON \`keeper_links\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`keeper_links_updated_at_idx\` ON \`keeper_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`keeper_links_created_at_idx\` ON \`keeper_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`keepers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`name\` text NOT NULL,
  	\`telephone\` text,
  	\`firm\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`keepers_display_title_idx\` ON \`keepers\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`keepers_firm_idx\` ON \`keepers\` (\`firm\`);`)
  await db.run(sql`CREATE INDEX \`keepers_updated_at_idx\` ON \`keepers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`keepers_created_at_idx\` ON \`keepers\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`galleries\` ADD \`keeper_id\` integer REFERENCES keepers(id);`)
  await db.run(sql`CREATE INDEX \`galleries_keeper_idx\` ON \`galleries\` (\`keeper_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`posting_photos_id\` integer REFERENCES posting_photos(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`posting_faults_id\` integer REFERENCES posting_faults(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`posting_reassignments_id\` integer REFERENCES posting_reassignments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`keeper_links_id\` integer REFERENCES keeper_links(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`keepers_id\` integer REFERENCES keepers(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_photos_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_photos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_faults_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_faults_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posting_reassignments_id_idx\` ON \`payload_locked_documents_rels\` (\`posting_reassignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_keeper_links_id_idx\` ON \`payload_locked_documents_rels\` (\`keeper_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_keepers_id_idx\` ON \`payload_locked_documents_rels\` (\`keepers_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`posting_photos\`;`)
  await db.run(sql`DROP TABLE \`posting_faults\`;`)
  await db.run(sql`DROP TABLE \`posting_reassignments\`;`)
  await db.run(sql`DROP TABLE \`keeper_links\`;`)
  await db.run(sql`DROP TABLE \`keepers\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_galleries\` (
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
  await db.run(sql`INSERT INTO \`__new_galleries\`("id", "display_title", "code", "state", "name_zh", "name_en", "town_zh", "town_en", "community_zh", "community_en", "address_zh", "address_en", "lat", "lng", "viewing_distance_m", "print_shop_id", "contact", "sort_key", "updated_at", "created_at") SELECT "id", "display_title", "code", "state", "name_zh", "name_en", "town_zh", "town_en", "community_zh", "community_en", "address_zh", "address_en", "lat", "lng", "viewing_distance_m", "print_shop_id", "contact", "sort_key", "updated_at", "created_at" FROM \`galleries\`;`)
  await db.run(sql`DROP TABLE \`galleries\`;`)
  await db.run(sql`ALTER TABLE \`__new_galleries\` RENAME TO \`galleries\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`galleries_display_title_idx\` ON \`galleries\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`galleries_code_idx\` ON \`galleries\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`galleries_state_idx\` ON \`galleries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`galleries_print_shop_idx\` ON \`galleries\` (\`print_shop_id\`);`)
  await db.run(sql`CREATE INDEX \`galleries_sort_key_idx\` ON \`galleries\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`galleries_updated_at_idx\` ON \`galleries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`galleries_created_at_idx\` ON \`galleries\` (\`created_at\`);`)
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
  	\`panels_id\` integer,
  	\`articles_id\` integer,
  	\`intake_files_id\` integer,
  	\`media_id\` integer,
  	\`galleries_id\` integer,
  	\`print_shops_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assignments_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sign_offs_id\`) REFERENCES \`sign_offs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`receipts_id\`) REFERENCES \`receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`package_links_id\`) REFERENCES \`package_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`panels_id\`) REFERENCES \`panels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`intake_files_id\`) REFERENCES \`intake_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`galleries_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`print_shops_id\`) REFERENCES \`print_shops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "editions_id", "bulletins_id", "assignments_id", "sign_offs_id", "receipts_id", "package_links_id", "panels_id", "articles_id", "intake_files_id", "media_id", "galleries_id", "print_shops_id", "users_id") SELECT "id", "order", "parent_id", "path", "editions_id", "bulletins_id", "assignments_id", "sign_offs_id", "receipts_id", "package_links_id", "panels_id", "articles_id", "intake_files_id", "media_id", "galleries_id", "print_shops_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_panels_id_idx\` ON \`payload_locked_documents_rels\` (\`panels_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_intake_files_id_idx\` ON \`payload_locked_documents_rels\` (\`intake_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_galleries_id_idx\` ON \`payload_locked_documents_rels\` (\`galleries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_shops_id_idx\` ON \`payload_locked_documents_rels\` (\`print_shops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
