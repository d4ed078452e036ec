-- Statements between office and company, which are about no customer; and per line, what the other side's books say.
alter table statement
  add column contested_by text,
  add column kind text not null default 'CUSTOMER' check (kind in ('CUSTOMER', 'OFFICE')),
  alter column customer_id drop not null,
  alter column customer_name drop not null,
  alter column account_manager drop not null,
  add check ((kind = 'CUSTOMER') =
    (customer_id is not null and customer_name is not null and account_manager is not null)),
  drop constraint statement_status_check,
  add constraint statement_status_check check (status in (
    'DRAFT', 'ISSUED', 'SIGNED_BY_OFFICE', 'SIGNED_BY_CUSTOMER', 'SIGNED_BY_COMPANY', 'CONFIRMED', 'CONTESTED'));
alter table statement alter column kind drop default;
create index statement_of_office on statement (office, period_until) where kind = 'OFFICE';

alter table statement_signature
  drop constraint statement_signature_side_check,
  add constraint statement_signature_side_check check (side in ('OFFICE', 'CUSTOMER', 'COMPANY')),
  drop constraint statement_signature_check,
  add constraint statement_signature_check check (side <> 'CUSTOMER' or document_id is not null);

create table statement_disagreement (
  statement_id uuid not null references statement,
  line int not null check (line > 0),
  their_amount numeric(18, 2) not null,
  remark text,
  primary key (statement_id, line)
);
revoke update, delete on statement_disagreement from "${runtimeRole}";
