-- A price that was entered by mistake is withdrawn before its day; the list itself is never changed.
create table settlement_price_withdrawal (
  price_id uuid primary key references settlement_price,
  reason text not null,
  withdrawn_by text not null,
  withdrawn_at timestamptz not null
);
revoke update, delete on settlement_price_withdrawal from "${runtimeRole}";
