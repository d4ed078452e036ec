create table thing (
  id uuid primary key,
  version bigint not null,
  office text not null,
  name text not null unique,
  quantity numeric(18, 4) not null,
  heard int not null default 0,
  colour text,
  bought_on date,
  search_text text not null,
  updated_at timestamptz not null
);
create index thing_search on thing using gin (search_text gin_trgm_ops);
create index thing_bought on thing (bought_on, id);
create index thing_name on thing (name, id);

-- Of a series, on which the giving out of numbers is tested.
create sequence ticket_number;
