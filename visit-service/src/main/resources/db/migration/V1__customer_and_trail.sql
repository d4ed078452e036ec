create table known_customer (
  id uuid primary key,
  name text not null,
  office text not null,
  account_manager text not null
);

-- The trail of every root of this service, whichever table the root is in.
create table step (
  root_id uuid not null,
  position int not null,
  status text not null,
  acted_by text not null,
  acted_at timestamptz not null,
  remark text,
  primary key (root_id, position)
);

revoke update, delete on step from "${runtimeRole}";
