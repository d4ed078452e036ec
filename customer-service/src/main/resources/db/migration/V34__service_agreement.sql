create sequence service_agreement_number;
create sequence service_agreement_filing;

create table service_agreement (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  status text not null check (status in
    ('REGISTERED', 'SURVEYED', 'PLANNED', 'SIGNED', 'FILED', 'IN_EXECUTION', 'DECLINED', 'ENDED')),
  contact text not null,
  reached_by text not null,
  intention text not null,
  agreement_version int not null check (agreement_version >= 1),
  needs text,
  services text,
  strategy text,
  amount numeric(18, 2) check (amount > 0),
  filing_number text unique,
  check (status in ('REGISTERED', 'SURVEYED', 'DECLINED') or amount is not null),
  check (status not in ('FILED', 'IN_EXECUTION') or filing_number is not null)
);
create index service_agreement_office on service_agreement (office, id);
create index service_agreement_customer on service_agreement (customer_id, id);
create index service_agreement_status on service_agreement (status, id);
create unique index service_agreement_current on service_agreement (customer_id)
  where status not in ('DECLINED', 'ENDED');

create table service_agreement_evaluation (
  agreement_id uuid not null references service_agreement,
  position int not null,
  evaluated_on date not null,
  assets numeric(18, 2) not null check (assets >= 0),
  standing text not null,
  assessment text,
  primary key (agreement_id, position)
);

create table service_agreement_version (
  agreement_id uuid not null references service_agreement,
  position int not null,
  agreement_version int not null,
  needs text not null,
  services text not null,
  strategy text not null,
  amount numeric(18, 2) not null check (amount > 0),
  signed_on date not null,
  document_id uuid not null references document,
  primary key (agreement_id, position),
  unique (agreement_id, agreement_version)
);

create table service_agreement_allocation (
  agreement_id uuid not null references service_agreement,
  position int not null,
  agreement_version int not null,
  purpose text not null,
  amount numeric(18, 2) not null check (amount > 0),
  allocated_by text not null,
  allocated_at timestamptz not null,
  primary key (agreement_id, position)
);

create table service_agreement_meeting (
  agreement_id uuid not null references service_agreement,
  position int not null,
  held_on date not null,
  participants text not null,
  topics text not null,
  feedback text,
  agreed text,
  primary key (agreement_id, position)
);

revoke update, delete on service_agreement_evaluation, service_agreement_version, service_agreement_allocation,
  service_agreement_meeting from "${runtimeRole}";
