create sequence opportunity_number;

create table opportunity (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  marketing_manager text not null,
  business_manager text not null,
  back_office text not null,
  status text not null check (status in ('OPEN', 'WON', 'LOST')),
  stage text not null check (stage in
    ('TARGETING', 'MARKET_VISIT', 'DEEP_CONTACT', 'SUBSTANTIAL_PROGRESS', 'FIRST_COOPERATION', 'CRISIS', 'STABLE_GROWTH')),
  stage_since date not null,
  interrupted_stage text check (interrupted_stage <> 'CRISIS'),
  crises int not null check (crises >= 0),
  closing_reason text,
  closed_on date,
  check ((stage = 'CRISIS') = (interrupted_stage is not null)),
  check ((status = 'OPEN') = (closed_on is null))
);
create index opportunity_office on opportunity (office, id);
create index opportunity_customer on opportunity (customer_id, id);
create index opportunity_status on opportunity (status, id);
create index opportunity_stage on opportunity (stage, stage_since);
create unique index opportunity_open on opportunity (customer_id) where status = 'OPEN';

create table opportunity_passage (
  opportunity_id uuid not null references opportunity,
  position int not null,
  stage text not null,
  entered_on date not null,
  entered_by text not null,
  note text,
  primary key (opportunity_id, position)
);

create table opportunity_evidence (
  opportunity_id uuid not null references opportunity,
  position int not null,
  stage_condition text not null,
  crisis int not null,
  met boolean not null,
  note text not null,
  lane text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (opportunity_id, position)
);
revoke update, delete on opportunity_passage, opportunity_evidence from "${runtimeRole}";
