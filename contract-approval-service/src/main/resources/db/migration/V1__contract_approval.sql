create sequence contract_number;
create sequence filing_number;
create sequence delegation_number;

-- The approval policy: versions are added, never changed.
create table approval_policy (
  version int primary key,
  effective_from date not null,
  source text not null
);

create table approval_tier (
  policy_version int not null references approval_policy,
  tier int not null,
  bound numeric(18, 2) not null check (bound >= 0),
  bound_included boolean not null,
  signer_role text not null,
  signer_of_office boolean not null,
  primary key (policy_version, tier)
);

create table approval_step (
  policy_version int not null,
  tier int not null,
  stage int not null,
  code text not null,
  kind text not null check (kind in ('SIGN', 'APPROVE')),
  role text not null,
  of_office boolean not null,
  primary key (policy_version, tier, code),
  foreign key (policy_version, tier) references approval_tier
);

insert into approval_policy values (1, '2000-01-01', '大客户管理制度 三.2(1)–(3)');
insert into approval_tier values
  (1, 1, 0, true, 'office-manager', true),
  (1, 2, 100000, true, 'ka-approver', false),
  (1, 3, 300000, true, 'ka-approver', false);
insert into approval_step values
  (1, 1, 1, 'office-manager-signs', 'SIGN', 'office-manager', true),
  (1, 1, 2, 'department-approves', 'APPROVE', 'ka-approver', false),
  (1, 2, 1, 'department-signs', 'SIGN', 'ka-approver', false),
  (1, 2, 2, 'deputy-director-approves', 'APPROVE', 'deputy-sales-director', false),
  (1, 3, 1, 'department-signs', 'SIGN', 'ka-approver', false),
  (1, 3, 1, 'deputy-director-signs', 'SIGN', 'deputy-sales-director', false),
  (1, 3, 2, 'director-approves', 'APPROVE', 'sales-director', false);

revoke insert, update, delete on approval_policy, approval_tier, approval_step from "${runtimeRole}";

-- What is known of customers.
create table known_customer (
  id uuid primary key,
  number text,
  name text,
  office text,
  key_account boolean not null,
  credit_level text,
  credit_limit numeric(18, 2)
);

create table settlement_price (
  id uuid primary key,
  version bigint not null,
  sku text not null,
  unit text not null,
  price numeric(18, 2) not null check (price >= 0),
  effective_from date not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index settlement_price_in_force on settlement_price (sku, effective_from desc, id desc);
revoke update, delete on settlement_price from "${runtimeRole}";

create table delegation (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  principal text not null,
  principal_office text,
  delegate text not null,
  scope text not null check (scope in ('SIGN', 'APPROVE', 'BOTH')),
  roles varchar[] not null check (cardinality(roles) > 0),
  offices varchar[] not null,
  amount_cap numeric(18, 2) check (amount_cap > 0),
  valid_from date not null,
  valid_until date not null,
  status text not null check (status in ('DRAWN_UP', 'GRANTED', 'REVOKED')),
  drawn_up_by text not null,
  deed_sha256 text,
  granted_at timestamptz,
  revoked_by text,
  revoked_at timestamptz,
  check (delegate <> principal and delegate <> drawn_up_by),
  check (valid_from <= valid_until),
  check ((status = 'DRAWN_UP') = (deed_sha256 is null) and (deed_sha256 is null) = (granted_at is null)),
  check ((status = 'REVOKED') = (revoked_at is not null))
);
create index delegation_granted on delegation (delegate, valid_until) where status = 'GRANTED';

create table contract (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  customer_name text not null,
  office text not null,
  application_id uuid unique,
  status text not null check (status in
    ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'REJECTED', 'EFFECTIVE', 'COMPLETED', 'TERMINATED')),
  revision int not null check (revision >= 1),
  account_manager text not null,
  amount numeric(18, 2) not null check (amount >= 0),
  estimated_annual_amount numeric(18, 2),
  delivery_terms text not null,
  valid_from date not null,
  valid_until date not null,
  pricing_policy text,
  service_content text,
  cooperation_mode text,
  filing_number text unique,
  filed_at timestamptz,
  filed_digest text,
  signed_copy_id uuid references document,
  signed_on date,
  effective_from date,
  signature_filed_by text,
  check (valid_from <= valid_until),
  -- Nothing has effect that was not filed, and nothing is filed that was not approved (批准后执行).
  check ((status in ('APPROVED', 'EFFECTIVE', 'COMPLETED', 'TERMINATED')) = (filing_number is not null)),
  check (signed_copy_id is null or filing_number is not null),
  check (status not in ('EFFECTIVE', 'COMPLETED') or signed_copy_id is not null)
);
create index contract_office on contract (office, id);
create index contract_customer on contract (customer_id, id);
create index contract_status on contract (status, id);

