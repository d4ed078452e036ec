create sequence worth_analysis_number;

create table worth_analysis (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  revision int not null check (revision >= 1),
  office text not null,
  account_manager text not null,
  status text not null check (status in ('DRAFT', 'CONCLUDED')),
  awareness int check (awareness between 0 and 100),
  satisfaction int check (satisfaction between 0 and 100),
  strengths text not null,
  weaknesses text not null,
  opportunities text not null,
  threats text not null,
  revenue numeric(18, 2) not null check (revenue >= 0),
  profit_margin_percent numeric(5, 2) not null,
  stock_interest numeric(18, 2) not null check (stock_interest >= 0),
  staff_cost numeric(18, 2) not null check (staff_cost >= 0),
  travel_cost numeric(18, 2) not null check (travel_cost >= 0),
  risk_factor numeric(5, 4) not null check (risk_factor between 0 and 1),
  management_cost numeric(18, 2) not null check (management_cost >= 0),
  drafted_by text not null,
  drafted_at timestamptz not null,
  rule_version int,
  minimum_return numeric(9, 4),
  expected_profit numeric(18, 2),
  total_cost numeric(18, 2),
  net_worth numeric(18, 2),
  return_on_cost numeric(24, 4),
  verdict text check (verdict in ('WORTH_DEVELOPING', 'MARGINAL', 'NOT_WORTH')),
  digest text,
  concluded_by text,
  concluded_at timestamptz,
  unique (customer_id, revision),
  check (status = 'DRAFT' or (rule_version is not null and net_worth is not null and verdict is not null
    and digest is not null and concluded_by is not null and concluded_at is not null))
);
create index worth_analysis_office on worth_analysis (office, id);
create index worth_analysis_customer on worth_analysis (customer_id, id);
create index worth_analysis_status on worth_analysis (status, id);

create table worth_transaction (
  analysis_id uuid not null references worth_analysis,
  position int not null,
  traded_on date not null,
  product text not null,
  unit text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  amount numeric(18, 2) not null check (amount >= 0),
  primary key (analysis_id, position)
);

create table worth_competitor (
  analysis_id uuid not null references worth_analysis,
  position int not null,
  name text not null,
  strengths text not null,
  weaknesses text not null,
  primary key (analysis_id, position)
);

-- What is concluded stays as it is, also against a mistake in the code.
create function worth_analysis_is_final() returns trigger language plpgsql as $$
begin
  if old.status = 'CONCLUDED' then
    raise exception 'a concluded worth analysis is never changed';
  end if;
  return new;
end $$;
create trigger worth_analysis_final before update on worth_analysis
  for each row execute function worth_analysis_is_final();
revoke delete on worth_analysis from "${runtimeRole}";
