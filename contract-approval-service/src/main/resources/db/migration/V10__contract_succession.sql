-- Amendment, renewal, termination and the end of the term.
alter table contract
  add column amends uuid references contract,
  add column renews uuid references contract,
  add column succession_reason text,
  -- The amendment whose terms are in force.
  add column amended_by uuid references contract,
  add column ends_on date,
  add column expiry_told_for date,
  add column termination_reason text,
  add column terminates_on date,
  add column termination_asked_by text,
  add column termination_asked_at timestamptz,
  add column termination_confirmed_by text,
  add column termination_confirmed_for text,
  add column terminated_at timestamptz,
  add check (amends <> id and renews <> id),
  add check (amends is null or renews is null),
  add check ((terminates_on is null) = (termination_asked_by is null)),
  add check (status <> 'TERMINATED' or terminated_at is not null),
  add check (terminated_at is null or termination_confirmed_by <> termination_asked_by);

alter table contract drop constraint contract_status_check;
alter table contract add constraint contract_status_check check (status in
  ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'REJECTED', 'EFFECTIVE', 'COMPLETED', 'TERMINATED', 'CANCELLED'));

-- One open amendment per contract, one renewal that is not given up.
create unique index contract_open_amendment on contract (amends)
  where status in ('DRAFT', 'IN_APPROVAL', 'APPROVED');
create unique index contract_renewal on contract (renews)
  where status not in ('REJECTED', 'CANCELLED', 'TERMINATED');
create index contract_amends on contract (amends, id);

update contract set ends_on = valid_until where status = 'EFFECTIVE';
create index contract_ends_on on contract (ends_on) where status = 'EFFECTIVE';

-- An amendment gives a line up by its quantity, so that the others keep their numbers.
alter table contract_line drop constraint contract_line_quantity_check;
alter table contract_line add constraint contract_line_quantity_check check (quantity >= 0);
