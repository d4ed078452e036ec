create table thing (
  id uuid primary key,
  version bigint not null,
  office text not null,
  name text not null unique,
  quantity numeric(18, 4) not null,
  heard int not null default 0
);

-- Of a series, on which the giving out of numbers is tested.
create sequence ticket_number;
