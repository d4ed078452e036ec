create sequence positioning_number;

create table product_positioning (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  needs text not null,
  competition text not null,
  pricing_policy text not null
);
create index product_positioning_office on product_positioning (office, id);
create index product_positioning_customer on product_positioning (customer_id, id);
create index product_positioning_status on product_positioning (status, id);

create table positioning_item (
  positioning_id uuid not null references product_positioning,
  position int not null,
  sku text not null,
  name text not null,
  kind text not null check (kind in ('PRODUCT', 'VALUE_ADDED_SERVICE', 'CUSTOM_PRODUCT')),
  price_policy text not null check (price_policy in ('STANDARD', 'DISCOUNT', 'AGREED_PRICE', 'FREE_OF_CHARGE')),
  discount_percent numeric(5, 2) check (discount_percent > 0 and discount_percent < 100),
  unit_price numeric(18, 2) check (unit_price > 0),
  reason text not null,
  primary key (positioning_id, position),
  check ((price_policy = 'DISCOUNT') = (discount_percent is not null)),
  check ((price_policy = 'AGREED_PRICE') = (unit_price is not null))
);
