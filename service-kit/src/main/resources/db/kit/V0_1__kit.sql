-- What every service's database has. The owner role runs migrations; the runtime role may only read and write rows.
alter default privileges in schema public grant select, insert, update, delete on tables to "${runtimeRole}";
alter default privileges in schema public grant usage, select on sequences to "${runtimeRole}";

create table outbox (
  id bigint generated always as identity primary key,
  event_id uuid not null unique,
  topic text not null,
  key uuid not null,
  type text not null,
  subject text not null,
  occurred_at timestamptz not null,
  traceparent text,
  body jsonb not null,
  parked_because text
);
create index outbox_parked_key on outbox (key) where parked_because is not null;

-- The last offset at which an event of this service was acknowledged.
create table outbox_position (
  topic text not null,
  partition int not null,
  position bigint not null,
  primary key (topic, partition)
);

-- Events of this service on the topics that its database, restored to an earlier moment, knows nothing of.
create table outlived_event (
  id bigint generated always as identity primary key,
  topic text not null,
  partition int not null,
  position bigint not null,
  event_id uuid not null,
  type text not null,
  key text not null,
  occurred_at timestamptz not null,
  found_at timestamptz not null default now(),
  settled_by text,
  settled_at timestamptz,
  remark text,
  unique (topic, partition, position)
);

-- What was taken, by purpose; it finds what is sent twice, and goes after a while.
create table inbox (
  purpose text not null,
  event_id uuid not null,
  taken_at timestamptz not null default now(),
  primary key (purpose, event_id)
);
create index inbox_taken_at on inbox (taken_at);

-- The last offset that was passed: what lies behind it comes next, whatever Kafka remembers.
create table inbox_position (
  purpose text not null,
  topic text not null,
  partition int not null,
  position bigint not null,
  primary key (purpose, topic, partition)
);

-- For what the service listens. What it listens for from its very first start reads all topics from their start, and
-- has its place on each of them once that is false; what is added later does not act on history.
create table listening (
  purpose text primary key,
  since timestamptz not null default now(),
  from_start boolean not null
);

-- The identity that Kafka gives a topic, as it was first read: what was made anew under its name lacks earlier events.
create table topic_read (
  purpose text not null,
  topic text not null,
  topic_id text not null,
  primary key (purpose, topic)
);

create table parked_event (
  id bigint generated always as identity primary key,
  purpose text not null,
  topic text not null,
  partition int not null,
  position bigint not null,
  key text not null,
  headers text not null,
  body bytea not null,
  reason text not null,
  parked_at timestamptz not null,
  unique (purpose, topic, partition, position)
);
create index parked_event_key on parked_event (purpose, topic, key, id);

create table idempotency (
  principal text not null,
  operation text not null,
  key text not null,
  digest bytea not null,
  status int not null,
  location text,
  etag text,
  body bytea,
  created_at timestamptz not null default now(),
  primary key (principal, operation, key)
);
-- By age, for their removal.
create index idempotency_created_at on idempotency (created_at);

-- Evidence: the content once per digest, and who attached it to what.
create table document_content (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null
);
-- Read in slices, which has to unpack all of it for each slice unless it is stored as it is; scans do not shrink anyway.
alter table document_content alter column content set storage external;

create table document (
  id uuid primary key,
  owner_id uuid not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null references document_content,
  attached_by text not null,
  attached_at timestamptz not null
);
create index document_owner on document (owner_id, id);

revoke update, delete on document_content, document from "${runtimeRole}";

-- Who brought which root from status to status; the same table for every aggregate.
create table trail_step (
  root_id uuid not null,
  position int not null,
  status text not null,
  acted_by text not null,
  acted_at timestamptz not null,
  remark text,
  delegation_id uuid,
  on_behalf_of text,
  primary key (root_id, position)
);
revoke update, delete on trail_step from "${runtimeRole}";

-- Deeds of delegation, as they were told: who may decide in whose place.
create table deed (
  id uuid primary key,
  principal text not null,
  delegate text not null,
  roles varchar[] not null,
  home text,
  offices varchar[] not null,
  amount_cap numeric(18, 2),
  valid_from date not null,
  valid_until date not null,
  revoked boolean not null default false
);
create index deed_delegate on deed (delegate, valid_until);

-- What people are called who have acted here.
create table person_name (
  id text primary key,
  name text not null
);

-- Where the state stood of which a copy was made last: an older one, read again, does not undo it.
create table told_state (
  type text not null,
  key text not null,
  topic text not null,
  partition int not null,
  position bigint not null,
  primary key (type, key)
);

-- Copies of what others keep, as they have told it last.
create table known_customer (
  id uuid primary key,
  number text not null,
  name text not null,
  credit_code text,
  status text not null,
  office text not null,
  account_manager text,
  credit_level text,
  credit_limit numeric(18, 2),
  category text,
  ownership text
);
create index known_customer_office on known_customer (office, id);

create table known_office (
  code text primary key,
  name text not null,
  status text not null,
  managers varchar[] not null
);

create table known_person (
  id text primary key,
  name text not null,
  position text,
  roles varchar[] not null,
  offices varchar[] not null,
  superior text,
  valid_from date,
  valid_until date,
  absent_from date,
  absent_until date,
  substitutes varchar[] not null
);

create table known_calendar (
  year int primary key,
  content text not null
);

create table known_product (
  sku_key text primary key,
  sku text not null,
  name text not null,
  specification text,
  unit text not null,
  other_units varchar[] not null,
  factors numeric(18, 4)[] not null,
  vat_rate numeric(5, 2),
  status text not null
);
