create table controlled_document (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  title text not null,
  kind text not null check (kind in ('PROCESS', 'SERVICE_STANDARD', 'SCHEME')),
  executing_department text not null,
  supervising_department text not null,
  verifying_department text not null,
  status text not null check (status in ('DRAFT', 'IN_FORCE', 'WITHDRAWN')),
  current_version int,
  check ((status = 'IN_FORCE') = (current_version is not null))
);
create index controlled_document_status on controlled_document (status, id);
create index controlled_document_kind on controlled_document (kind, id);
create index controlled_document_executing on controlled_document (executing_department, id);

create table controlled_document_version (
  document_id uuid not null references controlled_document,
  position int not null,
  number int not null,
  content_id uuid not null references document,
  sha256 text not null,
  change text not null,
  added_by text not null,
  added_at timestamptz not null,
  enacted_by text,
  in_force_from date,
  primary key (document_id, position),
  unique (document_id, number),
  check (number = position + 1),
  check ((enacted_by is null) = (in_force_from is null)),
  check (enacted_by <> added_by)
);
revoke delete on controlled_document_version from "${runtimeRole}";

create table document_reading (
  id uuid primary key,
  version bigint not null,
  document_id uuid not null references controlled_document,
  document_version int not null,
  reader text not null,
  reader_name text not null,
  read_at timestamptz not null,
  unique (document_id, document_version, reader)
);
create index document_reading_document on document_reading (document_id, id);
revoke update, delete on document_reading from "${runtimeRole}";
