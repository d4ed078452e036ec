-- The answers that batches of notices got, so that the same batch gets the same answer.
create table notice_batch (
  sender text not null,
  key text not null,
  digest text not null,
  answer text not null,
  answered_at timestamptz not null default now(),
  primary key (sender, key)
);
revoke update, delete on notice_batch from "${runtimeRole}";
