-- Other registries, and what they list.

create table source (
  id ${name} primary key,
  type ${name} not null,
  address text not null,
  title text not null,
  publisher ${name},
  every_seconds bigint,
  may_shrink integer not null,
  local boolean not null,
  added_at ${name} not null,
  removed_at ${name}
);

-- state: reading, asking, publishing, done, discarded. next_page: where to go on; none at the start.
-- rest_unchanged: the feed said so. unsure: something could not even be told apart, so that nothing counts as gone.
create table harvest (
  id ${name} primary key,
  source ${name} not null references source (id),
  begun_at ${name} not null,
  ended_at ${name},
  state ${name} not null,
  next_page text,
  complete boolean not null,
  rest_unchanged boolean not null,
  unsure boolean not null,
  pages integer not null,
  unmodified integer not null,
  message text not null
);

create index harvest_source on harvest (source, begun_at);

-- What each registry lists, and listed. place: its place among them, for good; so many places make a graph.
-- statements: gzipped N-Triples, as they are published; none before the record could be read for the first time.
create table harvested (
  source ${name} not null references source (id),
  key_digest ${name} not null,
  record_key text not null,
  place bigint not null,
  payload ${name} not null,
  model ${name} not null,
  mark text,
  dataset ${name},
  statements ${bytes},
  findings text not null,
  quarantined boolean not null,
  first_seen ${name} not null,
  changed_at ${name} not null,
  changed_in ${name} not null,
  seen_in ${name} not null,
  gone_at ${name},
  primary key (source, key_digest)
);

create unique index harvested_place on harvested (source, place);
create index harvested_changed on harvested (source, changed_in);

-- What a harvest found new or changed, until it is over.
create table found (
  harvest ${name} not null references harvest (id),
  key_digest ${name} not null,
  record_key text not null,
  payload ${name} not null,
  model ${name} not null,
  mark text,
  dataset ${name},
  statements ${bytes},
  findings text not null,
  quarantined boolean not null,
  primary key (harvest, key_digest)
);

-- Payloads as they came, gzipped, once for each digest.
create table payload (
  digest ${name} primary key,
  bytes ${bytes} not null
);

-- What a server told of a page, so that it need not send it again; page: the digest of the cursor.
create table visit (
  source ${name} not null references source (id),
  page ${name} not null,
  harvest ${name} not null references harvest (id),
  etag text,
  last_modified text,
  next_page text,
  record_keys text not null,
  primary key (source, page, harvest)
);
