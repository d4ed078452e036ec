-- For what is booked before a statement was issued and happened after its period.
create index movement_debit_occurred on movement (debit_id, occurred_at);
create index movement_credit_occurred on movement (credit_id, occurred_at);
