import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`print_shops_special_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`print_shops_special\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_shops_special_formats_order_idx\` ON \`print_shops_special_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`print_shops_special_formats_parent_idx\` ON \`print_shops_special_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`print_shops_special\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`process\` text DEFAULT 'inkjet' NOT NULL,
  	\`colour\` text DEFAULT 'cmyk' NOT NULL,
  	\`file\` text DEFAULT 'pdf' NOT NULL,
  	\`conformance\` text DEFAULT 'none' NOT NULL,
  	\`scale\` text DEFAULT '1' NOT NULL,
  	\`bleed_mm\` numeric DEFAULT 0 NOT NULL,
  	\`black\` text DEFAULT 'k' NOT NULL,
  	\`max_ink\` numeric DEFAULT 300 NOT NULL,
  	\`min_ppi\` numeric DEFAULT 72 NOT NULL,
  	\`max_file_mb\` numeric DEFAULT 200 NOT NULL,
  	\`crop_marks\` integer DEFAULT false,
  	\`material_zh\` text NOT NULL,
  	\`material_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`print_shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_shops_special_order_idx\` ON \`print_shops_special\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`print_shops_special_parent_id_idx\` ON \`print_shops_special\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`print_shops\` ADD \`profile_file\` text DEFAULT 'pdf' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`print_shops\` ADD \`profile_scale\` text DEFAULT '1' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`print_shops\` ADD \`profile_black\` text DEFAULT 'k' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`print_shops_special_formats\`;`)
  await db.run(sql`DROP TABLE \`print_shops_special\`;`)
  await db.run(sql`ALTER TABLE \`print_shops\` DROP COLUMN \`profile_file\`;`)
  await db.run(sql`ALTER TABLE \`print_shops\` DROP COLUMN \`profile_scale\`;`)
  await db.run(sql`ALTER TABLE \`print_shops\` DROP COLUMN \`profile_black\`;`)
}
