-- When the goods should have arrived, and whether all of them have.
alter table shipment add column due_on date, add column arrived boolean not null default false;
update shipment s set
  due_on = coalesce(expected_on, dispatched_on + 10),
  arrived = not exists (
    select from shipment_line l
    where l.shipment_id = s.id and l.quantity > coalesce((
      select sum(r.quantity) from receipt_line r join receipt on receipt.id = r.receipt_id
      where receipt.shipment_id = s.id and r.line = l.line), 0));
alter table shipment alter column due_on set not null, alter column arrived drop default;
create index shipment_overdue on shipment (due_on, id) where not arrived;

-- The carrier's proof of a receipt that the office did not record.
alter table receipt add column proof_document_id uuid references document;

-- What an office claims after goods were accepted.
create table late_claim (
  id uuid primary key,
  receipt_id uuid not null references receipt,
  status text not null check (status in ('OPEN', 'APPROVED', 'REJECTED')),
  reason text not null,
  document_id uuid not null references document
);
create index late_claim_receipt on late_claim (receipt_id, id);

create table late_claim_line (
  claim_id uuid not null references late_claim,
  position int not null,
  line int not null,
  missing numeric(18, 4) not null check (missing >= 0),
  damaged numeric(18, 4) not null check (damaged >= 0),
  check (missing + damaged > 0),
  primary key (claim_id, position),
  unique (claim_id, line)
);
revoke update, delete on late_claim_line from "${runtimeRole}";

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
