create table customer_import (
  id uuid primary key,
  version bigint not null,
  office text not null,
  started_by text not null,
  started_at timestamptz not null,
  sha256 text not null,
  size bigint not null,
  format text not null check (format in ('CSV', 'XLSX')),
  ignored_columns text not null,
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  failure text,
  finished_at timestamptz,
  total_rows int not null,
  rows_read int not null,
  registered int not null,
  changed int not null,
  unchanged int not null,
  refused int not null,
  -- by the database's clock: it tells work that goes on from work that died
  progressed_at timestamptz not null default now()
);
create index customer_import_office on customer_import (office, id);
create index customer_import_running on customer_import (progressed_at) where state = 'RUNNING';

create table customer_import_fault (
  id uuid primary key,
  import_id uuid not null references customer_import,
  row_number int not null,
  column_name text not null,
  value text,
  code text not null,
  chinese text not null,
  english text not null
);
create index customer_import_fault_import on customer_import_fault (import_id, id);
revoke update, delete on customer_import_fault from "${runtimeRole}";
