-- What happened, one row per event (per instalment for a contract). Never changed: a rebuild forgets all and reads again.
create table fact (
  event_id uuid not null,
  line int not null,
  kind text not null check (kind in ('SALES', 'INSTALMENT_DUE', 'COLLECTED', 'VISIT_PLANNED', 'VISIT_DONE', 'EXPENSE')),
  subject_id uuid not null,
  person text,
  office text,
  customer_id uuid,
  contract_id uuid,
  amount numeric(18, 2) not null,
  day date not null,
  occurred_at timestamptz not null,
  primary key (event_id, line)
);
create index fact_person on fact (person, office, kind, day);
create index fact_contract on fact (contract_id, kind) where contract_id is not null;
create index fact_subject on fact (subject_id, kind);
revoke update, delete on fact from "${runtimeRole}";

-- Each time the facts were forgotten to be read again; unfinished until all topics are read to their end.
create table fact_rebuild (
  id bigint generated always as identity primary key,
  begun_at timestamptz not null default now(),
  facts_forgotten bigint not null,
  finished_at timestamptz
);
revoke insert, update, delete on fact_rebuild from "${runtimeRole}";
grant update (finished_at) on fact_rebuild to "${runtimeRole}";

-- The runtime role cannot delete facts; it can only forget all of them at once, and that leaves a row.
create function begin_fact_rebuild() returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  rebuild bigint;
begin
  lock table fact in access exclusive mode;
  insert into fact_rebuild (facts_forgotten) select count(*) from fact returning id into rebuild;
  truncate fact;
  return rebuild;
end
$$;
revoke execute on function begin_fact_rebuild() from public;
grant execute on function begin_fact_rebuild() to "${runtimeRole}";

create sequence scheme_number start 2;
create table assessment_scheme (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  name text not null,
  valid_from date not null unique,
  made_by text not null,
  made_at timestamptz not null
);

create table assessment_scheme_line (
  scheme_id uuid not null references assessment_scheme,
  position int not null,
  indicator text not null,
  weight int not null check (weight between 1 and 100),
  rule text not null,
  origin text not null check (origin in ('SOURCE', 'OURS')),
  primary key (scheme_id, position),
  unique (scheme_id, indicator)
);
revoke update, delete on assessment_scheme, assessment_scheme_line from "${runtimeRole}";

-- Only the first line is in the source's table (25 of 100 points); the other weights and rules are ours.
insert into assessment_scheme
values ('01900000-0000-7000-8000-000000000001', 0, 'PF-2020-000001', '大客户经理/专员考核表', '2020-01-01', 'kpi-service', now());

insert into assessment_scheme_line values
  ('01900000-0000-7000-8000-000000000001', 0, 'sales-completion', 25, 'one-point-per-five-percent-short', 'SOURCE'),
  ('01900000-0000-7000-8000-000000000001', 1, 'collection-rate', 30, 'one-point-per-five-percent-short', 'OURS'),
  ('01900000-0000-7000-8000-000000000001', 2, 'visit-completion', 25, 'one-point-per-five-percent-short', 'OURS'),
  ('01900000-0000-7000-8000-000000000001', 3, 'expense-control', 20, 'one-point-per-five-percent-over', 'OURS');

create table target (
  id uuid primary key,
  version bigint not null,
  indicator text not null,
  period text not null,
  office text,
  person text,
  value numeric(18, 2) not null check (value > 0),
  revision int not null,
  check (person is null or office is not null)
);
create unique index target_scope on target (indicator, period, office, person) nulls not distinct;
create index target_office on target (office, id);
create index target_person on target (person, id);

create table target_revision (
  target_id uuid not null references target,
  revision int not null,
  value numeric(18, 2) not null check (value > 0),
  reason text,
  set_by text not null,
  set_at timestamptz not null,
  primary key (target_id, revision)
);
revoke update, delete on target_revision from "${runtimeRole}";

create table scorecard (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  person text not null,
  office text not null,
  period text not null,
  scheme_number text not null references assessment_scheme (number),
  points int not null,
  out_of int not null check (points between 0 and out_of and out_of <= 100),
  content text not null,
  digest text not null,
  recomputation_of uuid references scorecard,
  computed_by text not null,
  computed_at timestamptz not null,
  status text not null check (status in ('COMPUTED', 'PUBLISHED')),
  published_by text,
  published_at timestamptz,
  constraint digest_of_content check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  constraint published_by_someone check ((status = 'PUBLISHED') = (published_by is not null and published_at is not null))
);
create index scorecard_points on scorecard (points, id);
create index scorecard_computed on scorecard (computed_at, id);
create index scorecard_published_at on scorecard (published_at, id);
create index scorecard_updated on scorecard (updated_at, id);
create index scorecard_search on scorecard using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
-- How often a word occurs decides how it is looked for.
alter table scorecard alter column search_text set statistics 1000;
create unique index scorecard_published on scorecard (person, office, period) where status = 'PUBLISHED';
create index scorecard_person on scorecard (person, id);
create index scorecard_office on scorecard (office, id);
create index scorecard_period on scorecard (period, id);

-- What was computed stays as it was; only its publication is added.
revoke update, delete on scorecard from "${runtimeRole}";
grant update (version, updated_at, status, published_by, published_at) on scorecard to "${runtimeRole}";
