create sequence archive_filing_number;

alter table customer
  add column archive_reviewed_on date,
  add column archive_percent numeric(5, 2) check (archive_percent between 0 and 100);
update customer set archive_reviewed_on = (registered_at at time zone 'Asia/Shanghai')::date;
create index customer_archive_reviewed on customer (archive_reviewed_on);

alter table customer_contact add column email text;

create table archive_change (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  office text not null,
  part text not null check (part in ('CUSTOMER', 'PROFILE', 'NETWORK')),
  field text not null,
  old_value text,
  new_value text,
  changed_by text not null,
  changed_at timestamptz not null
);
create index archive_change_customer on archive_change (customer_id, id);

create table archive_profile (
  id uuid primary key references customer,
  version bigint not null,
  office text not null,
  changed_by text,
  changed_at timestamptz,
  archive_location text,
  licence_number text,
  tax_number text,
  licence_unified boolean not null,
  yearly_revenue numeric(18, 2) check (yearly_revenue >= 0),
  employees int check (employees >= 0),
  own_customers text,
  market text,
  trade_method text,
  yearly_deal_amount numeric(18, 2) check (yearly_deal_amount >= 0),
  deals_per_year int check (deals_per_year >= 0)
);
create table archive_need (
  customer_id uuid not null references archive_profile,
  position int not null,
  kind text not null check (kind in ('NEED', 'PREFERENCE')),
  text text not null,
  primary key (customer_id, position)
);
create table archive_product (
  customer_id uuid not null references archive_profile,
  position int not null,
  product text not null,
  yearly_quantity numeric(18, 4) check (yearly_quantity >= 0),
  unit text,
  note text,
  primary key (customer_id, position)
);
create table archive_deed (
  customer_id uuid not null references archive_profile,
  position int not null,
  happened_on date not null,
  text text not null,
  primary key (customer_id, position)
);
create table archive_competitor (
  customer_id uuid not null references archive_profile,
  position int not null,
  name text not null,
  products text,
  share_percent numeric(5, 2) check (share_percent between 0 and 100),
  note text,
  primary key (customer_id, position)
);

create table relationship_network (
  id uuid primary key references customer,
  version bigint not null,
  office text not null,
  changed_by text,
  changed_at timestamptz
);
create table network_person (
  customer_id uuid not null references relationship_network,
  position int not null,
  person_key text not null,
  name text not null,
  title text,
  role text not null check (role in ('DECIDES', 'INFLUENCES', 'USES', 'BUYS', 'KEEPS_THE_DOOR')),
  influence int not null check (influence between 1 and 5),
  attitude text not null check (attitude in ('SUPPORTS', 'NEUTRAL', 'OPPOSES', 'UNKNOWN')),
  phone text,
  email text,
  primary key (customer_id, position)
);
create table network_link (
  customer_id uuid not null references relationship_network,
  position int not null,
  from_key text not null,
  to_key text not null,
  relation text not null,
  primary key (customer_id, position)
);

create table archive_filing (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  filed_on date not null,
  percent numeric(5, 2) not null,
  note text,
  filed_by text not null
);
create index archive_filing_customer on archive_filing (customer_id, id);
create index archive_filing_office on archive_filing (office, id);
create index archive_filing_day on archive_filing (filed_on, id);

create table contact_reveal (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  office text not null,
  reason text not null,
  revealed_to text not null,
  roles text not null,
  revealed_at timestamptz not null
);
create index contact_reveal_customer on contact_reveal (customer_id, id);
create index contact_reveal_person on contact_reveal (revealed_to, id);

revoke update, delete on archive_change, archive_filing, contact_reveal from "${runtimeRole}";
