create index customer_status on customer (status, id);
create index key_account_application_status on key_account_application (status, id);
