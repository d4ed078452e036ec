-- The kit keeps the trail of every service in a table of this name.
alter table step rename to trail_step;
