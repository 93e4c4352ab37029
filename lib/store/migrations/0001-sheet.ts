import type { Migration } from "./index";

/** The sizes that a blob can have, spelled out: a migration must not change when the code does. */
const sizes = "4168, 8264, 16456, 32840, 65608";
const revision = "BETWEEN 1 AND 4294967295";

const rows = (type: { bytes: string; integer: string; length: string }) => `
  id ${type.bytes} NOT NULL PRIMARY KEY CHECK (${type.length}(id) = 16),
  epoch ${type.integer} NOT NULL CHECK (epoch ${revision}),
  plan ${type.bytes} CHECK (${type.length}(plan) IN (${sizes})),
  plan_rev ${type.integer} NOT NULL CHECK (plan_rev ${revision}),
  work ${type.bytes} CHECK (${type.length}(work) IN (${sizes})),
  work_rev ${type.integer} NOT NULL CHECK (work_rev ${revision}),
  owner_hash ${type.bytes} NOT NULL CHECK (${type.length}(owner_hash) = 32),
  tech_hash ${type.bytes} NOT NULL CHECK (${type.length}(tech_hash) = 32),
  created_at ${type.integer} NOT NULL,
  updated_at ${type.integer} NOT NULL,
  expires_at ${type.integer} NOT NULL CHECK (expires_at > created_at),
  revoked_at ${type.integer},
  CHECK ((plan IS NULL) = (work IS NULL)),
  CHECK (revoked_at IS NULL OR plan IS NULL)`;

const indexes = [
  "CREATE INDEX sheet_to_erase ON sheet (expires_at) WHERE plan IS NOT NULL",
  "CREATE INDEX sheet_expired ON sheet (expires_at) WHERE revoked_at IS NULL",
  "CREATE INDEX sheet_withdrawn ON sheet (revoked_at) WHERE revoked_at IS NOT NULL",
];

export const sheet: Migration = {
  sqlite: [`CREATE TABLE sheet (${rows({ bytes: "BLOB", integer: "INTEGER", length: "length" })}) STRICT`, ...indexes],
  postgresql: [
    `CREATE TABLE sheet (${rows({ bytes: "bytea", integer: "bigint", length: "octet_length" })})`,
    // Ciphertext does not compress; trying to would only cost time.
    "ALTER TABLE sheet ALTER COLUMN plan SET STORAGE EXTERNAL, ALTER COLUMN work SET STORAGE EXTERNAL",
    ...indexes,
  ],
};
