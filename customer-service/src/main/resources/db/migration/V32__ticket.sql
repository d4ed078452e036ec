create sequence ticket_number;

create table ticket (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  kind text not null check (kind in ('QUESTION', 'NEED', 'SUGGESTION', 'COMPLAINT', 'CRISIS')),
  status text not null
    check (status in ('TAKEN', 'ANALYSED', 'ESCALATED', 'ROUTED', 'SOLVED', 'FOLLOWED_UP', 'CLOSED')),
  channel text not null check (channel in ('PHONE', 'MESSAGE', 'EMAIL', 'VISIT', 'OTHER')),
  caller text not null,
  phone text,
  subject text not null,
  description text not null,
  complained_of text,
  product text,
  owner text,
  department text,
  solution text,
  remedy text,
  valid boolean,
  cause text,
  complaint_remedy text,
  improvement text,
  adopted boolean,
  answer text,
  trust_restored_at timestamptz,
  survey_id uuid unique references survey,
  opened_at timestamptz not null,
  responded_at timestamptz,
  solved_at timestamptz,
  closed_at timestamptz,
  due_at timestamptz,
  reopened int not null check (reopened >= 0),
  check ((kind = 'CRISIS') = (product is not null and owner is not null)),
  check (kind = 'COMPLAINT' or (complained_of is null and valid is null)),
  check (kind = 'SUGGESTION' or adopted is null),
  check (status not in ('SOLVED', 'FOLLOWED_UP', 'CLOSED') or (solution is not null and solved_at is not null)),
  check ((status = 'CLOSED') = (closed_at is not null)),
  check ((status = 'CLOSED') = (due_at is null)),
  check (status <> 'CLOSED' or kind <> 'COMPLAINT' or valid is not null),
  check (status <> 'CLOSED' or kind <> 'SUGGESTION' or adopted is not null),
  check (status <> 'CLOSED' or kind <> 'CRISIS' or survey_id is not null)
);
create index ticket_office on ticket (office, id);
create index ticket_customer on ticket (customer_id, id);
create index ticket_kind on ticket (kind, id);
create index ticket_status on ticket (status, id);
create index ticket_department on ticket (department, id) where department is not null;
create index ticket_due on ticket (due_at) where due_at is not null;
