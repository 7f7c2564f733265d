-- The record of the intake. One set of statements for every database; what differs is filled in:
-- ${bytes} a column of bytes, ${name} text that is compared byte by byte.
-- Times are text in UTC to the millisecond, 2026-11-23T09:30:00.000Z, so that they sort.

create table principal (
  id ${name} primary key,
  name text not null,
  role text not null
);

create table principal_organisation (
  principal ${name} not null references principal (id),
  organisation ${name} not null,
  primary key (principal, organisation)
);

create table api_key (
  id ${name} primary key,
  principal ${name} not null references principal (id),
  digest ${name} not null unique,
  created_at ${name} not null,
  expires_at ${name},
  revoked_at ${name}
);

-- The identity may be long, so its digest is what is looked up.
create table submission (
  id ${name} primary key,
  identity text not null,
  identity_digest ${name} not null unique,
  receipt_digest ${name} unique,
  name text not null,
  submitted_by ${name} not null,
  status ${name} not null,
  revisions integer not null,
  version bigint not null,
  published boolean not null,
  received_at ${name} not null,
  changed_at ${name} not null
);

create index submission_newest on submission (received_at, id);
create index submission_by on submission (submitted_by);

-- Equal bytes are kept once.
create table content (
  digest ${name} primary key,
  bytes ${bytes} not null
);

create table submission_revision (
  submission ${name} not null references submission (id),
  number integer not null,
  digest ${name} not null,
  content ${name} references content (digest),
  media_type text not null,
  name text not null,
  size bigint not null,
  submitted_by ${name} not null,
  received_at ${name} not null,
  report text not null,
  erased boolean not null,
  primary key (submission, number)
);

create index submission_revision_content on submission_revision (content);
create index submission_revision_digest on submission_revision (digest);

-- What of a revision waits, or waited, for a decision: the graph as which it is published once accepted, as gzipped N-Triples; none
-- once erased. No verdict: it waits.
create table part (
  submission ${name} not null,
  revision integer not null,
  number integer not null,
  graph ${name} not null,
  statements ${bytes},
  provenance ${bytes},
  verdict ${name},
  primary key (submission, revision, number),
  foreign key (submission, revision) references submission_revision (submission, number)
);

create table awaits (
  submission ${name} not null,
  revision integer not null,
  part integer not null,
  organisation ${name} not null,
  primary key (submission, revision, part, organisation),
  foreign key (submission, revision, part) references part (submission, revision, number)
);

create index awaits_organisation on awaits (organisation, submission);

create table decision (
  submission ${name} not null references submission (id),
  number integer not null,
  revision integer not null,
  verdict ${name} not null,
  comment text not null,
  decided_by ${name} not null,
  decided_at ${name} not null,
  primary key (submission, number)
);

-- One row; whoever changes the record takes it first, and so waits for whoever came before.
create table turn (
  id integer primary key,
  taken bigint not null
);

insert into turn (id, taken) values (1, 0);

-- state: begun, published, done.
create table publication (
  revision bigint primary key,
  begun_at ${name} not null,
  state ${name} not null
);

-- statements, provenance: gzipped N-Triples; no statements where the graph was taken away, or erased.
create table published_graph (
  graph ${name} not null,
  publication bigint not null references publication (revision),
  position integer not null,
  submission ${name} references submission (id),
  submission_revision integer not null,
  statements ${bytes},
  provenance ${bytes},
  reason text not null,
  primary key (graph, publication)
);

create index published_graph_publication on published_graph (publication, position);
create index published_graph_submission on published_graph (submission);

-- Which things a graph describes, and which it only names. The key is a hash, because an IRI may be longer than an index allows.
create table mention (
  graph ${name} not null,
  publication bigint not null,
  iri_key bigint not null,
  iri ${name} not null,
  described boolean not null,
  foreign key (graph, publication) references published_graph (graph, publication)
);

create index mention_graph on mention (graph, publication);
create index mention_iri on mention (iri_key);
