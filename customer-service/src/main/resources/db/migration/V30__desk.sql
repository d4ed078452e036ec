-- The history of every record of the service desk, whichever table the record is in.
create table desk_step (
  root_id uuid not null,
  position int not null,
  what text not null,
  acted_by text not null,
  acted_at timestamptz not null,
  remark text,
  primary key (root_id, position)
);

revoke update, delete on desk_step from "${runtimeRole}";
