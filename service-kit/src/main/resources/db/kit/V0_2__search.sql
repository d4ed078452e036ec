-- Lists are searched by trigrams. A role that owns the database may make this extension; where it does not, an operator
-- makes it before.
create extension if not exists pg_trgm;
