-- Read in slices, which has to unpack all of it for each slice unless it is stored as it is; scans do not shrink anyway.
alter table document_content alter column content set storage external;
