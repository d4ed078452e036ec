create sequence proposal_number;

create table proposal (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('OPEN', 'ACCEPTED')),
  opened_by text not null,
  opened_at timestamptz not null,
  accepted_version int,
  accepted_by text,
  accepted_on date,
  acceptance_note text,
  check ((status = 'ACCEPTED') = (accepted_version is not null and accepted_by is not null and accepted_on is not null))
);
create index proposal_office on proposal (office, id);
create index proposal_customer on proposal (customer_id, id);
create index proposal_status on proposal (status, id);

create table proposal_need (
  proposal_id uuid not null references proposal,
  position int not null,
  kind text not null check (kind in ('NEED', 'PAIN_POINT', 'EXPECTATION')),
  text text not null,
  primary key (proposal_id, position)
);

create table proposal_version (
  proposal_id uuid not null references proposal,
  position int not null,
  title text not null,
  solution text not null,
  benefit text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  primary key (proposal_id, position)
);

create table proposal_feedback (
  proposal_id uuid not null references proposal,
  position int not null,
  version_number int not null check (version_number >= 1),
  contact text not null,
  given_on date not null,
  feedback text not null,
  recorded_by text not null,
  primary key (proposal_id, position)
);
revoke update, delete on proposal_version, proposal_feedback from "${runtimeRole}";
