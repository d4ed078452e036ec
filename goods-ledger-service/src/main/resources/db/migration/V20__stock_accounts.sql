-- More kinds of goods accounts carry the tag of a key account, and returned goods are never below zero.
alter table account
  drop constraint account_check,
  add constraint account_tagged check ((customer_id is not null) = (kind in (
    'OEM', 'IN_TRANSIT', 'OFFICE_HELD', 'ON_DELIVERY', 'DELIVERED', 'LOSS_AND_CLAIM', 'RECEIVABLE',
    'OPENING_GOODS', 'SURPLUS', 'RETURNED_HELD', 'COMPANY_WAREHOUSE'))),
  drop constraint account_never_below_zero,
  add constraint account_never_below_zero check (balance >= 0 or kind not in (
    'IN_TRANSIT', 'OFFICE_HELD', 'ON_DELIVERY', 'RETURNED_HELD', 'OFFICE_CASH', 'REMITTANCE_IN_TRANSIT'));

-- The kit keeps every trail of acts in a table of this name.
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
