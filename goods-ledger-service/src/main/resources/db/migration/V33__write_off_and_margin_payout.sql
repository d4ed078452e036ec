-- Who asked for and who decided what, oldest first; the kit keeps the trail of every service in a table of this name.
create table if not exists trail_step (
  root_id uuid not null,
  position int not null,
  status text not null,
  acted_by text not null,
  acted_at timestamptz not null,
  remark text,
  primary key (root_id, position)
);
revoke update, delete on trail_step from "${runtimeRole}";

create sequence write_off_number;

create table write_off (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  office text not null,
  amount numeric(18, 2) not null check (amount > 0),
  reason text not null,
  status text not null check (status in ('ASKED', 'APPROVED', 'REJECTED')),
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null
);
create index write_off_office on write_off (office, id);
create index write_off_contract on write_off (contract_id, id);

create sequence margin_payout_number;

create table margin_payout (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  office text not null,
  amount numeric(18, 2) not null check (amount > 0),
  reason text not null,
  status text not null check (status in ('ASKED', 'APPROVED', 'REJECTED')),
  manner text not null check (manner in ('PAID_OUT', 'OFFSET'))
);
create index margin_payout_office on margin_payout (office, id);

-- An office never gets more than its margin.
alter table account add constraint account_margin_not_overdrawn check (balance <= 0 or kind <> 'OFFICE_MARGIN');
