-- What the contract says now, which an amendment may put under what was shipped already: the entitlement is the larger.
alter table contract_line add column agreed_quantity numeric(18, 4);
update contract_line set agreed_quantity = quantity;
alter table contract_line
  alter column agreed_quantity set not null,
  add check (agreed_quantity >= 0 and quantity >= agreed_quantity),
  drop constraint contract_line_quantity_check,
  add constraint contract_line_quantity_check check (quantity >= 0);

-- After this day nothing more is shipped or delivered under it.
alter table contract add column last_day date;
