#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty volume: a database for each service, with the role that owns it and
# migrates it, and the role that the service works with.
set -euo pipefail

for database in customer contract_approval goods_ledger visit kpi; do
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set db="$database" --set owner="${database}_owner" --set app="${database}_app" \
    --set owner_password="$KAM_OWNER_PASSWORD" --set app_password="$KAM_APP_PASSWORD" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"db" owner :"owner";
revoke all on database :"db" from public;
grant connect on database :"db" to :"app";
\connect :"db"
alter schema public owner to :"owner";
revoke create on schema public from public;
grant usage on schema public to :"app";
-- What is kept must be append-only, and a large object cannot be made so.
revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;
SQL
done

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
