-- What people decided on pairs of records that may be of the same dataset; the last on a pair counts.
-- pair: the digest of both IRIs, the same in whatever order.

create table comparison (
  number bigint primary key,
  pair ${name} not null,
  dataset text not null,
  main text not null,
  verdict ${name} not null,
  comment text not null,
  decided_by ${name} not null,
  decided_at ${name} not null
);

create index comparison_pair on comparison (pair, number);
