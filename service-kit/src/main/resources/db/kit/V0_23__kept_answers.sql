-- By age, for their removal.
create index idempotency_created_at on idempotency (created_at);

-- Kept answers name paths, not the host of the one request that made them.
update idempotency set location = regexp_replace(location, '^https?://[^/]+', '') where location like 'http%';