create table contract_line (
  contract_id uuid not null references contract,
  position int not null,
  sku text not null,
  product text not null,
  unit text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  unit_price numeric(18, 2) not null check (unit_price >= 0),
  floor_price numeric(18, 2) not null check (floor_price >= 0),
  primary key (contract_id, position)
);

create table contract_settlement_price (
  contract_id uuid not null references contract,
  position int not null,
  price numeric(18, 2) not null check (price >= 0),
  primary key (contract_id, position)
);

create table contract_instalment (
  contract_id uuid not null references contract,
  position int not null,
  due_on date not null,
  amount numeric(18, 2) not null check (amount > 0),
  primary key (contract_id, position)
);

create table contract_enclosure (
  contract_id uuid not null references contract,
  position int not null,
  kind text not null,
  sha256 text not null,
  primary key (contract_id, position)
);

create table route (
  id uuid primary key,
  contract_id uuid not null references contract,
  revision int not null,
  policy_version int not null references approval_policy,
  tier int not null,
  office text not null,
  amount numeric(18, 2),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  submitted_by text not null,
  submitted_at timestamptz not null,
  unique (contract_id, revision)
);

create table route_step (
  id uuid primary key,
  route_id uuid not null references route,
  stage int not null,
  code text not null,
  kind text not null check (kind in ('SIGN', 'APPROVE')),
  role text not null,
  of_office boolean not null,
  state text not null check (state in ('WAITING', 'OPEN', 'SIGNED', 'RETURNED', 'REJECTED', 'VOID')),
  opened_at timestamptz,
  decided_by text,
  on_behalf_of text,
  delegation_id uuid references delegation,
  decided_at timestamptz,
  comment text,
  unique (route_id, code),
  -- Nobody acts on a route twice, and nobody is acted for twice.
  unique (route_id, decided_by),
  unique (route_id, on_behalf_of),
  check ((state in ('SIGNED', 'RETURNED', 'REJECTED')) = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check ((on_behalf_of is null) = (delegation_id is null))
);

-- The inbox: a row per step that somebody may decide now.
create table open_step (
  id uuid primary key,
  version bigint not null,
  contract_id uuid not null references contract,
  number text not null,
  customer_name text not null,
  revision int not null,
  tier int not null,
  step_id uuid not null unique references route_step,
  code text not null,
  kind text not null,
  role text not null,
  of_office boolean not null,
  office text not null,
  amount numeric(18, 2),
  barred varchar[] not null,
  digest text not null,
  submitted_by text not null,
  opened_at timestamptz not null
);
create index open_step_role on open_step (role, office, id);
create index open_step_contract on open_step (contract_id);

-- Who did what, for whom, in order; each line's hash covers the one before.
create table trail_entry (
  id uuid primary key,
  contract_id uuid not null references contract,
  position int not null,
  action text not null,
  revision int not null,
  step text,
  person text not null,
  on_behalf_of text,
  delegation_id uuid references delegation,
  digest text,
  comment text,
  at timestamptz not null,
  hash text not null,
  unique (contract_id, position)
);
revoke update, delete on trail_entry from "${runtimeRole}";
