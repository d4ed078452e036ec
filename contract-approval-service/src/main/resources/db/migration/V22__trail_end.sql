-- Where each trail ends, kept with its contract, so that lines missing at the end show.
alter table contract
  add column trail_lines int not null default 0,
  add column trail_hash text not null default repeat('0', 64);

update contract c
  set trail_lines = e.position, trail_hash = e.hash
  from trail_entry e
  where e.contract_id = c.id
    and e.position = (select max(l.position) from trail_entry l where l.contract_id = c.id);
